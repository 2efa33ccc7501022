import { sql } from 'drizzle-orm';
import { administrators } from '../../../db/tables/administrators.ts';
import { apiKeys } from '../../../db/tables/api-keys.ts';
import { entity } from '../../relay/entity.ts';
import { anyOfFilter, flagFilter, instantFilter, keyFilter, textFilter } from '../../relay/filters.ts';
import type { ListOf } from '../../relay/list.ts';
import { keysAsJson } from '../api-keys/entity.ts';

export type AdministratorRow = typeof administrators.$inferSelect & {
  readonly registered: boolean;
  readonly apiKeySet: boolean;
};

const ownKeys = sql`${apiKeys.organizationId} = ${administrators.organizationId}
  and ${apiKeys.administratorId} = ${administrators.id}`;

/** SQL condition that the administrator has a key that would be accepted. See `authenticate` in db/functions/. */
export const hasLiveKey = sql`exists (select from ${apiKeys} where ${ownKeys} and ${apiKeys.revokedAt} is null
  and (${apiKeys.expiresAt} is null or ${apiKeys.expiresAt} > now()))`;

/** Entity of administrators. Reads everything of their keys except the digest. */
export const administratorEntity = entity<AdministratorRow>({
  type: 'Administrator',
  prefix: 'adm',
  table: administrators,
  fields: {
    registered: sql`${administrators.registeredAt} is not null`,
    mfa: ['mfaRequired', 'totpEnrolledAt'],
    apiKeySet: hasLiveKey,
    apiKeys: keysAsJson(ownKeys),
    apiKeyUpdatedAt: sql`(select max(greatest(${apiKeys.createdAt}, ${apiKeys.revokedAt})) from ${apiKeys} where ${ownKeys})`,
  },
});

export const administratorList: ListOf = {
  entity: administratorEntity,
  defaultSort: 'NAME',
  sorts: {
    NAME: administrators.name,
    EMAIL: administrators.email,
    CREATED_AT: administrators.createdAt,
  },
  filters: {
    email: keyFilter(administrators.email),
    name: textFilter(administrators.name),
    firstName: textFilter(administrators.firstName),
    lastName: textFilter(administrators.lastName),
    role: anyOfFilter(administrators.role),
    suspended: flagFilter(administrators.suspended),
    registered: (registered: boolean) => sql`(${administrators.registeredAt} is not null) = ${registered}`,
    mfaRequired: flagFilter(administrators.mfaRequired),
    totpEnrolled: (enrolled: boolean) => sql`(${administrators.totpEnrolledAt} is not null) = ${enrolled}`,
    apiKeyAllowed: flagFilter(administrators.apiKeyAllowed),
    apiKeySet: (set: boolean) => sql`${hasLiveKey} = ${set}`,
    lastSignInAt: instantFilter(administrators.lastSignInAt),
    createdAt: instantFilter(administrators.createdAt),
  },
};
