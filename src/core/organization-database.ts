import type { SQL } from 'drizzle-orm';
import type { Budget } from '../../db/budget.ts';
import type { Database } from '../../db/database.ts';
import type { Statement } from '../../db/statement.ts';
import type { WorkDatabase } from './context.ts';

/** Returns the database restricted to one organization. */
export function boundTo(database: Database, organizationId: string, budget?: Budget): WorkDatabase {
  return {
    organizationId,
    read: <Row>(query: SQL | Statement, values?: Readonly<Record<string, unknown>>) =>
      database.read<Row>(organizationId, query, values, budget),
    transaction: (work) => database.transaction(organizationId, work, budget),
  };
}
