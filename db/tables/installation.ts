import { sql } from 'drizzle-orm';
import { boolean, check, pgSchema, text } from 'drizzle-orm/pg-core';

/** Schema to which the serving role has no rights. */
export const internal = pgSchema('internal');

/** State of the entire database, in one row. */
export const installation = internal.table(
  'installation',
  {
    only: boolean('only').primaryKey().default(true),
    /** Secret of the installation: 32 random bytes in hexadecimal. */
    secret: text('secret').notNull(),
    /** Fingerprint of db/functions/ as installed. */
    functions: text('functions').notNull(),
    /** The version of Rolegate that last brought the database up to date. A newer database is refused by its name. */
    version: text('version').notNull(),
  },
  () => [check('installation_only', sql`"only"`)],
);
