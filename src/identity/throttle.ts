import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import ipaddr from 'ipaddr.js';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '../../db/database.ts';
import { tokenHash } from '../../db/tokens.ts';
import { codedError } from '../errors.ts';

const quarter = 15 * 60;
const hour = 60 * 60;

/** Attempts in a time, and how long nothing is tried after that; in seconds. */
const limits = {
  /** Everything that an address tries without being signed in. */
  address: { points: 100, duration: quarter, blockDuration: quarter },
  /** Passwords for an e-mail address, whether anybody has it or not. */
  account: { points: 10, duration: quarter, blockDuration: quarter },
  /** Second factors of an administrator. */
  factor: { points: 10, duration: quarter, blockDuration: quarter },
  /** Connect keys and device tokens that do not hold, from an address. Those that hold are not counted. */
  agent: { points: 100, duration: quarter, blockDuration: quarter },
  /** What a device reports, answers and rotates. */
  device: { points: 600, duration: hour, blockDuration: quarter },
  /** Refused mutations of a caller that the trail records one by one. */
  refusal: { points: 100, duration: hour, blockDuration: 0 },
  /** Mails that an e-mail address is sent without asking for them. */
  mail: { points: 5, duration: hour, blockDuration: hour },
};

export type ThrottleKind = keyof typeof limits;

export interface Throttles {
  /**
   * Counts an attempt, before it is known how it ends.
   * @param onLock called for the attempt with which the lock begins, and not for those that meet it later
   * @throws TOO_MANY_ATTEMPTS, also for what would have been right
   */
  attempt(kind: ThrottleKind, key: string | null, onLock?: () => Promise<void>): Promise<void>;
  /** Counts one more. @returns whether it is within the limit */
  count(kind: ThrottleKind, key: string): Promise<boolean>;
  /** Forgets the attempts: the last one was right. */
  forgive(kind: ThrottleKind, key: string): Promise<void>;
}

/** Counters in the database: what one server has counted holds on all of them, and after a restart. */
export function createThrottles(database: Database): Throttles {
  const storeClient = {
    query: async ({ text, values }: { text: string; values: unknown[] }) => {
      const rows = await database.read('', { text, params: values });
      return { rows, rowCount: rows.length };
    },
  };
  const limiters = Object.fromEntries(
    Object.entries(limits).map(([kind, limit]) => [
      kind,
      new RateLimiterPostgres({
        ...limit,
        keyPrefix: kind,
        storeClient,
        storeType: 'client',
        tableName: 'rate_limits',
        tableCreated: true,
        clearExpiredByTimeout: false,
      }),
    ]),
  ) as Record<ThrottleKind, RateLimiterPostgres>;

  let attempts = 0;

  /** @returns null within the limit, else how far beyond it. */
  async function exceeded(kind: ThrottleKind, key: string | null): Promise<RateLimiterRes | null> {
    // Counters of the past are of no use to anybody.
    if (attempts++ % 1000 === 0)
      await database.system(sql`delete from rate_limits where expire < ${Date.now() - hour * 1000}`);
    try {
      await limiters[kind].consume(keyOf(kind, key));
      return null;
    } catch (reason) {
      if (reason instanceof RateLimiterRes) return reason;
      throw reason;
    }
  }

  return {
    async attempt(kind, key, onLock) {
      const beyond = await exceeded(kind, key);
      if (!beyond) return;
      if (beyond.consumedPoints === limits[kind].points + 1) await onLock?.();
      throw tooMany(Math.ceil(beyond.msBeforeNext / 1000));
    },
    count: async (kind, key) => (await exceeded(kind, key)) === null,
    async forgive(kind, key) {
      await limiters[kind].delete(keyOf(kind, key));
    },
  };
}

export function tooMany(seconds: number) {
  return codedError('TOO_MANY_ATTEMPTS', 'Too many attempts. Try again later.', {
    retryAfter: seconds,
    http: { status: 429 },
  });
}

/** A digest: the table is no list of who has tried what. */
function keyOf(kind: ThrottleKind, key: string | null): string {
  return tokenHash(kind === 'address' || kind === 'agent' ? network(key) : (key ?? '')).slice(0, 40);
}

/**
 * The address, or of IPv6 the network of 64 bits, all of whose addresses one host may use. Those whom no address is known
 * of count as one.
 */
export function network(address: string | null): string {
  if (address === null) return '';
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed instanceof ipaddr.IPv6 ? parsed.parts.slice(0, 4).join(':') : parsed.toString();
}

/** Waits until so much time has passed since `start`, as performance.now() has it. */
export async function notBefore(start: number, millis: number): Promise<void> {
  const left = start + millis - performance.now();
  if (left > 0) await sleep(left);
}
