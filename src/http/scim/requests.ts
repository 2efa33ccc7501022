import type { FastifyReply, FastifyRequest } from 'fastify';
import { type IdPrefix, isId } from '../../../db/ids.ts';
import type { Resource } from './canonical.ts';
import { mediaType, ScimError } from './errors.ts';
import type { Operations } from './operations.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set for the routes of SCIM before any of the body is read. */
    scim: Operations | null;
  }
}

/** Route of one resource. */
export interface Identified {
  Params: { id: string };
}

export function operations({ scim }: Pick<FastifyRequest, 'scim'>): Operations {
  if (!scim) throw new Error('The route is not one of SCIM.');
  return scim;
}

/** @throws ScimError with 404 for what is no identifier, as for one that no resource has */
export function checkedId(prefix: IdPrefix, { params: { id } }: FastifyRequest<Identified>): string {
  if (isId(prefix, id)) return id;
  throw new ScimError(404, `No ${prefix === 'usr' ? 'user' : 'group'} with this identifier.`);
}

/** Answers a resource, with its version and, if it is new, its address. */
export function replyWith(reply: FastifyReply, status: 200 | 201, resource: Resource) {
  const { meta } = resource as { meta?: { version?: string; location?: string } };
  if (meta?.version) reply.header('etag', meta.version);
  if (meta?.location) reply.header(status === 201 ? 'location' : 'content-location', meta.location);
  return reply.code(status).type(mediaType).send(resource);
}

export function replyNoContent(reply: FastifyReply) {
  return reply.code(204).send();
}
