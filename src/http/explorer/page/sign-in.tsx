import { useState } from 'react';
import { type Answer, send } from './auth-client.ts';
import { Enrolment } from './enrolment.tsx';
import { Field, Form } from './form.tsx';
import { signInWithPasskey } from './passkeys.ts';
import { SecondStep } from './second-step.tsx';

interface Entered {
  readonly email: string;
  readonly password: string;
}

/** Form that leads from the password to a session, with all steps between them.  */
export function SignIn({ onDone }: { readonly onDone: () => void }) {
  const [answer, setAnswer] = useState<Answer>({});
  const [entered, setEntered] = useState<Entered>({ email: '', password: '' });

  const take = (next: Answer) => {
    if (next.stage === 'FULL' && !next.recoveryCodes) onDone();
    else setAnswer(next);
  };
  const enter = async (values: Entered, organizationId?: string) => {
    setEntered(values);
    take(await send('sign-in', organizationId ? { ...values, organizationId } : values));
  };

  if (answer.recoveryCodes) return <RecoveryCodes codes={answer.recoveryCodes} onDone={onDone} />;
  if (answer.stage === 'SECOND_STEP') return <SecondStep methods={answer.methods ?? []} onAnswer={take} />;
  if (answer.stage === 'ENROLMENT') return <Enrolment onAnswer={take} />;
  if (answer.stage === 'CHOOSE_ORGANIZATION') {
    return (answer.organizations ?? []).map(({ id, name }) => (
      <Form key={id} button={name} onSubmit={() => enter(entered, id)}>
        {null}
      </Form>
    ));
  }
  return (
    <>
      <Form button="Sign in" onSubmit={({ email = '', password = '' }) => enter({ email, password })}>
        <Field label="E-mail address" name="email" type="email" autoComplete="username webauthn" />
        <Field label="Password" name="password" type="password" autoComplete="current-password" />
      </Form>
      <Form button="Use a passkey" onSubmit={async () => take(await signInWithPasskey())}>
        {null}
      </Form>
      <ForgottenPassword />
    </>
  );
}

function RecoveryCodes({
  codes,
  onDone,
}: {
  readonly codes: readonly string[];
  readonly onDone: () => void;
}) {
  return (
    <Form button="I have kept them" onSubmit={async () => onDone()}>
      <p>Keep these recovery codes. Each signs you in once, should you lose your second factor.</p>
      <pre>{codes.join('\n')}</pre>
    </Form>
  );
}

function ForgottenPassword() {
  const [sent, setSent] = useState(false);
  if (sent) return <p>If the address has an account, a link is on its way to it.</p>;
  return (
    <details>
      <summary>Forgot your password?</summary>
      <Form
        button="Send a link"
        onSubmit={async ({ email }) => {
          await send('password-reset', { email });
          setSent(true);
        }}
      >
        <Field label="E-mail address" name="email" type="email" autoComplete="username" />
      </Form>
    </details>
  );
}
