import { type SQL, type SQLWrapper, sql, type Table } from 'drizzle-orm';
import { customType, pgPolicy, text as plainText, timestamp } from 'drizzle-orm/pg-core';
import type { IdPrefix } from './ids.ts';

/**
 * Text that compares byte by byte. The order is the same on every server in any locale, and an index in this collation
 * serves both a sort and a prefix.
 */
export const text = customType<{ data: string }>({ dataType: () => 'text collate "C"' });

/**
 * Returns the form in which unique names are compared: without regard to case. Names are in NFC when they are written. Its
 * collation is that of a key, because an index of a key would not serve it otherwise.
 */
export function canonical(name: SQLWrapper): SQL {
  return sql`lower(${name} collate "default") collate "C"`;
}

/**
 * Column with the canonical form of a name, for filters and sorts, because behind row-level security an index over an
 * expression serves neither.
 */
export function nameKey(column: string, name: string) {
  return text(column)
    .notNull()
    .generatedAlwaysAs(canonical(sql.identifier(name)));
}

/** List of short texts. Its elements have no collation of their own: `text collate "C"[]` is not a type. */
export function textList(name: string) {
  return plainText(name).array().notNull().default(sql`'{}'`);
}

/** Bytes, as a Buffer. */
export const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** Words of a row's texts, for full-text search. */
export function searchText(words: SQL) {
  return tsvector('search').notNull().generatedAlwaysAs(words);
}

/** Primary key of a table whose identifiers have this prefix; `newId` creates them. */
export function id(_prefix: IdPrefix) {
  return text('id').primaryKey();
}

/** Organization of a row. Every table except `organizations` has it, with a foreign key. */
export function organizationId() {
  return text('organization_id').notNull();
}

/** Moment to the millisecond, as the text that PostgreSQL prints in UTC. */
export function instant(name: string) {
  return timestamp(name, { precision: 3, withTimezone: true, mode: 'string' });
}

/** Returns the expression of a moment in RFC 3339, for answers outside GraphQL. */
export function isoMoment(column: SQLWrapper): SQL<string> {
  return sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/**
 * Returns the expression of a row's version: the transaction that wrote the row last. It differs after every change, also
 * where two changes have the same `updated_at`.
 */
export function rowVersion(table: Table): SQL<string> {
  return sql`${table}.xmin::text`;
}

export function timestamps() {
  return {
    createdAt: instant('created_at').notNull().default(sql`now()`),
    updatedAt: instant('updated_at')
      .notNull()
      .default(sql`now()`)
      .$onUpdate(() => sql`now()`),
  };
}

/** Organization to which the connection is bound. It is '' where a setting was made and undone, hence the nullif. */
export const boundOrganization = sql.raw(`nullif(current_setting('rolegate.organization', true), '')`);

/** Policy of a table with `organization_id`: no row of another organization is read, written or moved. */
export function tenantPolicy() {
  return pgPolicy('organization', { using: sql`organization_id = ${boundOrganization}` });
}

/**
 * Condition that shows a row to a caller who presents the value of this column, while no organization is bound yet. The
 * functions of db/functions/ use it to find the organization to bind.
 */
export function presentedHash(column: string) {
  return sql.raw(`${column} = nullif(current_setting('rolegate.credential', true), '')`);
}

/** Condition that shows rows of all organizations to the functions of db/functions/due.ts, which return only identifiers. */
export function shownToTheClock() {
  return sql`current_setting('rolegate.clock', true) = 'on'`;
}

/** Policies of a table whose rows are only added: no policy permits changes. */
export function appendPolicies(own = sql`organization_id = ${boundOrganization}`) {
  return [
    pgPolicy('organization_reads', { for: 'select', using: own }),
    pgPolicy('organization_adds', { for: 'insert', withCheck: own }),
  ];
}

/** Policies of a table whose rows are changed, but deleted only through a foreign key, with the row that they belong to. */
export function keepPolicies(own = sql`organization_id = ${boundOrganization}`) {
  return [...appendPolicies(own), pgPolicy('organization_changes', { for: 'update', using: own })];
}
