import type { FastifyReply, FastifyRequest } from 'fastify';
import { ScimError } from './errors.ts';

/** Returns the versions of a header `if-match` or `if-none-match`; `*` for any, null without the header. */
function versionsIn(header: string | undefined): readonly string[] | '*' | null {
  if (header === undefined) return null;
  if (header.trim() === '*') return '*';
  return header.split(',').map((tag) => tag.trim().replace(/^(?:W\/)?"(.*)"$/, '$1'));
}

/**
 * Returns the version that a change is conditional on; null for any.
 * @param present reads the version of the resource
 * @throws ScimError with 412 if the resource has none of the versions of `if-match` (RFC 7644, section 3.14)
 */
export async function expectedVersion(
  { headers }: FastifyRequest,
  present: () => Promise<string> | string,
): Promise<string | null> {
  const versions = versionsIn(headers['if-match']);
  if (versions === null || versions === '*') return null;
  const version = await present();
  if (versions.includes(version)) return version;
  throw new ScimError(412, 'The resource was changed in the meantime.');
}

/** Determines whether the client has this version of the resource already. */
export function isKnown({ headers }: FastifyRequest, version: string): boolean {
  const versions = versionsIn(headers['if-none-match']);
  return versions !== null && (versions === '*' || versions.includes(version));
}

/** Answers a read resource: its version alone if the client has it. */
export function replyNotModified(reply: FastifyReply, tag: string) {
  return reply.code(304).header('etag', tag).send();
}
