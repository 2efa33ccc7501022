import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { customType, pgPolicy, text as plainText, timestamp } from 'drizzle-orm/pg-core';
import type { IdPrefix } from './ids.ts';

/**
 * Text that compares byte by byte: the same order on every server whatever its locale, and the only collation in which
 * an index serves both a sort and a prefix.
 */
export const text = customType<{ data: string }>({ dataType: () => 'text collate "C"' });

/**
 * The form in which names that are unique are compared: without regard to case. Names are in NFC when they are written.
 * It has the collation of a key, or no index of one would serve.
 */
export function canonical(name: SQLWrapper): SQL {
  return sql`lower(${name} collate "default") collate "C"`;
}

/**
 * The canonical form of a name beside it, for filters and sorts: behind row-level security an index over an expression
 * serves none of them.
 */
export function nameKey(column: string, name: string) {
  return text(column)
    .notNull()
    .generatedAlwaysAs(canonical(sql.identifier(name)));
}

/** A list of short texts. Its elements have no collation of their own: `text collate "C"[]` is not a type. */
export function textList(name: string) {
  return plainText(name).array().notNull().default(sql`'{}'`);
}

/** Bytes, as a Buffer. */
export const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** The words of a row's texts, for full-text search. */
export function searchText(words: SQL) {
  return tsvector('search').notNull().generatedAlwaysAs(words);
}

/** The primary key of a table whose rows are identified by this prefix; made by `newId`. */
export function id(_prefix: IdPrefix) {
  return text('id').primaryKey();
}

/** The organization that a row belongs to; every table but `organizations` itself has it, with a foreign key. */
export function organizationId() {
  return text('organization_id').notNull();
}

/** A moment, to the millisecond, as the text that PostgreSQL prints in UTC. */
export function instant(name: string) {
  return timestamp(name, { precision: 3, withTimezone: true, mode: 'string' });
}

/** A moment as RFC 3339 has it, for what is answered beside GraphQL. */
export function isoMoment(column: SQLWrapper): SQL<string> {
  return sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
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

/** The organization that the connection is bound to; '' where a setting was made and undone, hence the nullif. */
export const boundOrganization = sql.raw(`nullif(current_setting('rolegate.organization', true), '')`);

/** The policy of a table with `organization_id`: no row of another organization is read, written or moved. */
export function tenantPolicy() {
  return pgPolicy('organization', { using: sql`organization_id = ${boundOrganization}` });
}

/**
 * Shows a row to whoever presents the very value of this column, while no organization is bound yet: how a function of
 * db/functions/ finds out which organization to bind.
 */
export function presentedHash(column: string) {
  return sql.raw(`${column} = nullif(current_setting('rolegate.credential', true), '')`);
}

/** The policies of a table whose rows are added and never touched again: without one for it, nothing may change a row. */
export function appendPolicies(own = sql`organization_id = ${boundOrganization}`) {
  return [
    pgPolicy('organization_reads', { for: 'select', using: own }),
    pgPolicy('organization_adds', { for: 'insert', withCheck: own }),
  ];
}

/** The policies of a table whose rows are changed, and deleted with what they belong to alone, by a foreign key. */
export function keepPolicies(own = sql`organization_id = ${boundOrganization}`) {
  return [...appendPolicies(own), pgPolicy('organization_changes', { for: 'update', using: own })];
}
