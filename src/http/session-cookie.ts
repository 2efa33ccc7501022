import type { CookieSerializeOptions } from '@fastify/cookie';

export interface SessionCookie {
  readonly name: string;
  readonly options: CookieSerializeOptions;
}

/**
 * Name of the session cookie. Browsers bind a `__Host-` cookie to this host and to https, so a server with a public URL of
 * http cannot use the prefix. The cookie has no maximum age: the browser discards it when it closes, and the server knows
 * when the session ends.
 */
export function sessionCookie(publicUrl: URL): SessionCookie {
  const secure = publicUrl.protocol === 'https:';
  return {
    name: secure ? '__Host-rolegate-session' : 'rolegate-session',
    options: { path: '/', httpOnly: true, sameSite: 'strict', secure },
  };
}
