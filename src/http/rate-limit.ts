import type { FastifyReply } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Principal } from '../core/context.ts';
import { codedError } from '../errors.ts';
import { network } from '../identity/throttle.ts';

/** Counts an operation of a caller, and tells in the answer's headers how many are left. @throws TOO_MANY_REQUESTS */
export type Allowance = (
  principal: Principal | null,
  address: string | null,
  reply: FastifyReply,
) => Promise<void>;

const seconds = 60;

/** The operations of a caller in the minute that began with the first of them. */
interface Window {
  operations: number;
  readonly endsAt: number;
}

/** Callers that are counted at a time: 300 bytes each. Strangers come by addresses, of which they may have any number. */
const mostCallers = 20_000;

/**
 * So many operations a minute for each administrator and service account, whatever keys and sessions they use, and for each
 * address without credentials. Each server counts for itself: asking the database would cost more than most operations.
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
    throw codedError('TOO_MANY_REQUESTS', `At most ${perMinute} operations a minute.`, {
      retryAfter: resetSeconds,
      http: { status: 429 },
    });
  };
}

function windows() {
  return new LRUCache<string, Window>({ max: mostCallers });
}

function windowOf(of: LRUCache<string, Window>, caller: string): Window {
  const now = performance.now();
  const known = of.get(caller);
  if (known && known.endsAt > now) return known;
  const begun = { operations: 0, endsAt: now + seconds * 1000 };
  of.set(caller, begun);
  return begun;
}
