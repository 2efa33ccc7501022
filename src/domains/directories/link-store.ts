import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { directoryLinks } from '../../../db/tables/directories.ts';
import { users } from '../../../db/tables/users.ts';
import type { OrganizationDatabase } from '../../core/context.ts';

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

/** The links of entries or users of a directory. */
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
 * Writes links in one statement. One replaces the link of its user, and that of an entry whose user is gone. Nobody's link
 * goes to another user: the keys of the table refuse it.
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

/** After the entries were deprovisioned: links of deleted ones go, those of others stay and are not active. */
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
 * Whose an entry is: the user who is linked to it, also one who is gone; else, of the users who are there, the one whom it
 * names itself. Null where it is nobody's.
 */
export async function ownerOf(
  db: OrganizationDatabase,
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
