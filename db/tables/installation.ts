import { sql } from 'drizzle-orm';
import { boolean, check, pgSchema, text } from 'drizzle-orm/pg-core';

/** Out of the serving role's reach: it has no right to the schema. */
export const internal = pgSchema('internal');

/** One row: what belongs to this database as a whole. */
export const installation = internal.table(
  'installation',
  {
    only: boolean('only').primaryKey().default(true),
    /** 32 random bytes in hexadecimal. */
    secret: text('secret').notNull(),
    /** The fingerprint of db/functions/ as installed. */
    functions: text('functions').notNull(),
    /** The version of Rolegate that last brought the database up to date. A newer database is refused by its name. */
    version: text('version').notNull(),
  },
  () => [check('installation_only', sql`"only"`)],
);
