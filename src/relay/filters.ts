import { and, Column, eq, gte, is, isNotNull, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import { canonical } from '../../db/columns.ts';
import type { IdPrefix } from '../../db/ids.ts';
import { isWellFormed } from '../core/input.ts';
import { badInput, codedError } from '../errors.ts';
import type { DateTimeFilter, IntFilter, StringFilter } from '../generated/graphql.ts';
import { checkAnyId, checkId } from './ids.ts';

const maxValues = 100;
const maxConditions = 200;
/** Maximum length of all `contains` of a filter together. Each row is compared with every one of these characters. */
const maxContainsLength = 2000;
/**
 * Maximum length of a text in a filter, above that of stored texts. Long texts make the comparison with every row slow.
 */
const maxTextLength = 4096;

/**
 * Converts the value of one filter field to a condition. `argument` is its path, for errors. `none` is the condition
 * for null: rows without a value. A field without `none` has a value in all rows, and refuses null.
 */
export interface FilterField {
  (value: never, argument: string): SQL | undefined;
  readonly none?: SQL | undefined;
}
/** Fields of a filter input, by name. `and`, `or` and `not` are available in addition. */
export type FilterFields = Readonly<Record<string, FilterField>>;

/**
 * Returns the condition for a filter input, or undefined if every row meets it. Absent fields add no condition; null is
 * never ignored.
 * @throws CONFLICTING_FILTER, BAD_USER_INPUT or INVALID_ID, naming the argument
 */
export function filterCondition(
  fields: FilterFields,
  filter: object | null | undefined,
  argument: string,
): SQL | undefined {
  let conditions = 0;
  let containsLength = 0;
  return filter ? ofFilter(filter, argument) : undefined;

  function ofFilter(given: object, place: string): SQL | undefined {
    return and(...Object.entries(given).map(([name, value]) => ofEntry(name, value, `${place}.${name}`)));
  }

  function ofEntry(name: string, value: unknown, place: string): SQL | undefined {
    if (value === undefined) return undefined;
    conditions += 1;
    if (conditions > maxConditions)
      throw badInput(argument, `A filter must have at most ${maxConditions} conditions.`);
    if (value === null) return fields[name]?.none ?? refuseNull(place);
    containsLength += (value as StringFilter).contains?.length ?? 0;
    if (containsLength > maxContainsLength)
      throw badInput(
        `${place}.contains`,
        `All \`contains\` together must have at most ${maxContainsLength} characters.`,
      );
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
  throw badInput(place, `\`${place}\` must not be null. Omit it instead.`);
}

/** Adds the condition for null to a field's test, if the column is nullable. */
export function orNone<Test extends FilterField>(column: Column | SQL, test: Test): Test {
  return is(column, Column) && !column.notNull ? Object.assign(test, { none: isNull(column) }) : test;
}

/** Returns the disjunction. Undefined if one part has no condition, because every row meets that part. */
function anyOf(parts: readonly (SQL | undefined)[], argument: string): SQL | undefined {
  if (parts.length === 0) throw nothingMatches('The list is empty, so nothing can match.', argument);
  return parts.includes(undefined) ? undefined : or(...parts);
}

/** Returns the negation. A row for which the condition is unknown, because a value is absent, meets the negation. */
function not(condition: SQL | undefined, argument: string): SQL {
  if (!condition) throw nothingMatches('Every row meets an empty filter, so nothing can match.', argument);
  return sql`(${condition}) is not true`;
}

function nothingMatches(message: string, argument: string) {
  return codedError('CONFLICTING_FILTER', message, { argument });
}

/**
 * Filters texts regardless of their Unicode form: people's input is kept in NFC, and reports of programs in any form.
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

/** Filters unique names as `textFilter` does, but compares by their key as the unique index does. */
export function keyFilter(key: Column) {
  return orNone(key, (filter: StringFilter, argument: string): SQL | undefined => {
    const text = (name: 'eq' | 'ne' | 'startsWith' | 'contains') =>
      storable(filter[name], `${argument}.${name}`).normalize('NFC');
    if (filter.eq != null) return eq(key, keyOf(text('eq').trim()));
    if (filter.ne != null) return sql`(${eq(key, keyOf(text('ne').trim()))}) is not true`;
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
  });
}

function keyOf(text: string): SQL {
  return canonical(sql`${text}::text`);
}

/** Returns the text itself and its two normal forms of Unicode, without duplicates. */
function composed(text: string): string[] {
  return [...new Set([text, text.normalize('NFC'), text.normalize('NFD')])];
}

function equals(column: Column | SQL, forms: readonly string[]): SQL {
  if (forms.length === 1) return eq(column as Column, forms[0]);
  return sql`${column} = any(${sql.param(forms)}::text[])`;
}

/** Filters rows by an object in a JSON list that has this text under a key. */
export function listedFilter(column: Column, key: string) {
  return (text: string, argument: string): SQL =>
    sql`${column} @> ${JSON.stringify([{ [key]: storable(text, argument) }])}::jsonb`;
}

/**
 * Returns the text if PostgreSQL can store it. Refuses NUL characters and half surrogate pairs before they reach the
 * database.
 */
function storable(text: string | null | undefined, argument: string): string {
  if (text?.includes('\0')) throw badInput(argument, 'The text must not contain the character U+0000.');
  if (text && !isWellFormed(text)) throw badInput(argument, 'The text must not contain lone surrogates.');
  if (text && text.length > maxTextLength)
    throw badInput(argument, `The text must have at most ${maxTextLength} characters.`);
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

/** Filters an enumeration by any of the given values. */
export function anyOfFilter(column: Column) {
  const type = column.getSQLType().replace(/ collate .*/, '');
  return orNone(
    column,
    (values: readonly string[], argument: string): SQL => oneOf(column, values, argument, type),
  );
}

/** Filters rows by the identifier of another object. Without a prefix, accepts identifiers of any type. */
export function idFilter(column: Column, prefix?: IdPrefix) {
  return orNone(
    column,
    (id: string, argument: string): SQL =>
      eq(column, prefix ? checkId(prefix, id, argument) : checkAnyId(id, argument)),
  );
}

/** Filters rows by the identifier of another object of the organization, through a table of pairs. */
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
  if (values.length === 0) throw nothingMatches('The list is empty, so nothing can match.', argument);
  if (values.length > maxValues) throw badInput(argument, `The list must have at most ${maxValues} values.`);
  for (const [index, value] of values.entries()) {
    if (typeof value === 'string') storable(value, `${argument}.${index}`);
  }
  return values;
}

/** Escapes a text for use in a `like` pattern. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (character) => `\\${character}`);
}
