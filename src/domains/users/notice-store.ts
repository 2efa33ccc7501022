import { sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { mfaPolicies, passwordPolicies } from '../../../db/tables/authentication-settings.ts';
import { users } from '../../../db/tables/users.ts';
import { expiryNoticeDue, expiryStep, mfaNoticeDue } from '../../../db/user-notices.ts';
import { eachDue } from '../../jobs/each-due.ts';
import type { JobContext, RecurringJob } from '../../jobs/job.ts';
import { passwordPolicyIn } from '../authentication/password-entity.ts';
import { type MailPlace, mailUsers } from '../organization/user-mails-store.ts';
import { reportFailures } from './failure-store.ts';
import { expiryLink, type LinkOwner, makeLinks, type NewLink } from './link-store.ts';
import { lockForPassword } from './password-store.ts';

const batchSize = 100;

/** Mails users whose password expires or has expired, and users who need a second factor. */
export const userNotices: RecurringJob = {
  cron: '*/10 * * * *',
  run: (context) =>
    eachDue(
      context,
      (most) => context.system<{ organizationId: string }>(sql`select * from due_user_notices(${most})`),
      async (organization) => {
        const outcomes = [await warnBatch(organization), await askBatch(organization)];
        await reportFailures(organization);
        return outcomes.some(Boolean);
      },
    ),
};

interface Expiring extends LinkOwner {
  readonly expiresAt: string;
  /** Days until the expiry; 0 once the password has expired. */
  readonly daysLeft: number;
}

/**
 * Notes the users to tell of an expiry and mails them, in one transaction. Of several missed steps only the last one is
 * announced. Skips users whom another server has locked.
 * @returns whether more users may remain
 */
function warnBatch({ db: { organizationId, transaction }, secret }: JobContext): Promise<boolean> {
  return transaction(async (tx) => {
    const { rows } = await tx.execute<Expiring & Record<string, unknown>>(sql`
      with due as materialized (select u.id, ${sql.raw(expiryStep)} as step from ${users} u
        left join ${passwordPolicies} p on p.organization_id = u.organization_id
        where u.organization_id = ${organizationId} and ${sql.raw(expiryNoticeDue)}
        order by u.id limit ${batchSize} for no key update of u skip locked)
      update ${users} u set password_noticed_at = now() from due
      where u.organization_id = ${organizationId} and u.id = due.id
      returning ${addressee}, u.password_expires_at as "expiresAt", case when due.step = 0 then 0
        else ceil(extract(epoch from u.password_expires_at - now()) / 86400)::int end as "daysLeft"`);
    const { selfRecoveryDays } = await passwordPolicyIn(tx, organizationId);
    const place = { organizationId, secret };
    await mailExpired(
      tx,
      place,
      rows.filter(({ daysLeft }) => daysLeft === 0),
      selfRecoveryDays,
    );
    await mailWarnings(
      tx,
      place,
      rows.filter(({ daysLeft }) => daysLeft > 0),
    );
    return rows.length === batchSize;
  });
}

/** Mails a user whose password an administrator has expired, and whom the transaction has locked. */
export async function mailExpiry(tx: Transaction, place: MailPlace, id: string): Promise<void> {
  const user = await lockForPassword(tx, place.organizationId, id);
  if (user?.state !== 'ACTIVATED') return;
  await mailExpired(tx, place, [{ ...user, expiresAt: new Date().toISOString() }], null);
}

async function mailExpired(
  tx: Transaction,
  place: MailPlace,
  expired: readonly Omit<Expiring, 'daysLeft'>[],
  selfRecoveryDays: number | null,
): Promise<void> {
  const hours = Math.min(expiryLink.hours, (selfRecoveryDays ?? expiryLink.hours) * 24);
  const paths = await pathsFor(tx, place, expired, { ...expiryLink, hours });
  const mails = expired.map(({ expiresAt, ...user }, index) => ({
    user,
    moments: { expiredAt: { at: expiresAt, withTime: false } },
    path: paths[index] as string,
  }));
  await mailUsers(tx, place, 'PASSWORD_EXPIRED', mails);
}

async function mailWarnings(tx: Transaction, place: MailPlace, expiring: readonly Expiring[]): Promise<void> {
  const paths = await pathsFor(tx, place, expiring, expiryLink);
  const mails = expiring.map(({ expiresAt, daysLeft, ...user }, index) => ({
    user,
    values: { daysLeft },
    moments: { expiresAt: { at: expiresAt, withTime: false } },
    path: paths[index] as string,
  }));
  await mailUsers(tx, place, 'PASSWORD_EXPIRATION_WARNING', mails);
}

function pathsFor(
  tx: Transaction,
  { organizationId }: MailPlace,
  owners: readonly { readonly id: string }[],
  link: NewLink,
): Promise<string[]> {
  return makeLinks(
    tx,
    organizationId,
    owners.map(({ id }) => id),
    link,
  );
}

/**
 * Notes the users to ask for a second factor and mails them, in one transaction. Skips users whom another server has
 * locked.
 * @returns whether more users may remain
 */
function askBatch({ db: { organizationId, transaction }, secret }: JobContext): Promise<boolean> {
  return transaction(async (tx) => {
    const { rows } = await tx.execute<LinkOwner & { daysLeft: number } & Record<string, unknown>>(sql`
      with due as materialized (select u.id, coalesce(m.enrollment_days, 7) as days from ${users} u
        left join ${mfaPolicies} m on m.organization_id = u.organization_id
        where u.organization_id = ${organizationId} and ${sql.raw(mfaNoticeDue)}
        order by u.id limit ${batchSize} for no key update of u skip locked)
      update ${users} u set mfa_noticed_at = now() from due
      where u.organization_id = ${organizationId} and u.id = due.id
      returning ${addressee}, greatest(0, ceil(due.days - extract(epoch from now() - u.created_at) / 86400))::int
        as "daysLeft"`);
    const mails = rows.map(({ daysLeft, ...user }) => ({ user, values: { daysLeft } }));
    await mailUsers(tx, { organizationId, secret }, 'MFA_ENROLLMENT', mails);
    return rows.length === batchSize;
  });
}

const addressee = sql.raw(
  `u.id, u.username, u.email, u.first_name as "firstName", u.display_name as "displayName"`,
);
