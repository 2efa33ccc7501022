import type { FastifyInstance, FastifyRequest } from 'fastify';
import { memberOf } from '../../core/reading.ts';
import type { UpdateUserGroupInput } from '../../generated/graphql.ts';
import { groupType } from './attributes.ts';
import { canonicalResource, type Resource } from './canonical.ts';
import { expectedVersion, isKnown, replyNotModified } from './conditions.ts';
import { groupDocuments as documents } from './documents.ts';
import { ScimError } from './errors.ts';
import {
  createGroupInput,
  type GroupNode,
  groupChanges,
  groupResource,
  replacingGroup,
} from './group-resource.ts';
import { listed } from './listing.ts';
import type { Operations } from './operations.ts';
import { operationsIn } from './patch-request.ts';
import { asksForAnswer, type Query, queryOf, type View, viewOf } from './query.ts';
import { checkedId, type Identified, operations, replyNoContent, replyWith } from './requests.ts';
import { tagOf } from './user-resource.ts';

/** Maximum number of members that an answer has of one group, and of each group in a list. */
const maxMembers = 1000;
const maxMembersInList = 100;

/** Registers /Groups. */
export function registerGroups(app: FastifyInstance): void {
  app.get('/Groups', (request) => list(request, queryOf(groupType, request.query)));
  app.post('/Groups/.search', (request) => list(request, queryOf(groupType, request.body)));
  app.get<Identified>('/Groups/:id', async (request, reply) => {
    const own = operations(request);
    const view = viewIn(request);
    const group = await findGroup(own, checkedId('grp', request), view);
    if (isKnown(request, group.version)) return replyNotModified(reply, tagOf(group.version));
    return replyWith(reply, 200, view.of(resourceOf(own, group)));
  });
  app.post('/Groups', async (request, reply) => {
    const own = operations(request);
    const view = viewIn(request);
    const input = createGroupInput(canonicalResource(groupType, request.body));
    const { createUserGroup } = await own.run<{ createUserGroup: { userGroup: { id: string } } }>(
      documents.create,
      { input },
    );
    const group = await findGroup(own, createUserGroup.userGroup.id, view);
    return replyWith(reply, 201, view.of(resourceOf(own, group)));
  });
  app.put<Identified>('/Groups/:id', async (request, reply) => {
    const hasMembers = memberOf(request.body, 'members', `${groupType.schema.id}:members`) !== undefined;
    const resource = canonicalResource(groupType, request.body);
    const id = await change(request, replacingGroup(resource, hasMembers));
    const [own, view] = [operations(request), viewIn(request)];
    return replyWith(reply, 200, view.of(resourceOf(own, await findGroup(own, id, view))));
  });
  app.patch<Identified>('/Groups/:id', async (request, reply) => {
    const id = await change(request, groupChanges(operationsIn(groupType, request.body)));
    if (!asksForAnswer(request.query)) return replyNoContent(reply);
    const [own, view] = [operations(request), viewIn(request)];
    return replyWith(reply, 200, view.of(resourceOf(own, await findGroup(own, id, view))));
  });
  app.delete<Identified>('/Groups/:id', async (request, reply) => {
    const [own, id] = [operations(request), checkedId('grp', request)];
    const ifVersion = await expectedVersion(request, () => versionOf(own, id));
    await own.run(documents.remove, { id, ifVersion });
    return replyNoContent(reply);
  });
}

function list(request: FastifyRequest, query: Query) {
  const own = operations(request);
  const withMembers = query.view.has('members') && own.reads('USERS');
  const { list, listWithMembers, skip } = documents;
  const read = (group: GroupNode) => resourceOf(own, group);
  return withMembers
    ? listed(own, 'Group', { list: listWithMembers, skip }, query, read, { members: maxMembersInList })
    : listed(own, 'Group', { list, skip }, query, read);
}

/** Changes a group by one mutation. @returns the identifier of the group */
async function change(
  request: FastifyRequest<Identified>,
  changes: Omit<UpdateUserGroupInput, 'id'>,
): Promise<string> {
  const [own, id] = [operations(request), checkedId('grp', request)];
  const ifVersion = await expectedVersion(request, () => versionOf(own, id));
  await own.run(documents.update, { input: { id, ...changes, ifVersion } satisfies UpdateUserGroupInput });
  return id;
}

async function findGroup(own: Operations, id: string, view: View): Promise<GroupNode> {
  const withMembers = view.has('members') && own.reads('USERS');
  const { userGroup } = await (withMembers
    ? own.run<{ userGroup: GroupNode | null }>(documents.oneWithMembers, { id, members: maxMembers })
    : own.run<{ userGroup: GroupNode | null }>(documents.one, { id }));
  if (!userGroup) throw missing();
  return userGroup;
}

async function versionOf(own: Operations, id: string): Promise<string> {
  const { found } = await own.run<{ found: { version: string } | null }>(documents.version, { id });
  if (!found) throw missing();
  return found.version;
}

function missing(): ScimError {
  return new ScimError(404, 'No group with this identifier.');
}

function resourceOf({ principal, root }: Operations, group: GroupNode): Resource {
  return groupResource(group, { callerId: principal.administratorId, root });
}

function viewIn({ query }: FastifyRequest<Identified> | FastifyRequest): View {
  const { attributes, excludedAttributes } = query as Record<string, unknown>;
  return viewOf(groupType, attributes, excludedAttributes);
}
