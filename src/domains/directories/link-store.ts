import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/client.ts';
import { directoryLinks } from '../../../db/tables/directories.ts';

export interface Link {
  readonly externalId: string;
  readonly userId: string;
  readonly active: boolean;
  readonly fingerprint: string | null;
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

/** Writes links in one statement: one that names a user or an entry anew replaces what was there. */
export async function writeLinks(tx: Transaction, place: LinkPlace, links: readonly Link[]): Promise<void> {
  if (links.length === 0) return;
  const userIds = links.map(({ userId }) => userId);
  const externalIds = links.map(({ externalId }) => externalId);
  await tx.delete(directoryLinks).where(
    and(
      ofDirectory(place),
      sql`(${directoryLinks.userId} = any(${sql.param(userIds)}::text[])
          or ${directoryLinks.externalId} = any(${sql.param(externalIds)}::text[]))`,
    ),
  );
  const rows = links.map(({ externalId, userId, active, fingerprint }) => ({
    organizationId: place.organizationId,
    directoryId: place.directoryId,
    externalId,
    userId,
    active,
    fingerprint,
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
