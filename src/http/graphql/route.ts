import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Gateway } from '../../api/gateway.ts';
import { idempotencyOf } from '../../api/idempotency.ts';
import { busy, outageError } from '../../core/outages.ts';
import { codedError } from '../../errors.ts';
import { maxAnonymousBytes, maxAnonymousCharacters } from '../../gateway/limits.ts';
import type { TrustedDocuments } from '../../gateway/trusted.ts';
import type { Callers } from '../callers.ts';
import { replyWithCode } from '../error-replies.ts';
import type { PendingAnswers } from '../pending-answers.ts';
import type { Allowance } from '../rate-limit.ts';
import { apolloServer, type EdgeContext } from './apollo.ts';
import { knownDocuments } from './fast-path.ts';
import { documentNaming, withoutDocuments } from './trusted-documents.ts';

interface Parts {
  readonly callers: Callers;
  readonly answers: PendingAnswers;
  readonly trusted: TrustedDocuments | undefined;
  readonly allow: Allowance | undefined;
}

/** Registers GraphQL over HTTP at /graphql: GET for queries, POST for all operations. */
export async function registerGraphQL(
  app: FastifyInstance,
  gateway: Gateway,
  { callers, answers, trusted, allow }: Parts,
): Promise<void> {
  const contextOf = async (request: FastifyRequest, reply: FastifyReply): Promise<EdgeContext> => {
    const principal = await callers.principalOf(request).catch((error) => {
      throw outageError(error) ?? error;
    });
    await allow?.(principal, request.clientIp, reply);
    answers.admit(request, principal);
    if (!principal) assertShort(request);
    const idempotency = idempotencyOf(request.headers, request.body);
    const operation = gateway.contextFor(principal, request.id, request.clientIp, idempotency);
    if (operation.isCrowded) throw busy();
    return { operation, allOrNothing: isAllOrNothing(request) };
  };
  const known = knownDocuments(gateway, app.log, trusted);
  const apollo = apolloServer(gateway, app.log, known.execute);
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  const throughApollo = fastifyApolloHandler(apollo, { context: contextOf });

  const preHandler = [trusted ? documentNaming(trusted) : withoutDocuments];
  const onRequest = (request: FastifyRequest) => assertKnownCaller(callers, request);
  app.get('/graphql', { preHandler, onRequest: toExplorer }, throughApollo);
  app.post<{ Reply: string }>('/graphql', { preHandler, onRequest }, async (request, reply) => {
    const plain = request as FastifyRequest;
    const answer = isPlainJson(plain)
      ? await known.answer(plain.body, () => contextOf(plain, reply as FastifyReply))
      : null;
    if (!answer) return throughApollo.call(app, request, reply);
    return reply
      .code(answer.status)
      .header('content-type', 'application/json; charset=utf-8')
      .send(answer.body);
  });
  app.route({
    method: otherMethods,
    url: '/graphql',
    handler: (request, reply) => {
      reply.header('allow', 'GET, POST');
      return replyWithCode(
        reply,
        405,
        'BAD_REQUEST',
        `GraphQL does not accept the method ${request.method}.`,
      );
    },
  });
}

/**
 * Limits the document of callers without credentials before any of it is parsed.
 * @throws OPERATION_TOO_LARGE
 */
function assertShort({ body, query: parameters }: FastifyRequest): void {
  const { query } = (body ?? parameters ?? {}) as { query?: unknown };
  if (typeof query !== 'string' || query.length <= maxAnonymousCharacters) return;
  const message = `A document without credentials must have at most ${maxAnonymousCharacters} characters.`;
  throw codedError('OPERATION_TOO_LARGE', message, { limit: maxAnonymousCharacters, http: { status: 400 } });
}

/**
 * Limits the body of callers without credentials before any of it is read.
 * @throws OPERATION_TOO_LARGE
 * @throws UNAUTHENTICATED for invalid credentials
 */
async function assertKnownCaller(callers: Callers, request: FastifyRequest): Promise<void> {
  const length = Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY);
  if (length <= maxAnonymousBytes || (await callers.principalOf(request))) return;
  const message = `A body without credentials must have at most ${maxAnonymousBytes} bytes, and say how many.`;
  throw codedError('OPERATION_TOO_LARGE', message, { limit: maxAnonymousBytes, http: { status: 400 } });
}

/** Redirects a browser that opens this URL to the explorer at `/`. */
async function toExplorer({ headers, url }: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const isPage = !url.includes('?') && /\btext\/html\b/i.test(headers.accept ?? '');
  return isPage ? reply.redirect('/', 303) : undefined;
}

/** HTTP methods that GraphQL over HTTP does not use. */
const otherMethods = ['PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/**
 * Reads the access mode.
 * @throws BAD_REQUEST for an unknown mode, because a client that sends one relies on it
 */
function isAllOrNothing({ headers }: FastifyRequest): boolean {
  const mode = headers['x-access-mode'];
  if (mode === undefined || mode === 'all-or-nothing') return mode !== undefined;
  throw codedError('BAD_REQUEST', 'The header x-access-mode must be all-or-nothing.', {
    http: { status: 400 },
  });
}

/** Determines whether a request sends JSON and accepts JSON, so that there is nothing to negotiate. */
function isPlainJson({ headers }: FastifyRequest): boolean {
  const accept = headers.accept ?? '*/*';
  return (
    headers['content-type'] === 'application/json' && (accept === '*/*' || accept === 'application/json')
  );
}
