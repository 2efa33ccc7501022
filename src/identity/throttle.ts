import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import ipaddr from 'ipaddr.js';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '../../db/database.ts';
import { tokenHash } from '../../db/tokens.ts';
import { codedError } from '../errors.ts';

const quarter = 15 * 60;
const hour = 60 * 60;

/** Number of attempts in a time, and duration of the lock after them, in seconds. */
const limits = {
  /** All attempts of an address without a sign-in. */
  address: { points: 100, duration: quarter, blockDuration: quarter },
  /** Passwords for an e-mail address, whether or not an account has it. */
  account: { points: 10, duration: quarter, blockDuration: quarter },
  /** Second factors of an administrator. */
  factor: { points: 10, duration: quarter, blockDuration: quarter },
  /** Invalid connect keys and device tokens from an address. Valid ones are not counted. */
  agent: { points: 100, duration: quarter, blockDuration: quarter },
  /** Reports, answers and token rotations of a device. */
  device: { points: 600, duration: hour, blockDuration: quarter },
  /** Invalid secrets of triggers from an address. Valid ones are not counted. */
  trigger: { points: 100, duration: quarter, blockDuration: quarter },
  /** Launches of a command by its trigger. */
  launch: { points: 120, duration: hour, blockDuration: 0 },
  /** Refused mutations of a caller that the trail records one by one. */
  refusal: { points: 100, duration: hour, blockDuration: 0 },
  /** Mails to an e-mail address that its owner did not request. */
  mail: { points: 5, duration: hour, blockDuration: hour },
};

export type ThrottleKind = keyof typeof limits;

export interface Throttles {
  /**
   * Counts an attempt before its outcome is known.
   * @param onLock called for the attempt that begins a lock, not for later ones
   * @throws TOO_MANY_ATTEMPTS even for an attempt that would have succeeded
   */
  attempt(kind: ThrottleKind, key: string | null, onLock?: () => Promise<void>): Promise<void>;
  /**
   * Counts one attempt.
   * @returns true within the limit
   */
  count(kind: ThrottleKind, key: string): Promise<boolean>;
  /** Resets the counter after a successful attempt. */
  forgive(kind: ThrottleKind, key: string): Promise<void>;
}

/** Creates throttles with counters in the database: all servers share them, and they survive a restart. */
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

  /**
   * Counts an attempt.
   * @returns null within the limit, otherwise the excess
   */
  async function exceeded(kind: ThrottleKind, key: string | null): Promise<RateLimiterRes | null> {
    // Deletes counters whose time has passed.
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

/** Kinds whose keys are addresses. */
const networked: ReadonlySet<ThrottleKind> = new Set(['address', 'agent', 'trigger']);

/** Returns a digest, so that the table does not show who has attempted what. */
function keyOf(kind: ThrottleKind, key: string | null): string {
  return tokenHash(networked.has(kind) ? network(key) : (key ?? '')).slice(0, 40);
}

/**
 * Returns an IPv4 address, or the /64 network of an IPv6 address, because one host may use all of its addresses. Callers
 * without a known address share one counter.
 */
export function network(address: string | null): string {
  if (address === null) return '';
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed instanceof ipaddr.IPv6 ? parsed.parts.slice(0, 4).join(':') : parsed.toString();
}

/** Waits until `millis` have passed since `start`, in the time of performance.now(). */
export async function notBefore(start: number, millis: number): Promise<void> {
  const left = start + millis - performance.now();
  if (left > 0) await sleep(left);
}
