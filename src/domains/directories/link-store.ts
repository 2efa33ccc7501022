import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { directoryLinks } from '../../../db/tables/directories.ts';
import { users } from '../../../db/tables/users.ts';
import type { OrganizationReader } from '../../core/context.ts';

export interface Link {
  readonly externalId: string;
  readonly userId: string;
  readonly active: boolean;
  readonly fingerprint: string | null;
  /** Names of the values that the user has from the entry, as `namesOf` gives them. */
  readonly given: readonly string[];
}

export interface LinkPlace {
  readonly organizationId: string;
  readonly directoryId: string;
}

function ofDirectory({ organizationId, directoryId }: LinkPlace) {
  return and(eq(directoryLinks.organizationId, organizationId), eq(directoryLinks.directoryId, directoryId));
}

/** Reads the links of entries or users of a directory. */
export async function linksOf(
  tx: Transaction,
  place: LinkPlace,
  of: { readonly externalIds?: readonly string[]; readonly userIds?: readonly string[] },
): Promise<Link[]> {
  return tx
    .select()
    .from(directoryLinks)
    .where(
      and(
        ofDirectory(place),
        sql`(${directoryLinks.externalId} = any(${sql.param(of.externalIds ?? [])}::text[])
          or ${directoryLinks.userId} = any(${sql.param(of.userIds ?? [])}::text[]))`,
      ),
    );
}

/**
 * Writes links in one statement. A link replaces the one of its user, and the one of an entry whose user is deleted. No
 * other link moves to another user: the keys of the table refuse it.
 */
export async function writeLinks(tx: Transaction, place: LinkPlace, links: readonly Link[]): Promise<void> {
  if (links.length === 0) return;
  const userIds = links.map(({ userId }) => userId);
  const externalIds = links.map(({ externalId }) => externalId);
  await tx.delete(directoryLinks).where(
    and(
      ofDirectory(place),
      sql`(${directoryLinks.userId} = any(${sql.param(userIds)}::text[])
          or ${directoryLinks.externalId} = any(${sql.param(externalIds)}::text[]) and not exists (
            select from ${users} where ${users.organizationId} = ${place.organizationId}
            and ${users.id} = ${directoryLinks.userId}))`,
    ),
  );
  const rows = links.map(({ externalId, userId, active, fingerprint, given }) => ({
    organizationId: place.organizationId,
    directoryId: place.directoryId,
    externalId,
    userId,
    active,
    fingerprint,
    given: [...given],
  }));
  await tx.insert(directoryLinks).values(rows);
}

/**
 * Ends links after their entries were deprovisioned. Deletes the links of deleted entries, and deactivates the others.
 */
export async function endLinks(
  tx: Transaction,
  place: LinkPlace,
  externalIds: readonly string[],
  deleted: boolean,
): Promise<void> {
  if (externalIds.length === 0) return;
  const named = and(
    ofDirectory(place),
    sql`${directoryLinks.externalId} = any(${sql.param(externalIds)}::text[])`,
  );
  if (deleted) await tx.delete(directoryLinks).where(named);
  else await tx.update(directoryLinks).set({ active: false, fingerprint: null }).where(named);
}

/**
 * Returns the owner of an entry: the user who is linked to it, even a deleted one; else the existing user whom it names
 * itself. Returns null if nobody owns it.
 */
export async function ownerOf(
  db: OrganizationReader,
  directoryId: string,
  externalId: string,
  named: string | null,
): Promise<string | null> {
  const place = ofDirectory({ organizationId: db.organizationId, directoryId });
  const [owner] = await db.read<{ userId: string }>(
    sql`select user_id as "userId", 1 as "rank" from ${directoryLinks}
        where ${place} and ${directoryLinks.externalId} = ${externalId}
      union all select id, 2 from ${users}
        where ${users.organizationId} = ${db.organizationId} and ${users.id} = ${named}
      order by "rank" limit 1`,
  );
  return owner?.userId ?? null;
}
