import { type Column, eq, gte, isNotNull, isNull, lte, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { badInput } from '../../errors.ts';
import type { NumberFilter, VersionFilter } from '../../generated/graphql.ts';
import { orNone, textFilter } from '../../relay/filters.ts';

export function numberFilter(column: Column) {
  return orNone(column, (filter: NumberFilter): SQL | undefined => {
    if (filter.eq != null) return eq(column, sql`${filter.eq}::float8`);
    if (filter.gte != null) return gte(column, sql`${filter.gte}::float8`);
    if (filter.lte != null) return lte(column, sql`${filter.lte}::float8`);
    return undefined;
  });
}

const comparisons = { lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;
const maxVersionLength = 100;

/**
 * Filters versions. `eq` and `startsWith` compare texts as `textFilter` does; the other tests compare number by number.
 */
export function versionFilter(column: Column) {
  const asText = textFilter(column);
  return orNone(column, (filter: VersionFilter, argument: string): SQL | undefined => {
    const { eq: same, startsWith, isNull: none } = filter;
    if (same != null) return asText({ eq: same }, argument);
    if (startsWith != null) return asText({ startsWith }, argument);
    if (none != null) return none ? isNull(column) : isNotNull(column);
    for (const [name, operator] of Object.entries(comparisons)) {
      const version = filter[name as keyof typeof comparisons];
      if (version == null) continue;
      if (!/[0-9]/.test(version) || version.length > maxVersionLength || version.includes('\0')) {
        throw badInput(
          `${argument}.${name}`,
          `A version must have digits, and at most ${maxVersionLength} characters.`,
        );
      }
      return sql`${numbersOf(column)} ${sql.raw(operator)} ${numbersOf(sql`${version}::text`)}`;
    }
    return undefined;
  });
}

/**
 * Returns the numbers of a version without zeros at the end: `1:2.10-3` becomes {1,2,10,3}. Null for a text without
 * digits.
 */
function numbersOf(text: SQLWrapper): SQL {
  const dotted = sql`trim(both '.' from regexp_replace(left(${text}, ${maxVersionLength}), '[^0-9]+', '.', 'g'))`;
  return sql`string_to_array(nullif(regexp_replace(${dotted}, '(\\.0+)+$', ''), ''), '.')::numeric[]`;
}
