import { sql } from 'drizzle-orm';
import { bigint, integer, pgPolicy, pgTable, varchar } from 'drizzle-orm/pg-core';
import { boundOrganization, instant, text } from '../columns.ts';

/** What belongs to no organization is out of reach while a connection is bound to one. */
const unboundPolicy = () => pgPolicy('unbound', { using: sql`${boundOrganization} is null` });

/** Attempts counted by rate-limiter-flexible, which knows its columns by their order. Keys are digests. */
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

/** Challenges that were handed out to passkeys and not answered yet. */
export const passkeyChallenges = pgTable(
  'passkey_challenges',
  {
    /** SHA-256 of the ceremony, whose it is, and the challenge; in hexadecimal. */
    hash: text('hash').primaryKey(),
    expiresAt: instant('expires_at').notNull(),
  },
  () => [unboundPolicy()],
);
