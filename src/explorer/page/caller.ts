/** Whose key it is, as the gateway says. */
export type Caller =
  | { readonly state: 'none' }
  | { readonly state: 'refused'; readonly reason: string }
  | {
      readonly state: 'known';
      readonly name: string;
      readonly role: string;
      readonly organizationName: string;
    };

/** Asks the gateway whose key this is. Never throws: a gateway that cannot be reached is a reason, too. */
export async function askWho(key: string): Promise<Caller> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': key },
      body: JSON.stringify({ query: '{ viewer { name role organizationName } }' }),
    });
    const { data, errors } = await response.json();
    if (data?.viewer) return { state: 'known', ...data.viewer, role: words(data.viewer.role) };
    const reason = response.status === 401 ? 'The gateway does not know this key.' : errors?.[0]?.message;
    return { state: 'refused', reason: reason ?? `The gateway answers with status ${response.status}.` };
  } catch {
    return { state: 'refused', reason: 'The gateway cannot be reached with this key.' };
  }
}

/** `HELP_DESK` as people write it: Help Desk. */
function words(role: string): string {
  return role
    .toLowerCase()
    .replace(/_/g, ' ')
    .replace(/\b(?!with\b)[a-z]/g, (letter) => letter.toUpperCase());
}
