import type { FastifyInstance, FastifyRequest } from 'fastify';
import { checkInput } from '../../core/input.ts';
import { linkInput, useLinkInput } from '../../domains/users/input.ts';
import { describeLink, renewLink, type UserLinks, useLink } from '../../domains/users/use-link-store.ts';
import { assertNotForeign } from '../csrf.ts';
import { replyWithError } from '../error-replies.ts';

/** Maximum size of a body in bytes. All bodies are small JSON documents. */
const maxBodyBytes = 16 * 1024;

/** Registers the routes under /user, which the page of a mailed link calls. docs/users.md. */
export async function registerUser(
  app: FastifyInstance,
  { publicUrl, ...links }: UserLinks & { readonly publicUrl: URL },
): Promise<void> {
  await app.register(
    async (routes) => {
      routes.addHook('onRoute', (route) => {
        route.bodyLimit = maxBodyBytes;
      });
      routes.addHook('onRequest', async (request, reply) => {
        assertNotForeign(request, publicUrl);
        reply.header('cache-control', 'no-store');
      });
      routes.setErrorHandler((error, _request, reply) => replyWithError(error, reply));

      routes.post('/link', (request) =>
        describeLink(links, checkInput(linkInput, request.body, 'body').token, sourceOf(request)),
      );

      routes.post('/link/renew', async (request, reply) => {
        await renewLink(links, checkInput(linkInput, request.body, 'body').token, sourceOf(request));
        return reply.code(202).send({ sent: 'If the link has expired, another one is sent.' });
      });

      routes.post('/password', async (request) => {
        await useLink(links, checkInput(useLinkInput, request.body, 'body'), sourceOf(request));
        return { done: true };
      });
    },
    { prefix: '/user' },
  );
}

function sourceOf({ id: requestId, clientIp }: FastifyRequest) {
  return { requestId, clientIp };
}
