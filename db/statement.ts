import { fillPlaceholders, type SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';

/** SQL whose text is created once and run many times, with placeholders that each run fills. */
export interface Statement {
  readonly text: string;
  readonly params: readonly unknown[];
}

const dialect = new PgDialect();

/** Compiles a query that may contain `sql.placeholder(name)`. */
export function compileStatement(query: SQL): Statement {
  const { sql: text, params } = dialect.sqlToQuery(query);
  return { text, params };
}

/** Returns the parameters of one run. */
export function fillStatement({ params }: Statement, values: Record<string, unknown>): unknown[] {
  return fillPlaceholders(params as unknown[], values);
}
