import { and, Column, eq, gte, is, isNotNull, isNull, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm';
import { canonical } from '../../db/columns.ts';
import type { IdPrefix } from '../../db/ids.ts';
import { isWellFormed } from '../core/input.ts';
import { badInput, codedError } from '../errors.ts';
import type { DateTimeFilter, IntFilter, StringFilter } from '../generated/graphql.ts';
import { checkAnyId, checkId } from './ids.ts';

const mostValues = 100;
const mostConditions = 200;
/** In all `contains` of a filter together: every row is compared with each of these characters. */
const mostLookedFor = 2000;
/** Longer than what is kept; to look for a text in every row takes as long as both are. */
const longestText = 4096;

/**
 * Turns the value of one filter field into a condition; `argument` is its path, for errors. `none` is the condition for
 * null: rows without a value. Fields whose rows all have one have no `none`, and refuse null.
 */
export interface FilterField {
  (value: never, argument: string): SQL | undefined;
  readonly none?: SQL | undefined;
}
/** The fields of a filter input, by name. `and`, `or` and `not` are understood beside them. */
export type FilterFields = Readonly<Record<string, FilterField>>;

/**
 * The condition for a filter input; undefined where every row meets it. What is absent is not asked; null is never ignored.
 * @throws CONFLICTING_FILTER, BAD_USER_INPUT, INVALID_ID, each naming its argument.
 */
export function filterCondition(
  fields: FilterFields,
  filter: object | null | undefined,
  argument: string,
): SQL | undefined {
  let conditions = 0;
  let lookedFor = 0;
  return filter ? ofFilter(filter, argument) : undefined;

  function ofFilter(given: object, place: string): SQL | undefined {
    return and(...Object.entries(given).map(([name, value]) => ofEntry(name, value, `${place}.${name}`)));
  }

  function ofEntry(name: string, value: unknown, place: string): SQL | undefined {
    if (value === undefined) return undefined;
    conditions += 1;
    if (conditions > mostConditions) throw badInput(argument, `At most ${mostConditions} conditions.`);
    if (value === null) return fields[name]?.none ?? refuseNull(place);
    lookedFor += (value as StringFilter).contains?.length ?? 0;
    if (lookedFor > mostLookedFor)
      throw badInput(`${place}.contains`, `At most ${mostLookedFor} characters in all \`contains\`.`);
    if (name === 'not') return not(ofFilter(value, place), place);
    if (name === 'and' || name === 'or') {
      const parts = (value as object[]).map((part, index) => ofFilter(part, `${place}.${index}`));
      return name === 'and' ? and(...parts) : anyOf(parts, place);
    }
    const field = fields[name];
    if (!field) throw new Error(`${place} has no filter.`);
    if (typeof value === 'object' && !Array.isArray(value)) {
      for (const [test, operand] of Object.entries(value))
        if (operand === null) refuseNull(`${place}.${test}`);
    }
    return field(value as never, place);
  }
}

function refuseNull(place: string): never {
  throw badInput(place, `\`${place}\` must not be null: leave it out where it is not asked.`);
}

/** A field whose rows have no value where this column has none. */
export function orNone<Test extends FilterField>(column: Column | SQL, test: Test): Test {
  return is(column, Column) && !column.notNull ? Object.assign(test, { none: isNull(column) }) : test;
}

/** A part without a condition is met by every row, and so is the whole. */
function anyOf(parts: readonly (SQL | undefined)[], argument: string): SQL | undefined {
  if (parts.length === 0) throw nothingMatches('The list is empty: nothing can match.', argument);
  return parts.includes(undefined) ? undefined : or(...parts);
}

/** A row for which the condition is unknown, because a value is absent, does not meet it. */
function not(condition: SQL | undefined, argument: string): SQL {
  if (!condition) throw nothingMatches('Every row meets an empty filter: nothing can match.', argument);
  return sql`(${condition}) is not true`;
}

function nothingMatches(message: string, argument: string) {
  return codedError('CONFLICTING_FILTER', message, { argument });
}

/**
 * Compares with a text however its characters are composed: what people type is kept in NFC, and what programs report in
 * any form.
 */
export function textFilter(column: Column | SQL) {
  return orNone(column, (filter: StringFilter, argument: string): SQL | undefined => {
    const forms = (name: 'eq' | 'ne' | 'startsWith' | 'contains') =>
      composed(storable(filter[name], `${argument}.${name}`));
    if (filter.eq != null) return equals(column, forms('eq'));
    if (filter.ne != null) return sql`(${equals(column, forms('ne'))}) is not true`;
    if (filter.in != null) return oneOf(column, filter.in, `${argument}.in`, 'text');
    if (filter.startsWith != null) return or(...forms('startsWith').map((text) => sql`${column} ^@ ${text}`));
    if (filter.contains != null)
      return or(
        ...forms('contains').map((text) => sql`${column} collate "default" ilike ${`%${escapeLike(text)}%`}`),
      );
    if (filter.isNull != null) return filter.isNull ? isNull(column) : isNotNull(column);
    return undefined;
  });
}

/** As `textFilter` for names that are unique: compares as the unique index does, by their key. */
export function keyFilter(key: Column) {
  return (filter: StringFilter, argument: string): SQL | undefined => {
    const text = (name: 'eq' | 'ne' | 'startsWith' | 'contains') =>
      storable(filter[name], `${argument}.${name}`).normalize('NFC');
    if (filter.eq != null) return eq(key, keyOf(text('eq').trim()));
    if (filter.ne != null) return ne(key, keyOf(text('ne').trim()));
    if (filter.in != null) {
      const keys = checkedList(filter.in, `${argument}.in`).map((each) =>
        keyOf(each.normalize('NFC').trim()),
      );
      return sql`${key} = any(array[${sql.join(keys, sql`, `)}])`;
    }
    if (filter.startsWith != null) return sql`${key} ^@ ${keyOf(text('startsWith').trimStart())}`;
    if (filter.contains != null) return sql`${key} like ${keyOf(`%${escapeLike(text('contains'))}%`)}`;
    if (filter.isNull != null) return filter.isNull ? isNull(key) : isNotNull(key);
    return undefined;
  };
}

function keyOf(text: string): SQL {
  return canonical(sql`${text}::text`);
}

/** The text as it is, and as it is in both normal forms of Unicode. */
function composed(text: string): string[] {
  return [...new Set([text, text.normalize('NFC'), text.normalize('NFD')])];
}

function equals(column: Column | SQL, forms: readonly string[]): SQL {
  if (forms.length === 1) return eq(column as Column, forms[0]);
  return sql`${column} = any(${sql.param(forms)}::text[])`;
}

/** Rows with an object in a list of JSON that has this text under a key. */
export function listedFilter(column: Column, key: string) {
  return (text: string, argument: string): SQL =>
    sql`${column} @> ${JSON.stringify([{ [key]: storable(text, argument) }])}::jsonb`;
}

/** PostgreSQL has no text with the character NUL, or half of one, in it: refused here rather than there. */
function storable(text: string | null | undefined, argument: string): string {
  if (text?.includes('\0')) throw badInput(argument, 'The character U+0000 is not accepted.');
  if (text && !isWellFormed(text)) throw badInput(argument, 'Half of a surrogate pair is not accepted.');
  if (text && text.length > longestText) throw badInput(argument, `At most ${longestText} characters.`);
  return text ?? '';
}

export function intFilter(column: Column) {
  return orNone(column, (filter: IntFilter, argument: string): SQL | undefined => {
    if (filter.eq != null) return eq(column, filter.eq);
    if (filter.gte != null) return gte(column, filter.gte);
    if (filter.lte != null) return lte(column, filter.lte);
    if (filter.in != null) return oneOf(column, filter.in, `${argument}.in`, 'integer');
    return undefined;
  });
}

export function instantFilter(column: Column) {
  return orNone(column, (filter: DateTimeFilter, argument: string): SQL | undefined => {
    if (filter.gte != null && filter.lt != null && filter.gte >= filter.lt) {
      throw nothingMatches('The interval is empty: `gte` is not before `lt`.', argument);
    }
    return and(
      filter.gte == null ? undefined : gte(column, filter.gte),
      filter.lt == null ? undefined : lt(column, filter.lt),
    );
  });
}

export function flagFilter(column: Column) {
  return orNone(column, (value: boolean): SQL => eq(column, value));
}

/** For enumerations: any of the values. */
export function anyOfFilter(column: Column) {
  const type = column.getSQLType().replace(/ collate .*/, '');
  return orNone(
    column,
    (values: readonly string[], argument: string): SQL => oneOf(column, values, argument, type),
  );
}

/** Rows that name another object, by its identifier; of any type where no prefix is said. */
export function idFilter(column: Column, prefix?: IdPrefix) {
  return orNone(
    column,
    (id: string, argument: string): SQL =>
      eq(column, prefix ? checkId(prefix, id, argument) : checkAnyId(id, argument)),
  );
}

/** Rows that a table of pairs joins to one other object of the same organization, named by its identifier. */
export function pairedFilter(
  table: { readonly organizationId: Column; readonly id: Column },
  own: Column,
  other: Column,
  prefix: IdPrefix,
) {
  return (id: string, argument: string): SQL =>
    sql`(${table.organizationId}, ${table.id}) in (select organization_id, ${own} from ${own.table}
      where ${other} = ${checkId(prefix, id, argument)})`;
}

function oneOf(
  column: Column | SQL,
  values: readonly (string | number)[],
  argument: string,
  type: string,
): SQL {
  const checked = checkedList(values, argument);
  const all = type === 'text' ? [...new Set(checked.flatMap((each) => composed(String(each))))] : checked;
  return sql`${column} = any(${sql.param(all)}::text[]::${sql.raw(type)}[])`;
}

function checkedList<Value extends string | number>(
  values: readonly Value[],
  argument: string,
): readonly Value[] {
  if (values.length === 0) throw nothingMatches('The list is empty: nothing can match.', argument);
  if (values.length > mostValues) throw badInput(argument, `At most ${mostValues} values.`);
  for (const [index, value] of values.entries()) {
    if (typeof value === 'string') storable(value, `${argument}.${index}`);
  }
  return values;
}

/** A text that `like` takes for itself. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (character) => `\\${character}`);
}
