import { and, type Column, not, or, type SQL, sql } from 'drizzle-orm';
import { anyOfFilter } from './filters.ts';

/** Returns the column's value, or `value` for a row that `expired` matches. */
export function unlessExpired(column: Column, expired: SQL, value: SQL | Column): SQL {
  return sql`case when ${expired} then ${value} else ${column} end`;
}

/** Filters as `anyOfFilter` by the states that readers see: EXPIRED for rows that have expired. */
export function stateFilter(column: Column, expired: SQL) {
  const stored = anyOfFilter(column);
  return (states: readonly string[], argument: string) =>
    or(and(stored(states, argument), not(expired)), states.includes('EXPIRED') ? expired : undefined);
}
