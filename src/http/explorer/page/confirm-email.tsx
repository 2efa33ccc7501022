import { useState } from 'react';
import { send } from './auth-client.ts';
import { Form } from './form.tsx';

export function ConfirmEmail({ token, onDone }: { readonly token: string; readonly onDone: () => void }) {
  const [done, setDone] = useState(false);
  if (done) {
    return (
      <Form button="Go on" onSubmit={async () => onDone()}>
        <p>You sign in with this address from now on.</p>
      </Form>
    );
  }
  return (
    <Form
      button="Confirm the address"
      onSubmit={async () => {
        await send('confirm-email', { token });
        setDone(true);
      }}
    >
      <p>Your administrator account gets the address that this link was mailed to.</p>
    </Form>
  );
}
