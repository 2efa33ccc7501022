import { toDataURL } from 'qrcode';
import { useState } from 'react';
import { type Answer, send } from './auth-client.ts';
import { Field, Form } from './form.tsx';
import { enrolPasskey } from './passkeys.ts';

interface App {
  readonly secret: string;
  readonly image: string;
}

/** Lets a user who must have a second factor choose and enrol one before anything else. */
export function Enrolment({ onAnswer }: { readonly onAnswer: (answer: Answer) => void }) {
  const [app, setApp] = useState<App | null>(null);
  if (app === null) {
    return (
      <>
        <p>Your account needs a second factor.</p>
        <Form button="Add a passkey" onSubmit={async ({ name = '' }) => onAnswer(await enrolPasskey(name))}>
          <Field label="Name of the passkey" name="name" autoComplete="off" />
        </Form>
        <Form
          button="Use an authenticator app"
          onSubmit={async () => {
            const { secret = '', uri = '' } = await send('enrolment/totp');
            setApp({ secret, image: await toDataURL(uri, { margin: 2 }) });
          }}
        >
          {null}
        </Form>
      </>
    );
  }
  return (
    <Form
      button="Confirm"
      onSubmit={async ({ code }) => onAnswer(await send('enrolment/totp/confirm', { code }))}
    >
      <p>Scan this with the app, or type the secret into it.</p>
      <img src={app.image} alt="QR code of the secret" width="180" height="180" />
      <code>{app.secret}</code>
      <Field label="The code that it shows" name="code" autoComplete="one-time-code" />
    </Form>
  );
}
