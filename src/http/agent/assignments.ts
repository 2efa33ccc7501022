import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { checkInput, idInput } from '../../core/input.ts';
import { accountsOf } from '../../domains/devices/account-store.ts';
import { assignmentsOf } from '../../domains/devices/assignment-store.ts';
import { entityTagOf } from '../../domains/devices/entity-tag.ts';
import { askingDevice } from './context.ts';

const accountsInput = z.strictObject({ after: idInput('usr').optional() });

/**
 * Registers the routes that return the policies, the software and the accounts of a device. Agents poll them: an unchanged
 * answer is not sent again.
 */
export function registerAssignments(app: FastifyInstance): void {
  app.get('/assignments', async (request, reply) => {
    const device = askingDevice(request);
    return unlessKnown(request, reply, await assignmentsOf(device));
  });

  app.get('/accounts', async (request, reply) => {
    const device = askingDevice(request);
    const { after } = checkInput(accountsInput, request.query, 'query');
    return unlessKnown(request, reply, await accountsOf(device, after));
  });
}

/** Answers with the content and its tag, or with 304 to a device that names the tag. */
function unlessKnown(request: FastifyRequest, reply: FastifyReply, content: object) {
  const tag = entityTagOf(askingDevice(request), content);
  reply.header('etag', tag);
  return names(request.headers['if-none-match'], tag) ? reply.code(304).send() : content;
}

/** Determines whether If-None-Match contains this tag, weak or strong, or `*` (RFC 9110, section 13.1.2). */
function names(header: string | undefined, tag: string): boolean {
  const tags = (header ?? '').split(',').map((given) => given.trim().replace(/^W\//, ''));
  return tags.includes(tag) || tags.includes('*');
}
