import { z } from 'zod';
import {
  flagOf,
  isWord,
  itemsOf,
  localPart,
  memberOf,
  type Said,
  textAt,
  UnreadableEntry,
} from '../../core/reading.ts';
import { askJson } from './asking.ts';
import { readRecords } from './entries.ts';
import type { Remote, RemoteEntry, RemoteOptions } from './remote-types.ts';
import { once, serviceAccountToken } from './tokens.ts';

const scope = [
  'https://www.googleapis.com/auth/admin.directory.user.readonly',
  'https://www.googleapis.com/auth/admin.directory.domain.readonly',
].join(' ');

const users = z.object({
  users: z.array(z.unknown()).nullish(),
  nextPageToken: z.string().nullish(),
});
const domains = z.object({ domains: z.array(z.looseObject({ domainName: z.string() })).default([]) });

/** Returns a client of the Directory API of Google's Admin SDK. */
export function googleRemote({ outbound, settings, credential }: RemoteOptions): Remote {
  const root = String(settings.apiUrl).replace(/\/+$/, '');
  const customer = String(settings.customerId);
  const token = once(async () => {
    if (credential.kind !== 'SERVICE_ACCOUNT') throw new Error('The credential must be a service account.');
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
      const entries = readRecords(page.users ?? [], ['primaryEmail', 'id'], entryOf);
      return { entries, next: page.nextPageToken || null };
    },
  };
}

function entryOf(user: unknown): RemoteEntry {
  const externalId = textAt(user, ['id']);
  if (externalId == null) throw new UnreadableEntry('id: The value is missing.');
  return {
    externalId,
    reference: textAt(user, ['primaryEmail']) ?? externalId,
    active: flagOf(memberOf(user, 'suspended'), 'suspended') !== true,
    read: (attribute) => readAttribute(user, attribute),
  };
}

function readAttribute(user: unknown, attribute: string): Said {
  if (attribute === 'primaryEmail.localPart') return localPart(textAt(user, ['primaryEmail']));
  if (attribute === 'name.displayName') {
    return textAt(user, ['name', 'displayName']) ?? textAt(user, ['name', 'fullName']);
  }
  const [first = '', ...rest] = attribute.split('.');
  if (first !== 'organizations' && first !== 'externalIds') return textAt(user, [first, ...rest]);
  const items = itemsOf(memberOf(user, first), first);
  if (first === 'externalIds') {
    const own = items?.find((item) => isWord(item, 'type', 'organization'));
    return own ? textAt(own, ['value']) : items && null;
  }
  const primary = items?.find((item) => flagOf(memberOf(item, 'primary'), `${first}.primary`) === true);
  const organization = primary ?? items?.[0];
  return organization ? textAt(organization, rest) : items && null;
}
