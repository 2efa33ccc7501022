import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import { ipListEntries, ipLists } from '../../../db/tables/authentication.ts';
import { changed } from '../../core/change.ts';
import { type Constraints, withConstraints } from '../../core/constraints.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import { badInput, notFound } from '../../errors.ts';
import type { Entry, IpListChanges, NewIpList } from './input.ts';

const constraints: Constraints = {
  ip_lists_name_unique: ['ALREADY_EXISTS', 'input.name', 'Another list has this name.'],
  authentication_policy_ip_lists_member: ['IN_USE', 'id', 'Policies name this list.'],
};

/** @returns the new list's identifier. */
export async function createIpList(
  db: OrganizationDatabase,
  { entries, ...values }: NewIpList,
): Promise<string> {
  const { organizationId } = db;
  const id = newId('ipl');
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      await tx.insert(ipLists).values({ ...values, id, organizationId });
      await insertEntries(tx, organizationId, id, entries);
      return changed(id);
    }),
  );
}

export async function updateIpList(
  db: OrganizationDatabase,
  { id, entries, name, description }: IpListChanges,
): Promise<string> {
  const { organizationId } = db;
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      const updated = await tx
        .update(ipLists)
        .set({
          ...(name ? { name } : {}),
          ...(description === undefined ? {} : { description }),
          updatedAt: sql`now()`,
        })
        .where(ofList(db, id))
        .returning({ id: ipLists.id });
      if (updated.length === 0) throw notFound('IP list', 'input.id');
      if (entries) {
        const own = and(eq(ipListEntries.organizationId, organizationId), eq(ipListEntries.listId, id));
        await tx.delete(ipListEntries).where(own);
        await insertEntries(tx, organizationId, id, entries);
      }
      return changed(id);
    }),
  );
}

export async function deleteIpList(db: OrganizationDatabase, id: string): Promise<string> {
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      const deleted = await tx.delete(ipLists).where(ofList(db, id)).returning({ id: ipLists.id });
      if (deleted.length === 0) throw notFound('IP list');
      return changed(id);
    }),
  );
}

interface ReadEntry extends Record<string, unknown> {
  readonly position: number;
  readonly entry: string;
  readonly first: string;
  readonly last: string;
  readonly problem: string | null;
}

/**
 * Inserts the entries of a list. PostgreSQL normalizes them, and computes the first and last address of each.
 * @throws BAD_USER_INPUT naming the first entry at fault
 */
async function insertEntries(
  tx: Transaction,
  organizationId: string,
  listId: string,
  entries: readonly Entry[],
): Promise<void> {
  const { rows } = await tx.execute<ReadEntry>(sql`
    with given as (select (ordinality - 1)::int as position, a::inet as a, nullif(b, '')::inet as b
      from unnest(${sql.param(entries.map(({ from }) => from))}::text[], ${sql.param(entries.map(({ to }) => to ?? ''))}::text[])
        with ordinality as one(a, b, ordinality)),
    whole as (select position, a, b, host(a)::inet as first, host(coalesce(b, broadcast(a)))::inet as last from given)
    select position, first::text, last::text,
      case when b is null then abbrev(a) else host(a) || '-' || host(b) end as entry,
      case when b is null and a <> network(a) then 'The network has bits set beyond its prefix length.'
        when family(a) <> family(b) then 'The range must not mix IPv4 and IPv6 addresses.'
        when a > b then 'The range ends before it begins.'
        when exists (select from whole as other where other.position < whole.position
          and other.first = whole.first and other.last = whole.last) then 'The list already has this entry.'
      end as problem
    from whole order by position`);
  for (const { position, problem } of rows) if (problem) throw badInput(`input.entries.${position}`, problem);
  await tx.insert(ipListEntries).values(
    rows.map(({ position, entry, first, last }) => ({
      organizationId,
      listId,
      position,
      entry,
      first,
      last,
    })),
  );
}

function ofList(db: OrganizationDatabase, id: string) {
  return and(eq(ipLists.organizationId, db.organizationId), eq(ipLists.id, id));
}
