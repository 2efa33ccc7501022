import { createPrivateKey } from 'node:crypto';
import { SignJWT } from 'jose';
import { z } from 'zod';
import type { Outbound } from '../../outbound/outbound.ts';
import { askJson } from './asking.ts';

const grant = z.object({ access_token: z.string().regex(/^[!-~]{1,8192}$/) });

/** Requests a token (RFC 6749, sections 4 and 6). @returns the access token */
async function granted(
  outbound: Outbound,
  url: string,
  form: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> {
  const request = {
    url,
    method: 'POST' as const,
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(form).toString(),
  };
  return (await askJson(outbound, request, grant)).access_token;
}

export function clientCredentialsToken(
  outbound: Outbound,
  url: string,
  client: { readonly id: string; readonly secret: string; readonly scope: string },
): Promise<string> {
  return granted(outbound, url, {
    grant_type: 'client_credentials',
    client_id: client.id,
    client_secret: client.secret,
    scope: client.scope,
  });
}

export function refreshedToken(
  outbound: Outbound,
  url: string,
  refreshToken: string,
  authorization: string,
): Promise<string> {
  const form = { grant_type: 'refresh_token', refresh_token: refreshToken };
  return granted(outbound, url, form, { authorization });
}

interface ServiceAccount {
  readonly clientEmail: string;
  readonly privateKey: string;
  /** User for whom the account acts. */
  readonly subject: string;
  readonly scope: string;
}

/**
 * Requests a token for a service account that acts for a user, with an assertion that it signs (RFC 7523, section 2.1).
 * @returns the access token
 */
export async function serviceAccountToken(
  outbound: Outbound,
  url: string,
  { clientEmail, privateKey, subject, scope }: ServiceAccount,
): Promise<string> {
  const assertion = await new SignJWT({ scope })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
    .setIssuer(clientEmail)
    .setSubject(subject)
    .setAudience(url)
    .setIssuedAt()
    .setExpirationTime('5 minutes')
    .sign(createPrivateKey(privateKey));
  return granted(outbound, url, {
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    assertion,
  });
}

/** Returns a function that makes a value on its first call, and returns the same one on later calls. */
export function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
