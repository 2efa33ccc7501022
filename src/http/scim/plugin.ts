import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Gateway } from '../../api/gateway.ts';
import { outageError } from '../../core/outages.ts';
import { unauthenticated } from '../../errors.ts';
import type { Callers } from '../callers.ts';
import { acceptJson } from '../json-body.ts';
import type { PendingAnswers } from '../pending-answers.ts';
import type { Allowance } from '../rate-limit.ts';
import { registerDiscovery } from './discovery.ts';
import { mediaType, replyWithScimError, ScimError } from './errors.ts';
import { registerGroups } from './groups.ts';
import { createPlaces, operationsOf } from './operations.ts';
import { registerUsers } from './users.ts';

interface Parts {
  readonly callers: Callers;
  readonly answers: PendingAnswers;
  readonly allow: Allowance | undefined;
  readonly publicUrl: URL;
}

const prefix = '/scim/v2';

/**
 * Registers SCIM 2.0 (RFC 7643, RFC 7644) at /scim/v2, through which another system provisions users and groups. Each request
 * becomes operations of the GraphQL API, which decides what the caller may do. docs/scim.md.
 */
export async function registerScim(
  app: FastifyInstance,
  gateway: Gateway,
  { callers, answers, allow, publicUrl }: Parts,
): Promise<void> {
  const place = { root: new URL(prefix, publicUrl).href, places: createPlaces() };
  await app.register(
    async (routes) => {
      routes.removeContentTypeParser('application/json');
      for (const type of ['application/scim+json', 'application/json']) acceptJson(routes, type, true);
      routes.decorateRequest('scim', null);
      routes.setErrorHandler(replyWithScimError);
      routes.setNotFoundHandler(() => {
        throw new ScimError(404, 'There is no such endpoint.');
      });
      routes.addHook('onRequest', async (request, reply) => {
        const principal = await callerOf(request);
        await allow?.(principal, request.clientIp, reply);
        answers.admit(request, principal);
        request.scim = operationsOf(gateway, request, principal, place);
      });
      routes.addHook('preSerialization', async (_request, reply, payload) => {
        reply.type(mediaType);
        return payload;
      });
      registerDiscovery(routes);
      registerUsers(routes);
      registerGroups(routes);
      for (const url of ['/Bulk', '/Me', '/.search'])
        routes.all(url, () => {
          throw new ScimError(501, `${url.slice(1)} is not supported.`);
        });
    },
    { prefix },
  );

  /** Sessions are for people and browsers: a cookie must not act here. */
  async function callerOf(request: FastifyRequest) {
    const principal = await callers.principalOf(request).catch((error) => {
      throw outageError(error) ?? error;
    });
    if (principal?.credential.kind !== 'API_KEY') throw unauthenticated();
    return principal;
  }
}
