import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { type userLinkPurpose, userLinks } from '../../../db/tables/links.ts';
import { users } from '../../../db/tables/users.ts';
import { newToken } from '../../../db/tokens.ts';
import type { EmailTemplateType } from '../../generated/graphql.ts';
import { type MailPlace, mailUsers } from '../organization/user-mails-store.ts';
import { type Addressee, addresseeColumns } from './entity.ts';

export type LinkPurpose = (typeof userLinkPurpose.enumValues)[number];

/** Link to make. */
export interface NewLink {
  readonly purpose: LinkPurpose;
  readonly hours: number;
  readonly toRecoveryAddress?: boolean;
}

export const activationLink: NewLink = { purpose: 'ACTIVATION', hours: 72 };
export const resetLink: NewLink = { purpose: 'PASSWORD_RESET', hours: 24 };
/** Link of a mail about an expiry, which users read less soon than one that they have asked for. */
export const expiryLink: NewLink = { purpose: 'PASSWORD_RESET', hours: 7 * 24 };

/**
 * Makes a link for each of these users, whom the transaction has locked. Their earlier links end.
 * @returns the paths of the links, in order. The token follows the `#`, which browsers do not send to servers.
 */
export async function makeLinks(
  tx: Transaction,
  organizationId: string,
  userIds: readonly string[],
  { purpose, hours, toRecoveryAddress = false }: NewLink,
): Promise<string[]> {
  if (userIds.length === 0) return [];
  const ofUsers = and(eq(userLinks.organizationId, organizationId), inArray(userLinks.userId, [...userIds]));
  await tx.delete(userLinks).where(ofUsers);
  const expiresAt = sql`now() + make_interval(hours => ${hours}::int)`;
  const tokens = userIds.map((userId) => ({ userId, ...newToken('rgu') }));
  await tx.insert(userLinks).values(
    tokens.map(({ userId, hash }) => ({
      ...{ organizationId, userId, purpose, hash },
      ...{ toRecoveryAddress, expiresAt },
    })),
  );
  return tokens.map(({ token }) => `/user/password#${token}`);
}

/** User to whom a link is mailed. */
export type LinkOwner = Addressee & { readonly id: string; readonly recipient?: string };

/** Mails each of these users, whom the transaction has locked, a new link. */
export async function mailLinks(
  tx: Transaction,
  place: MailPlace,
  type: EmailTemplateType,
  owners: readonly LinkOwner[],
  link: NewLink,
): Promise<void> {
  const ids = owners.map(({ id }) => id);
  const paths = await makeLinks(tx, place.organizationId, ids, link);
  const mails = owners.map(({ recipient, ...user }, index) => ({
    user,
    ...(recipient === undefined ? {} : { recipient }),
    values: { linkHours: link.hours },
    path: paths[index] as string,
  }));
  await mailUsers(tx, place, type, mails);
}

/**
 * Mails an activation link to those of these users who are ACTIVATED and have no password. Every transaction that
 * activates users, or creates activated ones, ends with this.
 */
export async function mailActivations(
  tx: Transaction,
  place: MailPlace,
  userIds: readonly string[],
): Promise<void> {
  if (userIds.length === 0) return;
  const owners = await tx
    .select({ id: users.id, ...addresseeColumns })
    .from(users)
    .where(
      and(
        eq(users.organizationId, place.organizationId),
        inArray(users.id, [...userIds]),
        sql`${users.state} = 'ACTIVATED' and ${users.passwordHash} is null and ${users.delegatedAuthority} is null`,
      ),
    )
    .orderBy(users.id)
    .for('no key update');
  await mailLinks(tx, place, 'ACTIVATE_USER', owners, activationLink);
}
