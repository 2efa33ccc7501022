import { startAuthentication, startRegistration } from '@simplewebauthn/browser';
import { type Answer, send } from './auth-client.ts';

type CreationOptions = Parameters<typeof startRegistration>[0]['optionsJSON'];
type RequestOptions = Parameters<typeof startAuthentication>[0]['optionsJSON'];

export async function signInWithPasskey(): Promise<Answer> {
  const optionsJSON = await send<RequestOptions>('passkey/options');
  return send('passkey', { response: await startAuthentication({ optionsJSON }) });
}

export async function secondStepWithPasskey(): Promise<Answer> {
  const optionsJSON = await send<RequestOptions>('second-step/passkey-options');
  return send('second-step', { method: 'PASSKEY', response: await startAuthentication({ optionsJSON }) });
}

export async function enrolPasskey(name: string): Promise<Answer> {
  const optionsJSON = await send<CreationOptions>('enrolment/passkey/options');
  return send('enrolment/passkey', { name, response: await startRegistration({ optionsJSON }) });
}
