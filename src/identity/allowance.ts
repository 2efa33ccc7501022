import type { FastifyReply } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Principal } from '../context.ts';
import { codedError } from '../errors.ts';
import { network } from './throttle.ts';

/** Counts an operation of a caller, and tells in the answer's headers how many are left. @throws TOO_MANY_REQUESTS */
export type Allowance = (
  principal: Principal | null,
  address: string | null,
  reply: FastifyReply,
) => Promise<void>;

const seconds = 60;

/**
 * So many operations a minute for each administrator and service account, whatever keys and sessions they use, and for each
 * address without credentials. Each server counts for itself: asking the database would cost more than most operations.
 */
export function createAllowance(perMinute: number): Allowance {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: seconds });
  return async (principal, address, reply) => {
    const key = principal ? principal.administratorId : network(address);
    const { left, resetSeconds, isExceeded } = await consume(limiter, key);
    reply
      .header('ratelimit-limit', perMinute)
      .header('ratelimit-remaining', left)
      .header('ratelimit-reset', resetSeconds);
    if (!isExceeded) return;
    reply.header('retry-after', resetSeconds);
    throw codedError('TOO_MANY_REQUESTS', `At most ${perMinute} operations a minute.`, {
      retryAfter: resetSeconds,
      http: { status: 429 },
    });
  };
}

async function consume(limiter: RateLimiterMemory, key: string) {
  const shown = (of: RateLimiterRes, isExceeded: boolean) => ({
    left: of.remainingPoints,
    resetSeconds: Math.ceil(of.msBeforeNext / 1000),
    isExceeded,
  });
  try {
    return shown(await limiter.consume(key), false);
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return shown(reason, true);
    throw reason;
  }
}
