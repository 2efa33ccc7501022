import type { Filter } from 'scim2-parse-filter';
import { isId } from '../../../db/ids.ts';
import type { CreateUserGroupInput, UpdateUserGroupInput, UserGroup } from '../../generated/graphql.ts';
import { groupType } from './attributes.ts';
import type { Resource } from './canonical.ts';
import { badRequest } from './errors.ts';
import { parseFilter } from './expression.ts';
import type { Operation } from './patch-request.ts';
import { type Reader, tagOf } from './user-resource.ts';

/** Group as the documents select it. */
export type GroupNode = Pick<
  UserGroup,
  'id' | 'version' | 'name' | 'externalId' | 'provisionerId' | 'createdAt' | 'updatedAt'
> & {
  readonly members?: {
    readonly nodes: readonly { readonly id: string; readonly displayName: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean };
  } | null;
};

/** Returns the resource of a group. Members are left out if they are more than were read. */
export function groupResource(group: GroupNode, { callerId, root }: Reader): Resource {
  const { id, members } = group;
  const own = group.provisionerId === callerId && group.externalId;
  return {
    schemas: [groupType.schema.id],
    id,
    ...(own ? { externalId: group.externalId } : {}),
    displayName: group.name,
    ...(members && !members.pageInfo.hasNextPage
      ? { members: members.nodes.map((user) => memberOf(user, root)) }
      : {}),
    meta: {
      resourceType: 'Group',
      created: group.createdAt,
      lastModified: group.updatedAt,
      location: `${root}/Groups/${id}`,
      version: tagOf(group.version),
    },
  };
}

function memberOf({ id, displayName }: { id: string; displayName: string }, root: string): Resource {
  return { value: id, $ref: `${root}/Users/${id}`, display: displayName, type: 'User' };
}

/** @throws ScimError for a group without a name */
export function createGroupInput(resource: Resource): CreateUserGroupInput {
  const { displayName, externalId, members } = resource;
  if (displayName === undefined) throw badRequest('invalidValue', 'displayName is required.');
  return {
    name: displayName as string,
    ...(externalId === undefined ? {} : { externalId: externalId as string }),
    ...(members === undefined ? {} : { memberIds: idsOf(members) }),
  };
}

/**
 * Returns the changes of a group that is replaced. Members stay if the resource has no such attribute, because an answer may
 * have left them out.
 * @throws ScimError for a group without a name
 */
export function replacingGroup(resource: Resource, hasMembers: boolean): Omit<UpdateUserGroupInput, 'id'> {
  const { name, externalId, memberIds } = createGroupInput(resource);
  return {
    name,
    externalId: externalId ?? null,
    ...(hasMembers ? { memberIds: memberIds ?? [] } : {}),
  };
}

/** Returns the changes of a PATCH request, without the present members: a group may have many. @throws ScimError */
export function groupChanges(operations: readonly Operation[]): Omit<UpdateUserGroupInput, 'id'> {
  const changes: { name?: string; externalId?: string | null; memberIds?: string[] } = {};
  const added = new Set<string>();
  const removed = new Set<string>();
  for (const operation of operations) {
    const { op, path, value } = operation;
    const { name } = path.attribute;
    if (name === 'members') changeMembers(operation);
    else if (name === 'displayName') {
      if (op === 'remove') throw badRequest('mutability', 'displayName is required.');
      changes.name = value as string;
    } else changes.externalId = op === 'remove' ? null : (value as string);
  }
  return {
    ...changes,
    ...(added.size > 0 ? { addMemberIds: [...added] } : {}),
    ...(removed.size > 0 ? { removeMemberIds: [...removed] } : {}),
  };

  function changeMembers({ op, path: { filter, sub }, value }: Operation): void {
    if (sub || (filter !== undefined && op !== 'remove'))
      throw badRequest('mutability', 'A member is added or removed, and not changed.');
    if (op === 'add') add(idsOf(value));
    else if (op === 'remove' && filter !== undefined) remove(idsIn(parseFilter(filter, 'invalidPath')));
    else if (op === 'remove' && value !== undefined) remove(idsOf(value));
    else {
      changes.memberIds = op === 'replace' ? idsOf(value) : [];
      added.clear();
      removed.clear();
    }
  }

  function add(ids: readonly string[]): void {
    for (const id of ids) {
      added.add(id);
      removed.delete(id);
    }
  }

  /** Removes members. What is no identifier is no member. */
  function remove(ids: readonly string[]): void {
    for (const id of ids.filter((each) => isId('usr', each))) {
      removed.add(id);
      added.delete(id);
    }
  }
}

function idsOf(members: unknown): string[] {
  const given = (members ?? []) as readonly { readonly value?: string }[];
  return [
    ...new Set(
      given.map(({ value }) => {
        if (value === undefined) throw badRequest('invalidValue', 'members: A member requires a value.');
        return value;
      }),
    ),
  ];
}

/** Returns the identifiers of a filter such as `value eq "usr_…"`. @throws ScimError for any other filter */
function idsIn(filter: Filter): string[] {
  if (filter.op === 'or') return filter.filters.flatMap(idsIn);
  if (filter.op === 'eq' && filter.attrPath.toLowerCase() === 'value') return [String(filter.compValue)];
  throw badRequest('invalidPath', 'Members are named as members[value eq "…"].');
}
