import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { mails } from '../../../db/tables/mails.ts';
import { users } from '../../../db/tables/users.ts';
import { changed, unchanged } from '../../core/change.ts';
import type { Context } from '../../core/context.ts';
import type { UserLinkPurpose, UserLinkSkipReason } from '../../generated/graphql.ts';
import { passwordPolicyIn } from '../authentication/password-entity.ts';
import { addresseeColumns } from './entity.ts';
import type { LinksToMail } from './input.ts';
import { activationLink, mailLinks, resetLink } from './link-store.ts';

/** Mails to one address within an hour after which it gets no link. */
const maxMails = 10;

/** Outcome for one user. */
export interface UserLinkResult {
  readonly userId: string;
  readonly skipped: UserLinkSkipReason | null;
}

/** Mails a link to each of the users who may have it, at most one to each. The event names the first of them. */
export function mailUserLinks(
  { db: { organizationId, transaction }, secret }: Pick<Context, 'db' | 'secret'>,
  { userIds, purpose, toRecoveryAddress }: LinksToMail,
): Promise<UserLinkResult[]> {
  return transaction(async (tx) => {
    const { recoveryEmailEnabled } = await passwordPolicyIn(tx, organizationId);
    const found = new Map(
      (await lockCandidates(tx, organizationId, userIds, toRecoveryAddress)).map((row) => [row.id, row]),
    );
    const results = userIds.map((userId) => {
      const user = found.get(userId);
      return { userId, skipped: user ? skipReason(user, purpose) : ('NOT_FOUND' as const) };
    });
    const owners = results.flatMap(({ userId, skipped }) => {
      const user = found.get(userId);
      return user && !skipped ? [{ ...user, recipient: user.address as string }] : [];
    });
    const type = purpose === 'ACTIVATION' ? 'ACTIVATE_USER' : 'PASSWORD_RESET';
    const link = purpose === 'ACTIVATION' ? activationLink : resetLink;
    await mailLinks(tx, { organizationId, secret }, type, owners, { ...link, toRecoveryAddress });
    const [first] = owners;
    return first ? changed(first.id, results) : unchanged(results);

    function skipReason(user: Candidate, of: UserLinkPurpose): UserLinkSkipReason | null {
      if (user.state === 'SUSPENDED') return 'SUSPENDED';
      if (user.delegated) return 'EXTERNAL_PASSWORD';
      if (of === 'ACTIVATION' && user.state === 'ACTIVATED' && user.hasPassword) return 'ALREADY_ACTIVATED';
      if (of === 'PASSWORD_RESET' && user.state === 'STAGED') return 'NOT_ACTIVATED';
      if (toRecoveryAddress && !(recoveryEmailEnabled && user.address)) return 'NO_RECOVERY_ADDRESS';
      return user.recentMails >= maxMails ? 'TOO_MANY_MAILS' : null;
    }
  });
}

type Candidate = Awaited<ReturnType<typeof lockCandidates>>[number];

async function lockCandidates(
  tx: Transaction,
  organizationId: string,
  userIds: readonly string[],
  toRecoveryAddress: boolean,
) {
  const these = and(eq(users.organizationId, organizationId), inArray(users.id, [...userIds]));
  // A separate statement: one that waits for a lock counts the mails as they were before it waited.
  await tx.select({ id: users.id }).from(users).where(these).orderBy(users.id).for('no key update');
  const address = toRecoveryAddress ? users.recoveryAddress : users.email;
  return tx
    .select({
      id: users.id,
      ...addresseeColumns,
      state: users.state,
      address: sql<string | null>`${address}`,
      hasPassword: sql<boolean>`${users.passwordHash} is not null`,
      delegated: sql<boolean>`${users.delegatedAuthority} is not null`,
      recentMails: sql<number>`(select count(*)::int from (select from ${mails}
        where ${mails.organizationId} = ${organizationId} and ${mails.recipient} = ${address}
          and ${mails.createdAt} > now() - interval '1 hour' limit ${maxMails}) recent)`,
    })
    .from(users)
    .where(these);
}
