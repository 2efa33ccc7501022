import type { SQL } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import type { Statement } from '../db/statement.ts';
import type { OrganizationDatabase } from './context.ts';

/** The database as one organization sees it. */
export function boundTo(database: Database, organizationId: string): OrganizationDatabase {
  return {
    organizationId,
    read: <Row>(query: SQL | Statement, values?: Readonly<Record<string, unknown>>) =>
      database.read<Row>(organizationId, query, values),
    transaction: (work) => database.transaction(organizationId, work),
  };
}
