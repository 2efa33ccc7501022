import { and, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../../db/database.ts';
import { hashPassword } from '../../db/passwords.ts';
import { endSessions, type LinkPurpose, withdrawLinks } from '../../db/sessions.ts';
import { administrators } from '../../db/tables/administrators.ts';
import { administratorLinks as links } from '../../db/tables/links.ts';
import { isToken, newToken, tokenHash } from '../../db/tokens.ts';
import { codedError } from '../errors.ts';
import { type Person, recordSignIn } from './events.ts';
import { lockAccount } from './locked-account.ts';
import { storePassword } from './passwords.ts';
import type { Identity, RequestSource } from './settings.ts';

/** Purposes of links that set a password. */
export type PasswordPurpose = Exclude<LinkPurpose, 'EMAIL_CHANGE'>;

/** Lifetime of links by purpose, in minutes. */
export const lifetimes: Readonly<Record<LinkPurpose, number>> = {
  INVITATION: 7 * 24 * 60,
  PASSWORD_RESET: 30,
  EMAIL_CHANGE: 24 * 60,
};

const setsPassword: readonly LinkPurpose[] = ['INVITATION', 'PASSWORD_RESET'];
const confirmsEmail: readonly LinkPurpose[] = ['EMAIL_CHANGE'];

/**
 * Creates a link that sets a password once. Earlier ones become invalid.
 * @returns its token
 */
export function makeLink(tx: Transaction, person: Person, purpose: PasswordPurpose): Promise<string> {
  return insert(tx, person, purpose, setsPassword, null);
}

/**
 * Creates a link that confirms a new address once. Earlier ones become invalid.
 * @returns its token
 */
export function makeEmailLink(tx: Transaction, person: Person, email: string): Promise<string> {
  return insert(tx, person, 'EMAIL_CHANGE', confirmsEmail, email);
}

async function insert(
  tx: Transaction,
  { organizationId, administratorId }: Person,
  purpose: LinkPurpose,
  replaced: readonly LinkPurpose[],
  email: string | null,
): Promise<string> {
  await withdrawLinks(tx, organizationId, administratorId, replaced);
  const { token, hash } = newToken('rgl');
  const expiresAt = sql`now() + make_interval(mins => ${lifetimes[purpose]}::int)`;
  await tx.insert(links).values({ organizationId, administratorId, purpose, hash, email, expiresAt });
  return token;
}

/** Returns the path of a link. The token follows the `#`, which browsers do not send to servers. */
export function linkPath(token: string): string {
  return `/#set-password=${token}`;
}

/**
 * Uses a link: sets the password and ends all sessions. The second factor remains and is still required.
 * @throws NOT_FOUND for a link that is used, expired or unknown
 */
export async function useLink(
  identity: Identity,
  { token, password }: { readonly token: string; readonly password: string },
  origin: RequestSource,
): Promise<void> {
  const { database, throttles } = identity;
  const found = await findLink(identity, token, origin);
  const hashed = await hashPassword(database.secret, password);
  const person = await database.transaction(found.organizationId, async (tx) => {
    const used = await takeLink(tx, found, setsPassword);
    const { organizationId, administratorId } = used;
    await tx
      .update(administrators)
      .set({ registeredAt: sql`coalesce(${administrators.registeredAt}, now())` })
      .where(and(eq(administrators.organizationId, organizationId), eq(administrators.id, administratorId)));
    await storePassword(tx, used, hashed);
    await endSessions(tx, organizationId, administratorId);
    const isInvitation = used.purpose === 'INVITATION';
    await recordSignIn(tx, used, origin, {
      eventType: isInvitation ? 'administrator_invitation_accept' : 'administrator_password_reset',
      credential: 'LINK',
    });
    return used;
  });
  database.accessChanges.publish(person.organizationId);
  await throttles.forgive('account', person.email);
}

interface FoundLink {
  readonly organizationId: string;
  readonly hash: string;
}

/**
 * Finds the account of a link.
 * @throws NOT_FOUND
 * @throws TOO_MANY_ATTEMPTS
 */
export async function findLink(
  { database, throttles }: Identity,
  token: string,
  { clientIp }: RequestSource,
): Promise<FoundLink> {
  await throttles.attempt('address', clientIp);
  const hash = tokenHash(token);
  const [found] = isToken('rgl', token)
    ? await database.system<Pick<FoundLink, 'organizationId'>>(sql`select * from find_link(${hash})`)
    : [];
  if (!found) throw unusable();
  return { ...found, hash };
}

/**
 * Consumes a link and all others of its account. If two links are used at the same time, the second is gone when the
 * account's lock is released.
 * @throws NOT_FOUND also for a link of another purpose and for a suspended account
 */
export async function takeLink(
  tx: Transaction,
  { organizationId, hash }: FoundLink,
  purposes: readonly LinkPurpose[],
): Promise<Person & { readonly purpose: LinkPurpose; readonly newEmail: string | null }> {
  const isThis = and(
    eq(links.organizationId, organizationId),
    eq(links.hash, hash),
    inArray(links.purpose, [...purposes]),
    gt(links.expiresAt, sql`now()`),
  );
  const [found] = await tx.select({ administratorId: links.administratorId }).from(links).where(isThis);
  const account = found && (await lockAccount(tx, { ...found, organizationId }));
  const [link] = account
    ? await tx.delete(links).where(isThis).returning({ purpose: links.purpose, newEmail: links.email })
    : [];
  if (!found || !account || !link) throw unusable();
  await withdrawLinks(tx, organizationId, found.administratorId);
  return { ...found, ...link, organizationId, email: account.email };
}

function unusable() {
  return codedError('NOT_FOUND', 'The link was used or has expired. Request a new one.', {
    argument: 'token',
    http: { status: 404 },
  });
}
