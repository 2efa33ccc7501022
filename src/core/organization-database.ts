import type { SQL } from 'drizzle-orm';
import type { Budget } from '../../db/budget.ts';
import type { Database, Transaction } from '../../db/database.ts';
import type { Statement } from '../../db/statement.ts';
import type { Changed } from './change.ts';
import type { OrganizationDatabase } from './context.ts';

/** Returns the database restricted to one organization. */
export function boundTo(database: Database, organizationId: string, budget?: Budget): OrganizationDatabase {
  return {
    organizationId,
    read: <Row>(query: SQL | Statement, values?: Readonly<Record<string, unknown>>) =>
      database.read<Row>(organizationId, query, values, budget),
    transaction: <T>(work: (tx: Transaction) => Promise<T | Changed<T>>) =>
      database.transaction(organizationId, work as (tx: Transaction) => Promise<T>, budget),
  };
}
