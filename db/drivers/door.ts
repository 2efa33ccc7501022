import { DrizzleQueryError, type SQL, sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { createAccessChanges } from '../access-changes.ts';
import type { Database } from '../client.ts';
import { compileStatement, fillStatement, type Statement } from '../statement.ts';
import { queryBuilder } from './builder.ts';
import type { Driver } from './driver.ts';

/** The one door to the database, over either engine. */
export function createDatabase(driver: Driver, secret: Buffer): Database {
  const dialect = new PgDialect();
  async function read<Row>(
    organizationId: string,
    query: SQL | Statement,
    values: Readonly<Record<string, unknown>> = {},
  ): Promise<Row[]> {
    const statement = 'text' in query ? query : compileStatement(query);
    const filled = { text: statement.text, values: fillStatement(statement, values) };
    return (await driver.read(organizationId, filled)).rows as Row[];
  }
  const system = <Row>(query: SQL): Promise<Row[]> => read<Row>('', query);
  const { changes: accessChanges, stop } = createAccessChanges(driver.listen);
  let closing: Promise<void> | undefined;
  return {
    engine: driver.engine,
    secret,
    read,
    system,
    transaction: (organizationId, work) =>
      driver.transaction(organizationId, (run) => work(queryBuilder(run, dialect))).catch(rethrow),
    queue: driver.queue,
    accessChanges,
    ready: () =>
      system(sql`select 1`).then(
        () => true,
        () => false,
      ),
    close() {
      closing ??= stop().then(() => driver.close());
      return closing;
    },
  };
}

/** The database's own error, as `read` throws it: the builder's wrapping would put every value into the message. */
function rethrow(error: unknown): never {
  throw error instanceof DrizzleQueryError && error.cause ? error.cause : error;
}
