import { and, type Column, not, or, type SQL, sql } from 'drizzle-orm';
import { anyOfFilter } from './filters.ts';

/** A column as it is read: another value takes its place where time alone has ended what the row is about. */
export function unlessExpired(column: Column, expired: SQL, value: SQL | Column): SQL {
  return sql`case when ${expired} then ${value} else ${column} end`;
}

/** As `anyOfFilter`, over states as they are read: EXPIRED where time has ended them. */
export function stateFilter(column: Column, expired: SQL) {
  const stored = anyOfFilter(column);
  return (states: readonly string[], argument: string) =>
    or(and(stored(states, argument), not(expired)), states.includes('EXPIRED') ? expired : undefined);
}
