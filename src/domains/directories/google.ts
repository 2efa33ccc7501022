import { z } from 'zod';
import { askJson, itemOf, textAt } from './asking.ts';
import type { Remote, RemoteEntry, RemoteOptions } from './remote-types.ts';
import { once, serviceAccountToken } from './tokens.ts';

const scope = [
  'https://www.googleapis.com/auth/admin.directory.user.readonly',
  'https://www.googleapis.com/auth/admin.directory.domain.readonly',
].join(' ');

const users = z.object({
  users: z.array(z.looseObject({ id: z.string().min(1) })).default([]),
  nextPageToken: z.string().optional(),
});
const domains = z.object({ domains: z.array(z.looseObject({ domainName: z.string() })).default([]) });

/** A client of the Directory API of Google's Admin SDK. */
export function googleRemote({ outbound, settings, credential }: RemoteOptions): Remote {
  const root = String(settings.apiUrl).replace(/\/+$/, '');
  const customer = String(settings.customerId);
  const token = once(async () => {
    if (credential.kind !== 'SERVICE_ACCOUNT') throw new Error('A service account is needed.');
    const account = { ...credential, subject: String(settings.adminEmail), scope };
    return serviceAccountToken(outbound, String(settings.tokenUrl), account);
  });

  async function read<Schema extends z.ZodType>(
    path: string,
    query: Record<string, string>,
    shape: Schema,
  ): Promise<z.output<Schema>> {
    const headers = { accept: 'application/json', authorization: `Bearer ${await token()}` };
    return askJson(outbound, { url: `${root}${path}?${new URLSearchParams(query)}`, headers }, shape);
  }

  return {
    async test() {
      await read('/users', { customer, maxResults: '1' }, users);
      if (!settings.defaultDomain) return null;
      const found = await read(`/customer/${encodeURIComponent(customer)}/domains`, {}, domains);
      const has = found.domains.some(({ domainName }) => domainName === settings.defaultDomain);
      return has ? null : 'The account does not have the default domain.';
    },
    async page(cursor) {
      const filter: Record<string, string> = settings.importFilter
        ? { query: String(settings.importFilter) }
        : {};
      const query = { customer, maxResults: '200', projection: 'full', ...filter };
      const page = await read('/users', { ...query, ...(cursor ? { pageToken: cursor } : {}) }, users);
      return { entries: page.users.map(entryOf), next: page.nextPageToken ?? null };
    },
  };
}

function entryOf(user: { readonly id: string; readonly [name: string]: unknown }): RemoteEntry {
  return {
    externalId: user.id,
    reference: textAt(user, ['primaryEmail']) ?? user.id,
    active: user.suspended !== true,
    read: (attribute) => {
      if (attribute === 'primaryEmail.localPart')
        return textAt(user, ['primaryEmail'])?.split('@')[0] ?? null;
      if (attribute === 'name.displayName') {
        return textAt(user, ['name', 'displayName']) ?? textAt(user, ['name', 'fullName']);
      }
      if (attribute === 'externalIds.organization') {
        return textAt(
          itemOf(user.externalIds, ({ type }) => type === 'organization'),
          ['value'],
        );
      }
      const [first = '', ...rest] = attribute.split('.');
      if (first !== 'organizations') return textAt(user, [first, ...rest]);
      const list = user.organizations;
      return textAt(itemOf(list, ({ primary }) => primary === true) ?? itemOf(list, () => true), rest);
    },
  };
}
