import { type SQL, sql } from 'drizzle-orm';
import { apiKeys } from '../../../db/tables/api-keys.ts';
import { entity } from '../../relay/entity.ts';

export type ApiKeyRow = Omit<typeof apiKeys.$inferSelect, 'hash'>;

/** Entity of API keys. Reads everything except the digest. */
export const apiKeyEntity = entity<ApiKeyRow>({
  type: 'ApiKey',
  prefix: 'key',
  table: apiKeys,
  fields: {
    networks: sql`${apiKeys.networks}::text[]`,
    lastUsedFrom: sql`host(${apiKeys.lastUsedFrom})`,
  },
});

/** Selects the keys that belong to a row as one JSON value, oldest first. */
export function keysAsJson(belong: SQL): SQL {
  return sql`(select coalesce(json_agg(json_build_object('id', ${apiKeys.id}, 'name', ${apiKeys.name},
    'prefix', ${apiKeys.prefix}, 'readOnly', ${apiKeys.readOnly}, 'scopes', ${apiKeys.scopes}, 'actions', ${apiKeys.actions},
    'networks', ${apiKeys.networks}::text[], 'organizationIds', ${apiKeys.organizationIds}, 'createdAt', ${apiKeys.createdAt}, 'expiresAt', ${apiKeys.expiresAt},
    'revokedAt', ${apiKeys.revokedAt}, 'lastUsedAt', ${apiKeys.lastUsedAt},
    'lastUsedFrom', host(${apiKeys.lastUsedFrom})) order by ${apiKeys.id}), '[]')
    from ${apiKeys} where ${belong})`;
}
