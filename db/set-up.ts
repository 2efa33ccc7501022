import { sql } from 'drizzle-orm';
import type { Database, Transaction } from './database.ts';

const known = new WeakSet<Database>();

/** Determines whether any organization exists. Once true it stays true, because nothing deletes all organizations. */
export async function isSetUp(database: Database): Promise<boolean> {
  if (known.has(database)) return true;
  const [row] = await database.system<{ isSetUp: boolean }>(sql`select is_set_up() as "isSetUp"`);
  if (row?.isSetUp) known.add(database);
  return row?.isSetUp ?? false;
}

/**
 * Determines whether an organization has this name, without regard to case. Transactions take turns: of two that create
 * organizations with one name, the second sees the first.
 */
export async function isNameTaken(tx: Transaction, name: string): Promise<boolean> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('names of organizations', 0))`);
  // The policy `set_up` shows all organizations during this query.
  await tx.execute(sql`select set_config('rolegate.set_up', 'asked', true)`);
  const { rows } = await tx.execute(
    sql`select 1 from organizations where lower(name) = lower(${name}) limit 1`,
  );
  await tx.execute(sql`select set_config('rolegate.set_up', '', true)`);
  return rows.length > 0;
}
