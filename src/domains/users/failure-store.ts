import { and, eq, lt, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { passwordTallies, unknownNames } from '../../../db/tables/password-failures.ts';
import { users } from '../../../db/tables/users.ts';
import type { Context } from '../../core/context.ts';
import type { UserState } from '../../generated/graphql.ts';
import type { JobContext } from '../../jobs/job.ts';
import { recordJob } from '../../trail/record.ts';
import type { PasswordPolicyRow } from '../authentication/entity.ts';
import { mailUsers } from '../organization/user-mails-store.ts';
import type { Addressee } from './entity.ts';

/** Caller who verifies a password. */
export type Verifier = Pick<Context, 'db' | 'secret' | 'origin'>;

interface FailedUser extends Addressee {
  readonly id: string;
  readonly state: UserState;
}

/**
 * Counts a wrong password of a user whose row the transaction has locked. One too many locks the user, who is told by
 * mail.
 */
export async function countFailure(
  tx: Transaction,
  verifier: Verifier,
  user: FailedUser,
  policy: PasswordPolicyRow,
): Promise<void> {
  const { organizationId } = verifier.db;
  const own = and(eq(users.organizationId, organizationId), eq(users.id, user.id));
  // A lock whose time is over begins a new count.
  const continues = sql`(${users.lockedAt} is null and ${users.failedSince} > ${windowBegin(policy)})`;
  const counted = sql`case when ${continues} then ${users.failedSignIns} + 1 else 1 end`;
  const locks = locksAt(counted, policy);
  const [row] = await tx
    .update(users)
    .set({
      failedSignIns: counted,
      failedSince: sql`case when ${continues} then ${users.failedSince} else now() end`,
      lockedAt: sql`case when ${locks} then now() end`,
      lockedUntil: sql`case when ${locks} then ${lockEnd(policy)} end`,
    })
    .where(own)
    .returning({ failedSignIns: users.failedSignIns, lockedAt: users.lockedAt });
  await tally(tx, verifier, 0);
  if (row?.lockedAt) await announceLock(tx, verifier, user, row.failedSignIns, policy);
}

/** Counts a wrong password for a name that no user has, in the same way. */
export async function countUnknownName(
  tx: Transaction,
  verifier: Verifier,
  hash: string,
  policy: PasswordPolicyRow,
): Promise<void> {
  const { organizationId } = verifier.db;
  const n = unknownNames;
  const continues = sql`(${n.lockedUntil} is null and ${n.failedSince} > ${windowBegin(policy)})`;
  const counted = sql`case when ${continues} then ${n.failures} + 1 else 1 end`;
  const lockedUntil = (failures: SQL) =>
    sql`case when ${locksAt(failures, policy)} then coalesce(${lockEnd(policy)}, 'infinity') end`;
  await tx
    .insert(n)
    .values({ organizationId, hash, lockedUntil: lockedUntil(sql`1`) })
    .onConflictDoUpdate({
      target: [n.organizationId, n.hash],
      set: {
        failures: counted,
        failedSince: sql`case when ${continues} then ${n.failedSince} else now() end`,
        lockedUntil: lockedUntil(counted),
        lastAt: sql`now()`,
      },
    });
  await tally(tx, verifier, 1);
}

function windowBegin({ lockoutWindowMinutes }: PasswordPolicyRow): SQL {
  return sql`now() - make_interval(mins => ${lockoutWindowMinutes}::int)`;
}

function locksAt(failures: SQL, { lockoutAttempts }: PasswordPolicyRow): SQL {
  return lockoutAttempts === 0 ? sql`false` : sql`${failures} >= ${lockoutAttempts}::int`;
}

/** Returns the end of a lock that begins now; null where only an administrator ends it. */
function lockEnd({ lockoutMinutes }: PasswordPolicyRow): SQL {
  return lockoutMinutes === 0
    ? sql`null::timestamptz`
    : sql`now() + make_interval(mins => ${lockoutMinutes}::int)`;
}

async function announceLock(
  tx: Transaction,
  { db: { organizationId }, secret, origin }: Verifier,
  user: FailedUser,
  failedSignIns: number,
  { lockoutMinutes }: PasswordPolicyRow,
): Promise<void> {
  const place = { organizationId, secret };
  if (user.state === 'ACTIVATED') {
    const values = { unlockMinutes: lockoutMinutes || '' };
    await mailUsers(tx, place, 'ACCOUNT_LOCKED', [{ user, values }]);
  }
  await recordJob(tx, place, origin, {
    service: 'USERS',
    eventType: 'user_lock_out',
    resourceId: user.id,
    error: null,
    changes: { failedSignIns },
  });
}

/** Counts a wrong password of the caller, for the report of the hour and for the limit of the caller. */
async function tally(
  tx: Transaction,
  { db: { organizationId }, origin }: Verifier,
  unknown: 0 | 1,
): Promise<void> {
  const t = passwordTallies;
  await tx
    .insert(t)
    .values({ organizationId, initiatorId: origin.initiatorId, unknownNames: unknown, madeBy: origin })
    .onConflictDoUpdate({
      target: [t.organizationId, t.initiatorId],
      set: {
        failures: sql`${t.failures} + 1`,
        unknownNames: sql`${t.unknownNames} + ${unknown}`,
        lastAt: sql`now()`,
        madeBy: origin,
      },
    });
}

/** Records the wrong passwords of each caller whose hour has passed as one event, and forgets old unknown names. */
export async function reportFailures({ db, record }: JobContext): Promise<void> {
  const { organizationId } = db;
  const [t, n] = [passwordTallies, unknownNames];
  await db.transaction(async (tx) => {
    const old = lt(n.lastAt, sql`now() - interval '30 days'`);
    await tx.delete(n).where(and(eq(n.organizationId, organizationId), old));
    const passed = lt(t.firstAt, sql`now() - interval '1 hour'`);
    const tallies = await tx
      .delete(t)
      .where(and(eq(t.organizationId, organizationId), passed))
      .returning();
    for (const { madeBy, failures, unknownNames, firstAt, lastAt } of tallies) {
      const [from, until] = [firstAt, lastAt].map((moment) => new Date(moment).toISOString());
      await record(tx, madeBy, {
        service: 'USERS',
        eventType: 'user_passwords_refuse',
        resourceId: organizationId,
        error: null,
        changes: { failures, unknownNames, from, until },
      });
    }
  });
}
