import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { invalidState, unauthenticated } from '../../errors.ts';
import type { Session, Sessions, Stage } from '../../identity/sessions.ts';
import type { Identity, RequestSource } from '../../identity/settings.ts';
import type { Callers } from '../callers.ts';
import { type SessionCookie, sessionCookie } from '../session-cookie.ts';

/** Dependencies of the sign-in routes. */
export interface Auth {
  readonly identity: Identity;
  readonly sessions: Sessions;
  readonly callers: Callers;
}

/** Browsers keep the token in a cookie that scripts cannot read; other clients receive it in the answer. */
export const deliveryInput = z.enum(['COOKIE', 'BEARER']).default('COOKIE');
export type Delivery = z.infer<typeof deliveryInput>;

export function originOf(request: FastifyRequest): RequestSource {
  return {
    requestId: request.id,
    clientIp: request.clientIp,
    userAgent: request.headers['user-agent'] ?? null,
  };
}

/**
 * Returns the caller's session at the stage that the action requires.
 * @throws UNAUTHENTICATED without a session
 * @throws INVALID_STATE for a session at another stage
 */
export async function sessionAt(
  { callers }: Auth,
  request: FastifyRequest,
  ...stages: readonly Stage[]
): Promise<Session> {
  const found = await callers.sessionOf(request);
  if (!found) throw unauthenticated();
  const { session } = found;
  if (!stages.includes(session.stage))
    throw invalidState(`The session is at the stage ${session.stage}.`, 'session');
  return session;
}

/** Returns a token in the way in which the previous session's token came: as a cookie or in the answer. */
export function handOver(
  { identity }: Auth,
  request: FastifyRequest,
  reply: FastifyReply,
  { token, stage, delivery }: { readonly token: string; readonly stage: Stage; readonly delivery?: Delivery },
) {
  const way = delivery ?? (request.headers.authorization === undefined ? 'COOKIE' : 'BEARER');
  if (way === 'BEARER') return { stage, token };
  const { name, options }: SessionCookie = sessionCookie(identity.settings.publicUrl);
  reply.setCookie(name, token, options);
  return { stage };
}
