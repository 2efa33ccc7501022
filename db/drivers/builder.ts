import { NodePgSession, NodePgTransaction } from 'drizzle-orm/node-postgres';
import type { PgDialect } from 'drizzle-orm/pg-core';
import type { Transaction } from '../database.ts';
import type { Run } from './driver.ts';

type SessionClient = ConstructorParameters<typeof NodePgSession>[0];

/**
 * Creates Drizzle's query builder over any `run`. Drizzle expects a pg client, of which it only calls `query`. Its type
 * parsers are ignored, because both engines already have the same ones.
 */
export function queryBuilder(run: Run, dialect: PgDialect): Transaction {
  const client = {
    query: ({ text, rowMode }: { text: string; rowMode?: string }, values: unknown[] = []) =>
      run({ text, values, asArrays: rowMode === 'array' }),
  };
  const session = new NodePgSession(client as unknown as SessionClient, dialect, undefined);
  return new NodePgTransaction(dialect, session, undefined) as unknown as Transaction;
}
