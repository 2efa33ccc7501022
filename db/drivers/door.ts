import { DrizzleQueryError, type SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { type Budget, DeadlineExceeded } from '../budget.ts';
import type { Database, Transaction, Within } from '../database.ts';
import { createSignals } from '../signals.ts';
import { compileStatement, fillStatement, type Statement } from '../statement.ts';
import { queryBuilder } from './builder.ts';
import type { Driver, Run } from './driver.ts';

/** Creates the database interface over either engine. */
export function createDatabase(driver: Driver, secret: Buffer): Database {
  const dialect = new PgDialect();
  async function read<Row>(
    organizationId: string,
    query: SQL | Statement,
    values: Readonly<Record<string, unknown>> = {},
    budget?: Budget,
  ): Promise<Row[]> {
    const { rows } = await driver.read(organizationId, filled(query, values), budget).catch(rethrow);
    return rows as Row[];
  }
  const system = <Row>(query: SQL): Promise<Row[]> => read<Row>('', query);
  const signals = createSignals(driver.listen);
  let closing: Promise<void> | undefined;
  return {
    engine: driver.engine,
    secret,
    read,
    system,
    transaction: (organizationId, work, budget) =>
      driver
        .transaction(
          organizationId,
          (run) => {
            const tx = queryBuilder(run, dialect);
            return work(tx, within(run, tx));
          },
          budget,
        )
        .catch(rethrow),
    isCrowded: driver.isCrowded,
    queue: driver.queue,
    queueTransaction: (work) =>
      driver.queueTransaction((run) => work((text, values = []) => run({ text, values }))),
    accessChanges: signals.of('access'),
    committedWork: signals.of('work'),
    ready: driver.ready,
    close() {
      closing ??= signals.stop().then(() => driver.close());
      return closing;
    },
  };
}

function filled(query: SQL | Statement, values: Readonly<Record<string, unknown>>) {
  const statement = 'text' in query ? query : compileStatement(query);
  return { text: statement.text, values: fillStatement(statement, values) };
}

function within(run: Run, tx: Transaction): Within {
  return {
    read: async <Row>(query: SQL | Statement, values: Readonly<Record<string, unknown>> = {}) =>
      (await run(filled(query, values))).rows as Row[],
    transaction: (work) => work(tx).catch(rethrow),
  };
}

/**
 * Determines whether an error is SQLSTATE query_canceled: `statement_timeout`, or its replacement in the embedded database.
 */
const cancelled = '57014';

/** Returns the database's own error, as `read` throws it: the builder's wrapper would put every value into the message. */
function rethrow(error: unknown): never {
  const own = error instanceof DrizzleQueryError && error.cause ? error.cause : error;
  if ((own as { code?: unknown }).code !== cancelled) throw own;
  throw new DeadlineExceeded(own);
}
