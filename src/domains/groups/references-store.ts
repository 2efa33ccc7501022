import { sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import type { StoredQuery } from '../../../db/tables/groups.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import { badInput, codedError } from '../../errors.ts';
import type { GroupKind } from './kind-store.ts';
import { groupsNamedBy } from './member-query-entity.ts';

/** Maximum number of groups that a query refers to, directly or through other queries. */
const maxReferences = 100;

/**
 * Serializes the transactions that add references between groups or delete groups: two of them could each add half of a
 * circle. The lock comes before any lock on a group.
 */
export async function lockReferences(tx: Transaction, organizationId: string): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`group references ${organizationId}`}, 0))`,
  );
}

/**
 * Requires that the groups exist to which a query refers, and that none of them depends on the query's own group. The
 * transaction must hold the lock of references.
 * @throws BAD_USER_INPUT
 */
export async function assertReferences(
  { groups, label, prefix }: GroupKind,
  tx: Transaction,
  { organizationId }: OrganizationDatabase,
  groupId: string,
  query: StoredQuery,
): Promise<void> {
  const named = groupsNamedBy(query);
  const { rows } = await tx.execute<{ id: string; exists: boolean }>(sql`
    with recursive named as (
      select unnest(${sql.param(named)}::text[]) collate "C" as id
      union
      select field collate "C" from (
        select jsonb_array_elements_text(g.query_fields) as field from named
        join ${groups} g on g.organization_id = ${organizationId} and g.id = named.id) as fields
      where field like ${`${prefix}\\_%`}),
    bounded as (select id from named limit ${maxReferences + 1})
    select id, exists (select from ${groups} g where g.organization_id = ${organizationId} and g.id = bounded.id)
      as "exists" from bounded`);
  const argument = 'input.memberQuery';
  if (rows.some(({ id }) => id === groupId)) {
    throw badInput(
      argument,
      'The member query refers to the group itself, directly or through other groups.',
    );
  }
  if (rows.some(({ exists }) => !exists)) {
    throw badInput(argument, `The member query refers to a ${label} that does not exist.`);
  }
  if (rows.length > maxReferences) {
    throw badInput(argument, `A member query may depend on at most ${maxReferences} groups.`);
  }
}

/** Requires that no member query refers to a group. @throws IN_USE */
export async function assertNotReferredTo(
  { groups }: GroupKind,
  tx: Transaction,
  { organizationId }: OrganizationDatabase,
  groupId: string,
): Promise<void> {
  const found = await tx.execute(sql`select from ${groups} where organization_id = ${organizationId}
    and member_query is not null and query_fields ? ${groupId}::text limit 1`);
  if (found.rowCount > 0) {
    throw codedError('IN_USE', 'Member queries of other groups refer to this group.', { argument: 'id' });
  }
}
