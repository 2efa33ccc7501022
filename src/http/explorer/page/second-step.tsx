import { type Answer, send } from './auth-client.ts';
import { Field, Form } from './form.tsx';
import { secondStepWithPasskey } from './passkeys.ts';

interface Props {
  readonly methods: readonly string[];
  readonly onAnswer: (answer: Answer) => void;
}

/** Field for codes of the app, which have six digits, and for recovery codes. */
export function SecondStep({ methods, onAnswer }: Props) {
  return (
    <>
      {methods.includes('PASSKEY') && (
        <Form button="Use your passkey" onSubmit={async () => onAnswer(await secondStepWithPasskey())}>
          {null}
        </Form>
      )}
      <Form
        button="Continue"
        onSubmit={async ({ code = '' }) => {
          const method = /^\s*\d{6}\s*$/.test(code) ? 'TOTP' : 'RECOVERY_CODE';
          onAnswer(await send('second-step', { method, code }));
        }}
      >
        <Field
          label={methods.includes('TOTP') ? 'Code of your app, or a recovery code' : 'A recovery code'}
          name="code"
          autoComplete="one-time-code"
        />
      </Form>
    </>
  );
}
