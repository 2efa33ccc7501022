import type { CookieSerializeOptions } from '@fastify/cookie';

export interface SessionCookie {
  readonly name: string;
  readonly options: CookieSerializeOptions;
}

/**
 * Browsers bind a `__Host-` cookie to this very host, over https only. Where the public address is http, as on one's own
 * machine, there can be none. No maximum age: the cookie goes with the browser, and the server knows when its session ends.
 */
export function sessionCookie(publicUrl: URL): SessionCookie {
  const secure = publicUrl.protocol === 'https:';
  return {
    name: secure ? '__Host-rolegate-session' : 'rolegate-session',
    options: { path: '/', httpOnly: true, sameSite: 'strict', secure },
  };
}
