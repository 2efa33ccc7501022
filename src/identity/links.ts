import { and, eq, gt, sql } from 'drizzle-orm';
import type { Transaction } from '../../db/client.ts';
import { endSessions, withdrawLinks } from '../../db/sessions.ts';
import { administrators } from '../../db/tables/administrators.ts';
import { administratorLinks, type linkPurpose } from '../../db/tables/links.ts';
import { isToken, newToken, tokenHash } from '../../db/tokens.ts';
import { codedError } from '../errors.ts';
import { type Person, recordSignIn } from './events.ts';
import { passwordHash, storePassword } from './passwords.ts';
import type { Identity, Origin } from './settings.ts';

export type Purpose = (typeof linkPurpose.enumValues)[number];

/** How long a link holds, in minutes. */
export const lifetimes: Readonly<Record<Purpose, number>> = { INVITATION: 7 * 24 * 60, PASSWORD_RESET: 30 };

/** Makes a link that sets a password, once. Those before it hold no longer. @returns its token */
export async function makeLink(tx: Transaction, person: Person, purpose: Purpose): Promise<string> {
  const { organizationId, administratorId } = person;
  await withdrawLinks(tx, organizationId, administratorId);
  const { token, hash } = newToken('rgl');
  const expiresAt = sql`now() + make_interval(mins => ${lifetimes[purpose]}::int)`;
  await tx.insert(administratorLinks).values({ organizationId, administratorId, purpose, hash, expiresAt });
  return token;
}

/** The token is behind the `#`, which browsers send to no server. */
export function linkPath(token: string): string {
  return `/#set-password=${token}`;
}

/**
 * Uses a link: sets the password, and ends all sessions. The second factor stays, and is asked for as ever.
 * @throws NOT_FOUND for a link that is used, expired or unknown
 */
export async function useLink(
  identity: Identity,
  { token, password }: { readonly token: string; readonly password: string },
  origin: Origin,
): Promise<void> {
  const { database, throttles } = identity;
  await throttles.attempt('address', origin.clientIp);
  const hash = tokenHash(token);
  const [found] = isToken('rgl', token)
    ? await database.system<{ organizationId: string }>(sql`select * from find_link(${hash})`)
    : [];
  if (!found) throw unusable();
  const hashed = await passwordHash(password);
  const person = await database.transaction(found.organizationId, async (tx) => {
    const used = await take(tx, found.organizationId, hash);
    await storePassword(tx, used, hashed);
    await endSessions(tx, used.organizationId, used.administratorId);
    await withdrawLinks(tx, used.organizationId, used.administratorId);
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

/** The row goes as it is read: of two requests with one link, one finds it. */
async function take(tx: Transaction, organizationId: string, hash: string) {
  const [link] = await tx
    .delete(administratorLinks)
    .where(
      and(
        eq(administratorLinks.organizationId, organizationId),
        eq(administratorLinks.hash, hash),
        gt(administratorLinks.expiresAt, sql`now()`),
      ),
    )
    .returning({ administratorId: administratorLinks.administratorId, purpose: administratorLinks.purpose });
  if (!link) throw unusable();
  const [owner] = await tx
    .update(administrators)
    .set({ registeredAt: sql`coalesce(${administrators.registeredAt}, now())` })
    .where(
      and(
        eq(administrators.organizationId, organizationId),
        eq(administrators.id, link.administratorId),
        eq(administrators.suspended, false),
      ),
    )
    .returning({ email: administrators.email });
  if (!owner) throw unusable();
  return { ...link, organizationId, email: owner.email };
}

function unusable() {
  return codedError('NOT_FOUND', 'The link was used, or has expired. Ask for another one.', {
    argument: 'token',
    http: { status: 404 },
  });
}
