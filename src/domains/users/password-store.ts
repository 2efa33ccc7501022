import { and, desc, eq, notInArray, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { hashPassword, isPassword } from '../../../db/passwords.ts';
import { passwordHistory, users } from '../../../db/tables/users.ts';
import { changed } from '../../core/change.ts';
import type { Context } from '../../core/context.ts';
import { badInput, notFound } from '../../errors.ts';
import type { UserState } from '../../generated/graphql.ts';
import { passwordFault, passwordPolicyIn } from '../authentication/password-entity.ts';
import { type MailPlace, mailUsers } from '../organization/user-mails-store.ts';
import type { UserValues } from './checks-store.ts';
import { type Addressee, addresseeColumns } from './entity.ts';

/**
 * Returns the columns of a user with a new password, as the organization's policy requires.
 * @param argument path of the password, for errors
 * @throws BAD_USER_INPUT if the policy refuses the password
 */
export async function newPassword(
  tx: Transaction,
  { organizationId, secret }: MailPlace,
  username: string,
  password: string,
  argument = 'input.password',
) {
  const policy = await passwordPolicyIn(tx, organizationId);
  const fault = await passwordFault(policy, password, username);
  if (fault) throw badInput(argument, fault);
  const { expiresAfterDays, history } = policy;
  const passwordExpiresAt =
    expiresAfterDays === null ? null : sql`now() + make_interval(days => ${expiresAfterDays}::int)`;
  return {
    history,
    values: {
      passwordHash: await hashPassword(secret, password),
      passwordSetAt: sql`now()`,
      passwordExpiresAt,
    },
  };
}

/** @returns the user's identifier */
export function setPassword(
  { db, secret }: Pick<Context, 'db' | 'secret'>,
  id: string,
  password: string,
  mustChange: boolean,
): Promise<string> {
  const { organizationId } = db;
  return db.transaction(async (tx) => {
    await replacePassword(tx, { organizationId, secret }, id, password, { mustChange });
    return changed(id);
  });
}

interface Replacement {
  /** True if the next sign-in must replace the password. */
  readonly mustChange?: boolean;
  /** True if the present password stays as it is, instead of being refused like earlier ones. */
  readonly keepsPresent?: boolean;
}

/**
 * Replaces the password of a user, who is told by mail.
 * @throws NOT_FOUND, and BAD_USER_INPUT if the policy refuses the password
 */
export async function replacePassword(
  tx: Transaction,
  place: MailPlace,
  id: string,
  password: string,
  { mustChange = false, keepsPresent = false }: Replacement,
): Promise<void> {
  const user = await lockForPassword(tx, place.organizationId, id);
  if (!user) throw notFound('user', 'input.id');
  if (keepsPresent && user.passwordHash && (await isPassword(password, user.passwordHash))) return;
  const expires = mustChange ? { passwordExpiresAt: sql`now()` } : {};
  await storePassword(tx, place, user, password, 'input.password', expires);
  if (user.state === 'ACTIVATED') await tellOfChange(tx, place, user);
}

/** User whose password is set. */
export type PasswordOwner = Addressee & {
  readonly id: string;
  readonly state: UserState;
  readonly passwordHash: string | null;
  readonly passwordExpiresAt: string | null;
  readonly passwordNeverExpires: boolean;
};

/** Locks a user until the transaction ends. Null for an unknown one. */
export async function lockForPassword(
  tx: Transaction,
  organizationId: string,
  id: string,
): Promise<PasswordOwner | null> {
  const { id: userId, state, passwordHash, passwordExpiresAt, passwordNeverExpires } = users;
  const [user] = await tx
    .select({
      id: userId,
      ...addresseeColumns,
      ...{ state, passwordHash, passwordExpiresAt, passwordNeverExpires },
    })
    .from(users)
    .where(and(eq(users.organizationId, organizationId), eq(users.id, id)))
    .for('update');
  return user ?? null;
}

/**
 * Stores a new password of a locked user, in place of the present one. All links of the user end: see
 * db/functions/user-links.ts.
 * @param further values of other columns
 * @throws BAD_USER_INPUT if the policy refuses the password
 */
export async function storePassword(
  tx: Transaction,
  place: MailPlace,
  user: PasswordOwner,
  password: string,
  argument: string,
  further: UserValues = {},
): Promise<void> {
  const { organizationId } = place;
  const owner = { organizationId, userId: user.id };
  const { history, values } = await newPassword(tx, place, user.username, password, argument);
  if (history) await assertNew(tx, owner, user.passwordHash, password, history, argument);
  if (user.passwordHash) await remember(tx, owner, user.passwordHash);
  const neverExpires = user.passwordNeverExpires ? { passwordExpiresAt: null } : {};
  await tx
    .update(users)
    .set({ ...values, ...neverExpires, ...further })
    .where(and(eq(users.organizationId, organizationId), eq(users.id, user.id)));
}

/** Mails the user that the password was changed. */
export function tellOfChange(tx: Transaction, place: MailPlace, user: PasswordOwner): Promise<void> {
  const changedAt = { at: new Date().toISOString(), withTime: true };
  return mailUsers(tx, place, 'PASSWORD_CHANGED', [{ user, moments: { changedAt } }]);
}

interface Place {
  readonly organizationId: string;
  readonly userId: string;
}

/** Refuses a password that equals the current one or one of those before it. */
async function assertNew(
  tx: Transaction,
  place: Place,
  present: string | null,
  password: string,
  howMany: number,
  argument: string,
): Promise<void> {
  const before = await tx
    .select({ passwordHash: passwordHistory.passwordHash })
    .from(passwordHistory)
    .where(ofUser(place))
    .orderBy(desc(passwordHistory.replacedAt))
    .limit(howMany);
  const hashes = [present, ...before.map(({ passwordHash }) => passwordHash)].slice(0, howMany);
  for (const known of hashes) {
    if (known && (await isPassword(password, known))) {
      throw badInput(argument, `The password is one of the user's last ${howMany} passwords.`);
    }
  }
}

/** Maximum number of earlier passwords that a policy can compare with. */
const maxHistory = 24;

async function remember(tx: Transaction, place: Place, passwordHash: string): Promise<void> {
  await tx.insert(passwordHistory).values({ ...place, passwordHash });
  const { replacedAt } = passwordHistory;
  const kept = tx.select({ replacedAt }).from(passwordHistory).where(ofUser(place));
  await tx
    .delete(passwordHistory)
    .where(and(ofUser(place), notInArray(replacedAt, kept.orderBy(desc(replacedAt)).limit(maxHistory))));
}

function ofUser({ organizationId, userId }: Place) {
  return and(eq(passwordHistory.organizationId, organizationId), eq(passwordHistory.userId, userId));
}
