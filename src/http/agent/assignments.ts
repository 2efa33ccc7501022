import type { FastifyInstance } from 'fastify';
import { assignmentsOf, entityTagOf } from '../../domains/devices/assignment-store.ts';
import { askingDevice } from './context.ts';

/**
 * Registers the routes that return the policies and the software of a device. Agents poll them: an unchanged answer is not
 * sent again.
 */
export function registerAssignments(app: FastifyInstance): void {
  app.get('/assignments', async (request, reply) => {
    const device = askingDevice(request);
    const assignments = await assignmentsOf(device);
    const tag = entityTagOf(device, assignments);
    reply.header('etag', tag);
    if (names(request.headers['if-none-match'], tag)) return reply.code(304).send();
    return assignments;
  });
}

/** Determines whether If-None-Match contains this tag, weak or strong, or `*` (RFC 9110, section 13.1.2). */
function names(header: string | undefined, tag: string): boolean {
  const tags = (header ?? '').split(',').map((given) => given.trim().replace(/^W\//, ''));
  return tags.includes(tag) || tags.includes('*');
}
