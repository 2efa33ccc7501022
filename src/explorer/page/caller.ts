import { ownPage } from './auth-client.ts';

/** What goes along with each operation: a key that was entered, or the session in a cookie. */
export type Credential = { readonly kind: 'KEY'; readonly key: string } | { readonly kind: 'SESSION' };

/** Who it is, as the gateway says. */
export type Caller =
  | { readonly state: 'none' }
  | { readonly state: 'refused'; readonly reason: string }
  | {
      readonly state: 'known';
      readonly name: string;
      readonly role: string;
      readonly organizationName: string;
      readonly banner: string | null;
    };

export function headersFor(credential: Credential | null): Record<string, string> {
  if (credential === null) return {};
  return credential.kind === 'KEY' ? { 'x-api-key': credential.key } : ownPage;
}

async function ask(query: string, credential: Credential | null) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headersFor(credential) },
    credentials: credential?.kind === 'SESSION' ? 'same-origin' : 'omit',
    body: JSON.stringify({ query }),
  });
  return { status: response.status, ...(await response.json()) };
}

/** Asks the gateway who this is. Never throws: a gateway that cannot be reached is a reason, too. */
export async function askWho(credential: Credential): Promise<Caller> {
  try {
    const { status, data, errors } = await ask(
      '{ viewer { name role organizationName banner } }',
      credential,
    );
    if (data?.viewer) return { state: 'known', ...data.viewer, role: words(data.viewer.role) };
    if (status === 401 && credential.kind === 'SESSION') return { state: 'none' };
    const reason = status === 401 ? 'The gateway does not know this key.' : errors?.[0]?.message;
    return { state: 'refused', reason: reason ?? `The gateway answers with status ${status}.` };
  } catch {
    return { state: 'refused', reason: 'The gateway cannot be reached.' };
  }
}

/** False until the first organization exists: before that nobody can sign in. */
export async function isSetUp(): Promise<boolean> {
  const answer = await ask('{ service { setUp } }', null).catch(() => null);
  return answer?.data?.service?.setUp ?? true;
}

/** `HELP_DESK` as people write it: Help Desk. */
function words(role: string): string {
  return role
    .toLowerCase()
    .replace(/_/g, ' ')
    .replace(/\b(?!with\b)[a-z]/g, (letter) => letter.toUpperCase());
}
