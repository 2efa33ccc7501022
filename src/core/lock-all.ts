import { type Column, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../db/database.ts';
import { assertAllFound } from '../errors.ts';

type Table = PgTable & { readonly organizationId: Column; readonly id: Column };

/**
 * Requires that the organization has all of these objects. Locks them until the transaction ends, so that none is deleted
 * meanwhile, and in the order of their identifiers, so that two transactions do not wait for each other.
 * @param kind name of one object, for the error
 * @param argument path of the list, or the path of each identifier
 * @throws NOT_FOUND naming the first identifier that the organization does not have
 */
export async function lockAll(
  tx: Transaction,
  { organizationId }: { readonly organizationId: string },
  table: Table,
  ids: readonly string[],
  [kind, argument]: readonly [kind: string, argument: string | ((index: number) => string)],
): Promise<void> {
  if (ids.length === 0) return;
  const { rows } = await tx.execute<{ id: string }>(
    sql`select ${table.id} as id from ${table} where ${table.organizationId} = ${organizationId}
      and ${table.id} = any(${sql.param(ids)}::text[]) order by ${table.id} for key share`,
  );
  const there = rows.map(({ id }) => id);
  const pathOf = typeof argument === 'string' ? (index: number) => `${argument}.${index}` : argument;
  assertAllFound(kind, ids, there, pathOf);
}
