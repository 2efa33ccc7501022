import { and, eq, gt, lte, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../../db/database.ts';
import type { Origin } from '../../../db/origin.ts';
import { secretForWork } from '../../../db/secrets.ts';
import { userLinks as links } from '../../../db/tables/links.ts';
import { organizationSettings } from '../../../db/tables/organization.ts';
import { organizations } from '../../../db/tables/organizations.ts';
import { isToken, tokenHash } from '../../../db/tokens.ts';
import { codedError } from '../../errors.ts';
import type { Throttles } from '../../identity/throttle.ts';
import { recordJob } from '../../trail/record.ts';
import { passwordPolicyIn, passwordRules } from '../authentication/password-entity.ts';
import { type LinkPurpose, mailLinks, resetLink } from './link-store.ts';
import { lockForPassword, type PasswordOwner, storePassword, tellOfChange } from './password-store.ts';

/** Dependencies of the routes that links lead to. */
export interface UserLinks {
  readonly database: Database;
  readonly throttles: Throttles;
}

/** Source of a request, for throttles and the trail. */
interface Source {
  readonly clientIp: string | null;
  readonly requestId: string;
}

/** Page that a link leads to. */
export interface PasswordPage {
  readonly purpose: LinkPurpose;
  readonly username: string;
  readonly organization: string;
  /** Instruction of the organization; null for none. */
  readonly instruction: string | null;
  /** Rules of the organization's policy; empty where it does not show them. */
  readonly rules: readonly string[];
}

/**
 * Returns what the page of a link shows.
 * @throws NOT_FOUND for a link that is used, expired, replaced or unknown
 * @throws TOO_MANY_ATTEMPTS
 */
export async function describeLink(parts: UserLinks, token: string, source: Source): Promise<PasswordPage> {
  const found = await findLink(parts, token, source);
  return parts.database.transaction(found.organizationId, async (tx) => {
    const { user, purpose } = await heldLink(tx, found);
    const policy = await passwordPolicyIn(tx, found.organizationId);
    const { displayName, portalPasswordInstruction: instruction } = organizationSettings;
    const [organization] = await tx
      .select({ name: sql<string>`coalesce(${displayName}, ${organizations.name})`, instruction })
      .from(organizations)
      .leftJoin(organizationSettings, eq(organizationSettings.organizationId, organizations.id))
      .where(eq(organizations.id, found.organizationId));
    return {
      purpose,
      username: user.username,
      organization: organization?.name ?? '',
      instruction: organization?.instruction ?? null,
      rules: policy.complexityShown ? passwordRules(policy) : [],
    };
  });
}

/**
 * Uses a link: sets the password, and activates a STAGED user. All links of the user end. A password that the policy
 * refuses leaves the link.
 * @throws NOT_FOUND, TOO_MANY_ATTEMPTS as `describeLink`
 * @throws BAD_USER_INPUT
 */
export async function useLink(
  parts: UserLinks,
  { token, password }: { readonly token: string; readonly password: string },
  source: Source,
): Promise<void> {
  const found = await findLink(parts, token, source);
  const { organizationId } = found;
  const place = { organizationId, secret: secretForWork(parts.database.secret) };
  await parts.database.transaction(organizationId, async (tx) => {
    const { user, purpose, toRecoveryAddress } = await heldLink(tx, found);
    const activates = purpose === 'ACTIVATION';
    await storePassword(tx, place, user, password, 'body.password', {
      ...(activates ? { state: 'ACTIVATED' } : {}),
      ...(toRecoveryAddress ? { recoveryVerifiedAt: sql`now()` } : {}),
      updatedAt: sql`now()`,
    });
    if (!activates) await tellOfChange(tx, place, user);
    await recordJob(tx, place, originOf(user, source), {
      service: 'USERS',
      eventType: activates ? 'user_activation_accept' : 'user_password_reset',
      resourceId: user.id,
      error: null,
      changes: {},
    });
  });
}

/** Mails another link in place of one that has expired. The caller cannot see whether there was one. */
export async function renewLink(parts: UserLinks, token: string, source: Source): Promise<void> {
  const found = await findLink(parts, token, source).catch(ignoreUnusable);
  if (!found) return;
  const { organizationId } = found;
  const place = { organizationId, secret: parts.database.secret };
  await parts.database.transaction(organizationId, async (tx) => {
    const held = await heldLink(tx, found, true).catch(ignoreUnusable);
    if (!held || held.toRecoveryAddress || !(await mayRecover(tx, organizationId, held.user))) return;
    const type = held.purpose === 'ACTIVATION' ? 'ACTIVATE_USER' : 'PASSWORD_RESET';
    await mailLinks(tx, place, type, [held.user], { ...resetLink, purpose: held.purpose });
  });
}

function ignoreUnusable(error: { readonly extensions?: { readonly code?: unknown } }): null {
  if (error.extensions?.code !== 'NOT_FOUND') throw error;
  return null;
}

/** Determines whether the policy lets the user replace an expired password without an administrator. */
async function mayRecover(
  tx: Transaction,
  organizationId: string,
  { passwordExpiresAt }: PasswordOwner,
): Promise<boolean> {
  const { selfRecoveryDays } = await passwordPolicyIn(tx, organizationId);
  if (selfRecoveryDays === null || passwordExpiresAt === null) return true;
  return Date.now() < Date.parse(passwordExpiresAt) + selfRecoveryDays * 86_400_000;
}

interface FoundLink {
  readonly organizationId: string;
  readonly hash: string;
}

async function findLink(
  { database, throttles }: UserLinks,
  token: string,
  { clientIp }: Source,
): Promise<FoundLink> {
  await throttles.attempt('address', clientIp);
  const hash = tokenHash(token);
  const [found] = isToken('rgu', token)
    ? await database.system<Pick<FoundLink, 'organizationId'>>(sql`select * from find_user_link(${hash})`)
    : [];
  if (!found) throw unusable();
  return { ...found, hash };
}

/**
 * Locks the user of a link, and reads the link again: of two uses at the same time, the second finds none.
 * @throws NOT_FOUND also for a suspended user and a suspended organization
 */
async function heldLink(tx: Transaction, { organizationId, hash }: FoundLink, isExpired = false) {
  const isThis = and(eq(links.organizationId, organizationId), eq(links.hash, hash));
  const stands = (isExpired ? lte : gt)(links.expiresAt, sql`now()`);
  const [found] = await tx.select({ userId: links.userId }).from(links).where(isThis);
  const user = found && (await lockForPassword(tx, organizationId, found.userId));
  const [link] = user
    ? await tx
        .select({ purpose: links.purpose, toRecoveryAddress: links.toRecoveryAddress })
        .from(links)
        .innerJoin(organizations, eq(organizations.id, links.organizationId))
        .where(and(isThis, stands, eq(organizations.status, 'ACTIVE')))
    : [];
  if (!user || !link || user.state === 'SUSPENDED') throw unusable();
  return { ...link, user };
}

function originOf({ id, email }: PasswordOwner, { clientIp, requestId }: Source): Origin {
  return { initiatorId: id, initiatorEmail: email, credential: 'LINK', clientIp, requestId };
}

function unusable() {
  return codedError('NOT_FOUND', 'The link was used or has expired.', {
    argument: 'body.token',
    http: { status: 404 },
  });
}
