import { isNull, sql } from 'drizzle-orm';
import { remoteAssistGrants, remoteAssistSessions } from '../../../db/tables/assist.ts';
import type { BelongsTo } from '../../relay/batch.ts';
import { entity } from '../../relay/entity.ts';
import { stateFilter, unlessExpired } from '../../relay/expiry.ts';
import { anyOfFilter, idFilter, instantFilter } from '../../relay/filters.ts';
import type { ListOf } from '../../relay/list.ts';

export type RemoteAssistGrantRow = typeof remoteAssistGrants.$inferSelect & {
  readonly standing: boolean;
  readonly isLimited: boolean;
};
export type RemoteAssistSessionRow = Omit<typeof remoteAssistSessions.$inferSelect, 'codeDigest'> & {
  readonly durationSeconds: number | null;
};

/**
 * SQL condition that a grant is valid: neither ended nor withdrawn. Uses the clock, because a transaction may start
 * long before it gets its lock.
 */
export const grantStands = sql`(${isNull(remoteAssistGrants.withdrawnAt)}
  and ${remoteAssistGrants.allowedUntil} > clock_timestamp())`;

/**
 * SQL condition that time has ended a session that waits or lasts too long. It is read as expired from that moment on.
 */
export const sessionExpired = sql`(${remoteAssistSessions.state} in ('REQUESTED', 'CONSENTED', 'ACTIVE')
  and ${remoteAssistSessions.expiresAt} <= now())`;
const endedAt = unlessExpired(remoteAssistSessions.endedAt, sessionExpired, remoteAssistSessions.expiresAt);

export const remoteAssistGrantEntity = entity<RemoteAssistGrantRow>({
  type: 'RemoteAssistGrant',
  prefix: 'rag',
  table: remoteAssistGrants,
  fields: {
    administrator: ['administratorId'],
    administratorOrganizationId: sql`nullif(${remoteAssistGrants.administratorOrganizationId}, ${remoteAssistGrants.organizationId})`,
    deviceGroup: ['deviceGroupId'],
    isLimited: sql`${remoteAssistGrants.deviceGroupId} is not null`,
    standing: grantStands,
    grantedBy: ['grantedById'],
    withdrawnBy: ['withdrawnById'],
  },
});

const sessionFields = {
  state: unlessExpired(remoteAssistSessions.state, sessionExpired, sql`'EXPIRED'`),
  endedAt,
  // Only the store compares the digest of a code; no query reads it.
  codeDigest: [],
};

export const remoteAssistSessionEntity = entity<RemoteAssistSessionRow>({
  type: 'RemoteAssistSession',
  prefix: 'ras',
  table: remoteAssistSessions,
  fields: {
    ...sessionFields,
    device: ['deviceId'],
    launchedBy: ['launchedById'],
    grant: ['grantId'],
    endedByAdministrator: ['endedById'],
    durationSeconds: sql`floor(extract(epoch from coalesce(${endedAt}, now()) - ${remoteAssistSessions.startedAt}))::int`,
  },
});

/** Entity of sessions as their launchers see them. Reads the same rows. */
export const remoteAssistLaunchEntity = entity<RemoteAssistSessionRow>({
  type: 'RemoteAssistLaunch',
  prefix: 'ras',
  table: remoteAssistSessions,
  fields: { ...sessionFields, sessionId: [] },
});

export const remoteAssistGrantList: ListOf = {
  entity: remoteAssistGrantEntity,
  defaultSort: 'GRANTED_AT',
  sorts: { GRANTED_AT: remoteAssistGrants.grantedAt, ALLOWED_UNTIL: remoteAssistGrants.allowedUntil },
  filters: {
    standing: (standing: boolean) => sql`${grantStands} = ${standing}`,
    allowedUntil: instantFilter(remoteAssistGrants.allowedUntil),
    grantedAt: instantFilter(remoteAssistGrants.grantedAt),
    administratorId: idFilter(remoteAssistGrants.administratorId, 'adm'),
    grantedById: idFilter(remoteAssistGrants.grantedById, 'adm'),
    deviceGroupId: idFilter(remoteAssistGrants.deviceGroupId, 'dgr'),
  },
};

export const remoteAssistSessionList: ListOf = {
  entity: remoteAssistSessionEntity,
  defaultSort: 'REQUESTED_AT',
  sorts: { REQUESTED_AT: remoteAssistSessions.requestedAt },
  filters: {
    state: stateFilter(remoteAssistSessions.state, sessionExpired),
    consent: anyOfFilter(remoteAssistSessions.consent),
    mode: anyOfFilter(remoteAssistSessions.mode),
    requestedAt: instantFilter(remoteAssistSessions.requestedAt),
    grantId: idFilter(remoteAssistSessions.grantId, 'rag'),
    deviceId: idFilter(remoteAssistSessions.deviceId, 'dev'),
    launchedById: idFilter(remoteAssistSessions.launchedById, 'adm'),
  },
};

export const sessionsOfGrant: BelongsTo = { parent: remoteAssistSessions.grantId };
export const sessionsOfDevice: BelongsTo = { parent: remoteAssistSessions.deviceId };
