import { and, desc, eq, notInArray, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { hashPassword, isPassword } from '../../../db/passwords.ts';
import { passwordHistory, users } from '../../../db/tables/users.ts';
import { changed } from '../../core/change.ts';
import type { Context } from '../../core/context.ts';
import { badInput, notFound } from '../../errors.ts';
import { passwordFault, passwordPolicyIn } from '../authentication/password-entity.ts';

/**
 * Returns the columns of a user with a new password, as the organization's policy requires.
 * @throws BAD_USER_INPUT if the policy refuses the password
 */
export async function newPassword(
  tx: Transaction,
  { organizationId, secret }: { readonly organizationId: string; readonly secret: Buffer },
  username: string,
  password: string,
) {
  const policy = await passwordPolicyIn(tx, organizationId);
  const fault = await passwordFault(policy, password, username);
  if (fault) throw badInput('input.password', fault);
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

/** Replaces the password of a user. @throws NOT_FOUND, and BAD_USER_INPUT if the policy refuses the password */
export async function replacePassword(
  tx: Transaction,
  { organizationId, secret }: { readonly organizationId: string; readonly secret: Buffer },
  id: string,
  password: string,
  { mustChange = false, keepsPresent = false }: Replacement,
): Promise<void> {
  const own = and(eq(users.organizationId, organizationId), eq(users.id, id));
  const [user] = await tx
    .select({ username: users.username, old: users.passwordHash, never: users.passwordNeverExpires })
    .from(users)
    .where(own)
    .for('update');
  if (!user) throw notFound('user', 'input.id');
  if (keepsPresent && user.old && (await isPassword(password, user.old))) return;
  const { history, values } = await newPassword(tx, { organizationId, secret }, user.username, password);
  if (history) await assertNew(tx, { organizationId, userId: id }, user.old, password, history);
  if (user.old) await remember(tx, { organizationId, userId: id }, user.old);
  const { passwordExpiresAt } = values;
  const expires = mustChange ? sql`now()` : user.never ? null : passwordExpiresAt;
  await tx
    .update(users)
    .set({ ...values, passwordExpiresAt: expires })
    .where(own);
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
      throw badInput('input.password', `The password is one of the user's last ${howMany} passwords.`);
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
