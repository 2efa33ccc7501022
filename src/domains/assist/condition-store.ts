import { and, desc, eq, or, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { isId } from '../../../db/ids.ts';
import { remoteAssistGrants, remoteAssistSessions } from '../../../db/tables/assist.ts';
import { deviceGroupMembers } from '../../../db/tables/groups.ts';
import type { Context } from '../../core/context.ts';
import type { ConditionCheck } from '../domain.ts';
import { grantStands } from './entity.ts';

type Caller = Pick<Context, 'db' | 'principal'>;

/**
 * Determines whether REMOTE_ASSIST_GRANT holds. For a device: a valid grant of the caller covers it. For a session: the
 * caller launched it, and a valid grant still covers its device.
 */
export const isGranted: ConditionCheck = async (subject, { db, principal }) => {
  const caller = { db, principal };
  if (isId('dev', subject)) return finds(caller, covering(caller, sql`${subject}`));
  if (!isId('ras', subject)) return false;
  const device = sql`(select ${remoteAssistSessions.deviceId} from ${remoteAssistSessions} where ${and(
    eq(remoteAssistSessions.organizationId, db.organizationId),
    eq(remoteAssistSessions.id, subject),
    eq(remoteAssistSessions.launchedById, principal.administratorId),
  )})`;
  return finds(caller, sql`${device} is not null and ${covering(caller, device)}`);
};

async function finds({ db }: Caller, condition: SQL | undefined): Promise<boolean> {
  const rows = await db.read(
    sql`select 1 as "granted" from ${remoteAssistGrants} where ${condition} limit 1`,
  );
  return rows.length > 0;
}

/**
 * Selects the caller's valid grants that cover a device: grants for all devices, and grants for a group that it is in
 * now.
 */
function covering({ db, principal }: Caller, deviceId: SQL): SQL | undefined {
  const isMember = sql`exists (select from ${deviceGroupMembers}
    where ${deviceGroupMembers.organizationId} = ${remoteAssistGrants.organizationId}
    and ${deviceGroupMembers.groupId} = ${remoteAssistGrants.deviceGroupId}
    and ${deviceGroupMembers.deviceId} = ${deviceId})`;
  return and(
    eq(remoteAssistGrants.organizationId, db.organizationId),
    eq(remoteAssistGrants.administratorId, principal.administratorId),
    grantStands,
    or(sql`${remoteAssistGrants.deviceGroupId} is null`, isMember),
  );
}

/**
 * Locks the caller's grant for a device until the transaction ends, so that it cannot be withdrawn meanwhile.
 * PostgreSQL checks a row again that it had to wait for: a grant that was withdrawn in between is not found.
 * @returns the identifier of the grant that lasts longest, or null
 */
export async function lockGrant(caller: Caller, tx: Transaction, deviceId: string): Promise<string | null> {
  const [grant] = await tx
    .select({ id: remoteAssistGrants.id })
    .from(remoteAssistGrants)
    .where(covering(caller, sql`${deviceId}`))
    .orderBy(desc(remoteAssistGrants.allowedUntil), remoteAssistGrants.id)
    .for('share');
  return grant?.id ?? null;
}

export interface StandingGrants {
  readonly allowedUntil: string | null;
  readonly deviceGroupIds: readonly string[];
}

/** Summarizes the caller's valid grants. */
export async function standingGrants({ db, principal }: Caller): Promise<StandingGrants> {
  const rows = await db.read<{ allowedUntil: string; deviceGroupId: string | null }>(
    sql`select ${remoteAssistGrants.allowedUntil} as "allowedUntil", ${remoteAssistGrants.deviceGroupId} as "deviceGroupId"
      from ${remoteAssistGrants} where ${and(
        eq(remoteAssistGrants.organizationId, db.organizationId),
        eq(remoteAssistGrants.administratorId, principal.administratorId),
        grantStands,
      )} order by 1 desc`,
  );
  const groups = rows.flatMap(({ deviceGroupId }) => deviceGroupId ?? []);
  const isLimited = groups.length === rows.length;
  return {
    allowedUntil: rows[0]?.allowedUntil ?? null,
    deviceGroupIds: isLimited ? [...new Set(groups)] : [],
  };
}
