import type { FastifyRequest } from 'fastify';
import { isApiKey } from '../../db/api-keys.ts';
import type { Principal } from '../core/context.ts';
import { codedError, unauthenticated } from '../errors.ts';
import type { Authenticate } from '../identity/api-keys.ts';
import type { Choose } from '../identity/choice.ts';
import type { Session, Sessions } from '../identity/sessions.ts';
import type { IdentitySettings } from '../identity/settings.ts';
import { assertOwnPage } from './csrf.ts';
import { sessionCookie } from './session-cookie.ts';

/** Verifies API keys and records their use. */
interface Keys {
  readonly authenticate: Authenticate;
  noteUse(principal: Principal, address: string | null): void;
}

const organizationHeader = 'x-org-id';

/** Determines the caller and the organization of a request from an API key, a session token or a session cookie. */
export interface Callers {
  /**
   * Returns the caller; null for a request without credentials.
   * @throws UNAUTHENTICATED for an invalid credential
   * @throws ORGANIZATION_NOT_FOUND for an organization in which the caller may not work
   */
  principalOf(request: FastifyRequest): Promise<Principal | null>;
  /**
   * Returns the session of a request, at any stage, and its token; null without a valid one. A header takes precedence
   * over a cookie, which the browser sends by itself.
   */
  sessionOf(request: FastifyRequest): Promise<{ readonly session: Session; readonly token: string } | null>;
}

export function createCallers(
  { authenticate, noteUse }: Keys,
  sessions: Sessions,
  choose: Choose,
  { publicUrl }: Pick<IdentitySettings, 'publicUrl'>,
): Callers {
  const { name } = sessionCookie(publicUrl);

  /** A header is sent on purpose, so it goes before a cookie, which is sent by itself. */
  function tokenOf(request: FastifyRequest): string | undefined {
    const bearer = bearerOf(request.headers.authorization);
    if (bearer !== undefined) return bearer;
    const token = request.cookies[name];
    if (token !== undefined) assertOwnPage(request, publicUrl);
    return token;
  }

  async function callerOf(request: FastifyRequest): Promise<Principal | null> {
    const key = keyOf(request);
    if (key !== undefined) {
      const principal = await authenticate(key, request.clientIp);
      if (!principal) throw unauthenticated();
      noteUse(principal, request.clientIp);
      return principal;
    }
    const token = tokenOf(request);
    if (token === undefined) return null;
    const session = await sessions.find(token);
    if (!session) throw unauthenticated();
    if (session.stage !== 'FULL') throw incomplete();
    return session.principal;
  }

  return {
    async principalOf(request) {
      const caller = await callerOf(request);
      // Sent twice it arrives as one value that no organization has.
      return caller && choose(caller, request.headers[organizationHeader]?.toString());
    },
    async sessionOf(request) {
      const token = tokenOf(request);
      const session = token === undefined ? null : await sessions.find(token);
      return session && token !== undefined ? { session, token } : null;
    },
  };
}

/**
 * Returns the API key of a request from either of its headers. Its prefix distinguishes it from a session token.
 * @throws UNAUTHENTICATED for two credentials, because it is unknown which one was intended
 */
function keyOf({ headers }: FastifyRequest): string | undefined {
  const own = headers['x-api-key']?.toString();
  const bearer = bearerOf(headers.authorization);
  if (own === undefined) return bearer && isApiKey(bearer) ? bearer : undefined;
  if (bearer === undefined || bearer === own) return own;
  throw twoCredentials();
}

/** Returns the token of the `authorization` header: empty for another scheme, undefined without the header. */
function bearerOf(authorization: string | undefined): string | undefined {
  return authorization === undefined ? undefined : (/^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '');
}

function twoCredentials() {
  const message = 'The headers x-api-key and authorization contain two credentials. Send only one of them.';
  return codedError('UNAUTHENTICATED', message, { http: { status: 401 } });
}

function incomplete() {
  return codedError('UNAUTHENTICATED', 'Signing in is not complete: the second factor is missing.', {
    http: { status: 401 },
  });
}
