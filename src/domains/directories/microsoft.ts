import { z } from 'zod';
import { flagOf, localPart, memberOf, textAt, UnreadableEntry } from '../../core/reading.ts';
import { OutboundError } from '../../outbound/outbound-error.ts';
import { askJson } from './asking.ts';
import { microsoftCatalogue } from './catalogue.ts';
import { readRecords } from './entries.ts';
import type { Remote, RemoteEntry, RemoteOptions } from './remote-types.ts';
import { clientCredentialsToken, once } from './tokens.ts';

const users = z.object({
  value: z.array(z.unknown()).nullable(),
  '@odata.nextLink': z.string().nullish(),
});
const domains = z.object({ value: z.array(z.looseObject({ id: z.string() })) });

/** Properties that Graph returns only on request. */
const select = [
  'id',
  'accountEnabled',
  'onPremisesExtensionAttributes',
  ...new Set(microsoftCatalogue.attributes.map(({ name }) => name.split('.')[0])),
].join(',');

/** Returns a client of Microsoft Graph 1.0. */
export function microsoftRemote({ outbound, settings, credential }: RemoteOptions): Remote {
  const root = String(settings.apiUrl).replace(/\/+$/, '');
  const login = String(settings.loginUrl).replace(/\/+$/, '');
  const token = once(async () => {
    if (credential.kind !== 'CLIENT_SECRET') throw new Error('The credential must be a client secret.');
    const url = `${login}/${encodeURIComponent(String(settings.tenantId))}/oauth2/v2.0/token`;
    const id = String(settings.clientId);
    const scope = `${new URL(root).origin}/.default`;
    return clientCredentialsToken(outbound, url, { id, secret: credential.clientSecret, scope });
  });

  async function read<Schema extends z.ZodType>(url: string, shape: Schema): Promise<z.output<Schema>> {
    const headers = { accept: 'application/json', authorization: `Bearer ${await token()}` };
    return askJson(outbound, { url, headers }, shape);
  }

  return {
    async test() {
      await read(`${root}/users?$top=1`, users);
      if (!settings.defaultDomain) return null;
      const { value } = await read(`${root}/domains`, domains);
      const has = value.some(({ id }) => id === settings.defaultDomain);
      return has ? null : 'The tenant does not have the default domain.';
    },
    async page(cursor) {
      const filter: Record<string, string> = settings.importFilter
        ? { $filter: String(settings.importFilter) }
        : {};
      const query = new URLSearchParams({ $top: '200', $select: select, ...filter });
      const { value, '@odata.nextLink': link } = await read(cursor ?? `${root}/users?${query}`, users);
      // The next request carries the token, so it goes to Graph only.
      if (link && !link.startsWith(`${root}/users?`)) throw new OutboundError('REDIRECTED');
      const entries = readRecords(value ?? [], ['userPrincipalName', 'id'], entryOf);
      return { entries, next: link || null };
    },
  };
}

function entryOf(user: unknown): RemoteEntry {
  const externalId = textAt(user, ['id']);
  if (externalId == null) throw new UnreadableEntry('id: The value is missing.');
  return {
    externalId,
    reference: textAt(user, ['userPrincipalName']) ?? externalId,
    active: flagOf(memberOf(user, 'accountEnabled'), 'accountEnabled') !== false,
    read: (attribute) =>
      attribute === 'userPrincipalName.localPart'
        ? localPart(textAt(user, ['userPrincipalName']))
        : textAt(user, attribute.split('.')),
  };
}
