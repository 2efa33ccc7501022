import { useState } from 'react';
import { send } from './auth-client.ts';
import { Field, Form } from './form.tsx';

export function SetPassword({ token, onDone }: { readonly token: string; readonly onDone: () => void }) {
  const [done, setDone] = useState(false);
  if (done) {
    return (
      <Form button="Sign in" onSubmit={async () => onDone()}>
        <p>Your password is set.</p>
      </Form>
    );
  }
  return (
    <Form
      button="Set the password"
      onSubmit={async ({ password }) => {
        await send('set-password', { token, password });
        setDone(true);
      }}
    >
      <Field
        label="Your new password, at least 12 characters"
        name="password"
        type="password"
        autoComplete="new-password"
      />
    </Form>
  );
}
