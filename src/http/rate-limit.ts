import type { FastifyReply } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Principal } from '../core/context.ts';
import { codedError } from '../errors.ts';
import { network } from '../identity/throttle.ts';

/**
 * Counts an operation of a caller and reports the remaining number in the answer's headers.
 * @throws TOO_MANY_REQUESTS
 */
export type Allowance = (
  principal: Principal | null,
  address: string | null,
  reply: FastifyReply,
) => Promise<void>;

const seconds = 60;

/** Number of operations of a caller in the minute that began with the first of them. */
interface Window {
  operations: number;
  readonly endsAt: number;
}

/**
 * Maximum number of callers counted at a time, at 300 bytes each. Callers without credentials may have any number of
 * addresses.
 */
const maxCallers = 20_000;

/**
 * Limits the operations per minute of each administrator and service account, across all keys and sessions, and of each
 * address without credentials. Each server counts separately: asking the database would cost more than most operations.
 */
export function createAllowance(perMinute: number): Allowance {
  const [administrators, strangers] = [windows(), windows()];
  return async (principal, address, reply) => {
    const window = principal
      ? windowOf(administrators, principal.administratorId)
      : windowOf(strangers, network(address));
    window.operations += 1;
    const resetSeconds = Math.ceil((window.endsAt - performance.now()) / 1000);
    reply
      .header('ratelimit-limit', perMinute)
      .header('ratelimit-remaining', Math.max(0, perMinute - window.operations))
      .header('ratelimit-reset', resetSeconds);
    if (window.operations <= perMinute) return;
    reply.header('retry-after', resetSeconds);
    throw codedError('TOO_MANY_REQUESTS', `The limit of ${perMinute} operations per minute is exceeded.`, {
      retryAfter: resetSeconds,
      http: { status: 429 },
    });
  };
}

function windows() {
  return new LRUCache<string, Window>({ max: maxCallers });
}

function windowOf(of: LRUCache<string, Window>, caller: string): Window {
  const now = performance.now();
  const known = of.get(caller);
  if (known && known.endsAt > now) return known;
  const begun = { operations: 0, endsAt: now + seconds * 1000 };
  of.set(caller, begun);
  return begun;
}
