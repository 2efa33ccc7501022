import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { UpdateUserInput } from '../../generated/graphql.ts';
import { userType } from './attributes.ts';
import { canonicalResource, type Resource } from './canonical.ts';
import { expectedVersion, isKnown, replyNotModified } from './conditions.ts';
import { userDocuments as documents } from './documents.ts';
import { ScimError } from './errors.ts';
import { listed } from './listing.ts';
import type { Operations } from './operations.ts';
import { patched } from './patch.ts';
import { operationsIn } from './patch-request.ts';
import { type Query, queryOf, type View, viewOf } from './query.ts';
import { checkedId, type Identified, operations, replyNoContent, replyWith } from './requests.ts';
import { createUserInput, tagOf, type UserNode, userChanges, userResource } from './user-resource.ts';

/** Number of attempts to apply a change to a user whom somebody else is changing. */
const maxAttempts = 3;

/** Registers /Users. */
export function registerUsers(app: FastifyInstance): void {
  app.get('/Users', (request) => list(request, queryOf(userType, request.query)));
  app.post('/Users/.search', (request) => list(request, queryOf(userType, request.body)));
  app.get<Identified>('/Users/:id', async (request, reply) => {
    const view = viewIn(request);
    const own = operations(request);
    const user = await findUser(own, checkedId('usr', request), view);
    if (isKnown(request, user.version)) return replyNotModified(reply, tagOf(user.version));
    return replyWith(reply, 200, view.of(resourceOf(own, user)));
  });
  app.post('/Users', async (request, reply) => {
    const own = operations(request);
    const input = createUserInput(canonicalResource(userType, request.body));
    const { createUser } = await own.run<{ createUser: { user: UserNode } }>(documents.create, { input });
    const resource = resourceOf(own, createUser.user);
    return replyWith(reply, 201, viewIn(request).of(resource));
  });
  app.put<Identified>('/Users/:id', (request, reply) => {
    const next = canonicalResource(userType, request.body);
    return change(request, reply, () => next);
  });
  app.patch<Identified>('/Users/:id', (request, reply) => {
    const changes = operationsIn(userType, request.body);
    return change(request, reply, (present) => patched(userType, present, changes));
  });
  app.delete<Identified>('/Users/:id', async (request, reply) => {
    const own = operations(request);
    const id = checkedId('usr', request);
    const ifVersion = await expectedVersion(request, async () => (await findVersion(own, id)).version);
    await own.run(documents.remove, { id, ifVersion });
    return replyNoContent(reply);
  });
}

function list(request: FastifyRequest, query: Query) {
  const own = operations(request);
  const withGroups = query.view.has('groups') && own.reads('GROUPS');
  const { list, listWithGroups, skip } = documents;
  const read = (user: UserNode) => resourceOf(own, user);
  return listed(own, 'User', { list: withGroups ? listWithGroups : list, skip }, query, read);
}

/**
 * Changes a user by one mutation, based on the version that was read: a change of somebody else in between is neither lost nor
 * overwritten.
 */
async function change(
  request: FastifyRequest<Identified>,
  reply: FastifyReply,
  nextOf: (present: Resource) => Resource,
) {
  const own = operations(request);
  const id = checkedId('usr', request);
  for (let attempt = 1; ; attempt += 1) {
    const user = await findUser(own, id, nothing);
    const expected = await expectedVersion(request, () => user.version);
    const present = resourceOf(own, user);
    const before = canonicalResource(userType, present);
    const changes = userChanges(user, before, nextOf(before));
    if (Object.keys(changes).length === 0) return answered(user);
    const input: UpdateUserInput = { id, ...changes, ifVersion: user.version };
    try {
      const { updateUser } = await own.run<{ updateUser: { user: UserNode } }>(documents.update, { input });
      return answered(updateUser.user);
    } catch (error) {
      if (expected !== null || attempt === maxAttempts || !isOutdated(error)) throw error;
    }
  }

  function answered(user: UserNode) {
    return replyWith(reply, 200, viewIn(request).of(resourceOf(own, user)));
  }
}

function isOutdated(error: unknown): boolean {
  const { extensions } = error as { extensions?: { code?: unknown; argument?: unknown } };
  return extensions?.code === 'INVALID_STATE' && extensions.argument === 'input.ifVersion';
}

const nothing: Pick<View, 'has'> = { has: () => false };

async function findUser(own: Operations, id: string, view: Pick<View, 'has'>): Promise<UserNode> {
  const document = view.has('groups') && own.reads('GROUPS') ? documents.oneWithGroups : documents.one;
  const { user } = await own.run<{ user: UserNode | null }>(document, { id });
  if (!user) throw new ScimError(404, 'No user with this identifier.');
  return user;
}

async function findVersion(own: Operations, id: string): Promise<{ version: string }> {
  const { found } = await own.run<{ found: { version: string } | null }>(documents.version, { id });
  if (!found) throw new ScimError(404, 'No user with this identifier.');
  return found;
}

function resourceOf({ principal, root }: Operations, user: UserNode): Resource {
  return userResource(user, { callerId: principal.administratorId, root });
}

function viewIn({ query }: FastifyRequest<Identified> | FastifyRequest): View {
  const { attributes, excludedAttributes } = query as Record<string, unknown>;
  return viewOf(userType, attributes, excludedAttributes);
}
