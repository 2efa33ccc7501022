/** Header that identifies requests of the gateway's own page; see docs/identity.md. */
export const ownPage = { 'x-rolegate-csrf': '1' };

export type Stage = 'FULL' | 'SECOND_STEP' | 'ENROLMENT' | 'CHOOSE_ORGANIZATION';

export interface Answer {
  readonly stage?: Stage;
  readonly methods?: readonly string[];
  readonly organizations?: readonly { readonly id: string; readonly name: string }[];
  readonly recoveryCodes?: readonly string[];
  readonly secret?: string;
  readonly uri?: string;
}

/**
 * Sends one step of signing in.
 * @throws Error with a message for the user of the page
 */
export async function send<T = Answer>(path: string, body: object = {}): Promise<T> {
  const response = await fetch(`/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...ownPage },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Error('The gateway cannot be reached.');
  });
  const text = await response.text();
  const answer = text ? JSON.parse(text) : {};
  if (response.ok) return answer;
  throw new Error(answer.errors?.[0]?.message ?? `The gateway answers with status ${response.status}.`);
}
