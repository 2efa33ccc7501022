import { fillPlaceholders, type SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';

/** SQL whose text is made once and run many times: its placeholders are filled for each run. */
export interface Statement {
  readonly text: string;
  readonly params: readonly unknown[];
}

const dialect = new PgDialect();

/** Compiles a query, which may have `sql.placeholder(name)` in it. */
export function compileStatement(query: SQL): Statement {
  const { sql: text, params } = dialect.sqlToQuery(query);
  return { text, params };
}

/** The parameters of one run. */
export function fillStatement({ params }: Statement, values: Record<string, unknown>): unknown[] {
  return fillPlaceholders(params as unknown[], values);
}
