import { sql } from 'drizzle-orm';
import { bigint, integer, pgPolicy, pgTable, varchar } from 'drizzle-orm/pg-core';
import { boundOrganization, instant, text } from '../columns.ts';

/** Policy of tables without an organization: they are out of reach while a connection is bound to one. */
const unboundPolicy = () => pgPolicy('unbound', { using: sql`${boundOrganization} is null` });

/** Counted attempts of rate-limiter-flexible, which relies on the order of the columns. Keys are digests. */
export const rateLimits = pgTable(
  'rate_limits',
  {
    key: varchar('key', { length: 255 }).primaryKey(),
    points: integer('points').notNull().default(0),
    /** Milliseconds since 1970. */
    expire: bigint('expire', { mode: 'number' }),
  },
  () => [unboundPolicy()],
);

/** Challenges issued to passkeys and not answered yet. */
export const passkeyChallenges = pgTable(
  'passkey_challenges',
  {
    /** SHA-256 of the ceremony, its owner and the challenge, in hexadecimal. */
    hash: text('hash').primaryKey(),
    expiresAt: instant('expires_at').notNull(),
  },
  () => [unboundPolicy()],
);
