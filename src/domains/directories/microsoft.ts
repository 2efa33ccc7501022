import { z } from 'zod';
import { OutboundError } from '../../outbound/outbound-error.ts';
import { askJson, textAt } from './asking.ts';
import { microsoftCatalogue } from './catalogue.ts';
import type { Remote, RemoteEntry, RemoteOptions } from './remote-types.ts';
import { clientCredentialsToken, once } from './tokens.ts';

const users = z.object({
  value: z.array(z.looseObject({ id: z.string().min(1) })),
  '@odata.nextLink': z.string().optional(),
});
const domains = z.object({ value: z.array(z.looseObject({ id: z.string() })) });

/** Graph answers with no more than a few properties unless they are asked for. */
const select = [
  'id',
  'accountEnabled',
  'onPremisesExtensionAttributes',
  ...new Set(microsoftCatalogue.attributes.map(({ name }) => name.split('.')[0])),
].join(',');

/** A client of Microsoft Graph 1.0. */
export function microsoftRemote({ outbound, settings, credential }: RemoteOptions): Remote {
  const root = String(settings.apiUrl).replace(/\/+$/, '');
  const login = String(settings.loginUrl).replace(/\/+$/, '');
  const token = once(async () => {
    if (credential.kind !== 'CLIENT_SECRET') throw new Error('A client secret is needed.');
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
      // The token goes along: to Graph, and to nobody else.
      if (link !== undefined && !link.startsWith(`${root}/users?`)) throw new OutboundError('REDIRECTED');
      return { entries: value.map(entryOf), next: link ?? null };
    },
  };
}

function entryOf(user: { readonly id: string; readonly [name: string]: unknown }): RemoteEntry {
  return {
    externalId: user.id,
    reference: textAt(user, ['userPrincipalName']) ?? user.id,
    active: user.accountEnabled !== false,
    read: (attribute) =>
      attribute === 'userPrincipalName.localPart'
        ? (textAt(user, ['userPrincipalName'])?.split('@')[0] ?? null)
        : textAt(user, attribute.split('.')),
  };
}
