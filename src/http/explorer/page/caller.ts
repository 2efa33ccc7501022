import { ownPage } from './auth-client.ts';

/** Credential of each operation, a key that was entered or the session in a cookie; and the chosen organization. */
export type Credential = ({ readonly kind: 'KEY'; readonly key: string } | { readonly kind: 'SESSION' }) & {
  readonly organizationId?: string;
};

interface Organization {
  readonly id: string;
  readonly name: string;
}

/** Caller as the gateway reports it. */
export type Caller =
  | { readonly state: 'none' }
  | { readonly state: 'refused'; readonly reason: string }
  | {
      readonly state: 'known';
      readonly name: string;
      readonly role: string;
      readonly organization: Organization;
      /** Organizations in which the caller may work: the home organization and those of a provider's customers. */
      readonly organizations: readonly Organization[];
      readonly banner: string | null;
    };

export function headersFor(credential: Credential | null): Record<string, string> {
  if (credential === null) return {};
  return {
    ...(credential.kind === 'KEY' ? { 'x-api-key': credential.key } : ownPage),
    ...(credential.organizationId && { 'x-org-id': credential.organizationId }),
  };
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

const whoQuery = `{
  viewer {
    name role banner organizationId organizationName homeOrganizationId homeOrganizationName
    organizations(first: 1000) { nodes { id name } }
  }
}`;

interface Viewer {
  readonly name: string;
  readonly role: string;
  readonly banner: string | null;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly homeOrganizationId: string;
  readonly homeOrganizationName: string;
  readonly organizations: { readonly nodes: readonly Organization[] } | null;
}

function known({ name, role, banner, organizations, ...viewer }: Viewer): Caller {
  return {
    state: 'known',
    name,
    role: words(role),
    banner,
    organization: { id: viewer.organizationId, name: viewer.organizationName },
    organizations: [
      { id: viewer.homeOrganizationId, name: viewer.homeOrganizationName },
      ...(organizations?.nodes ?? []),
    ],
  };
}

/** Returns the caller from the gateway. Never throws: a gateway that cannot be reached is a reason, too. */
export async function askWho(credential: Credential): Promise<Caller> {
  try {
    const { status, data, errors } = await ask(whoQuery, credential);
    if (data?.viewer) return known(data.viewer);
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

/** Formats `HELP_DESK` as Help Desk. */
function words(role: string): string {
  return role
    .toLowerCase()
    .replace(/_/g, ' ')
    .replace(/\b(?!with\b)[a-z]/g, (letter) => letter.toUpperCase());
}
