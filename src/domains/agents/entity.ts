import { sql } from 'drizzle-orm';
import { connectKeys } from '../../../db/tables/agents.ts';
import { entity } from '../../relay/entity.ts';
import { idFilter, instantFilter, textFilter } from '../../relay/filters.ts';
import type { ListOf } from '../../relay/list.ts';

export type ConnectKeyRow = Omit<typeof connectKeys.$inferSelect, 'hash'> & { readonly usable: boolean };

/** SQL condition that a key is usable. Its end and its maximum number of uses end a key as a revocation does. */
export const keyUsable = sql`(${connectKeys.revokedAt} is null and ${connectKeys.expiresAt} > now()
  and (${connectKeys.maxUses} is null or ${connectKeys.uses} < ${connectKeys.maxUses}))`;

export const connectKeyEntity = entity<ConnectKeyRow>({
  type: 'ConnectKey',
  prefix: 'cky',
  table: connectKeys,
  fields: {
    usable: keyUsable,
    deviceGroup: ['deviceGroupId'],
    createdBy: ['createdById'],
    // Only the store compares the digest; no query reads it.
    hash: [],
  },
});

export const connectKeyList: ListOf = {
  entity: connectKeyEntity,
  defaultSort: 'NAME',
  sorts: {
    NAME: connectKeys.name,
    CREATED_AT: connectKeys.createdAt,
    EXPIRES_AT: connectKeys.expiresAt,
  },
  filters: {
    name: textFilter(connectKeys.name),
    prefix: textFilter(connectKeys.prefix),
    usable: (usable: boolean) => sql`${keyUsable} = ${usable}`,
    expiresAt: instantFilter(connectKeys.expiresAt),
    createdAt: instantFilter(connectKeys.createdAt),
    deviceGroupId: idFilter(connectKeys.deviceGroupId, 'dgr'),
  },
};
