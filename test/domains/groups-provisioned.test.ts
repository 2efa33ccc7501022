import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking } from './asking.ts';

let gateway: TestGateway;
let people: string[];
beforeAll(async () => {
  gateway = await testGateway();
  const { users } = await answer('{ users(first: 4) { nodes { id } } }');
  people = users.nodes.map(({ id }: { id: string }) => id);
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'MANAGER');

const fields =
  'id name externalId provisionerId version members(sort: { field: CREATED_AT }) { nodes { id } }';
const create = `mutation ($input: CreateUserGroupInput!) { createUserGroup(input: $input) { userGroup { ${fields} } } }`;
const update = `mutation ($input: UpdateUserGroupInput!) { updateUserGroup(input: $input) { userGroup { ${fields} } } }`;
const read = `query ($id: ID!) { userGroup(id: $id) { ${fields} } }`;

const newGroup = async (name: string, input: object = {}) =>
  (await answer(create, { input: { name, ...input } })).createUserGroup.userGroup;
const changed = async (input: object) => (await answer(update, { input })).updateUserGroup.userGroup;
const memberIds = ({ members }: { members: { nodes: { id: string }[] } }) =>
  members.nodes.map(({ id }) => id).sort();
const nobody = 'usr_01h00000000000000000000000';

test('a group is made with its members and the identifier of its source', async () => {
  const [a, b] = people as [string, string];
  const group = await newGroup('Provisioned', { externalId: 'e-1', memberIds: [a, b] });
  const { viewer } = await answer('{ viewer { administratorId } }');
  expect(group).toMatchObject({ externalId: 'e-1', provisionerId: viewer.administratorId });
  expect(memberIds(group)).toEqual([a, b].sort());
  const find = 'query ($filter: UserGroupFilter) { userGroups(filter: $filter) { nodes { id } } }';
  const filter = { externalId: { eq: 'e-1' }, provisionerId: viewer.administratorId, id: group.id };
  expect((await answer(find, { filter })).userGroups.nodes).toEqual([{ id: group.id }]);
  expect(await refusal(create, { input: { name: 'Another', externalId: 'e-1' } })).toMatchObject({
    code: 'ALREADY_EXISTS',
    argument: 'input.externalId',
  });
});

test('name and members change together or not at all', async () => {
  const [a, b, c, d] = people as [string, string, string, string];
  const { id, version } = await newGroup('Crew', { memberIds: [a, b] });
  const unknown = { id, name: 'Renamed', addMemberIds: [c, nobody] };
  expect(await refusal(update, { input: unknown })).toMatchObject({
    code: 'NOT_FOUND',
    argument: 'input.addMemberIds.1',
  });
  expect((await answer(read, { id })).userGroup).toMatchObject({ name: 'Crew', version });
  const group = await changed({ id, name: 'Renamed', addMemberIds: [c, d], removeMemberIds: [a, nobody] });
  expect(group.name).toBe('Renamed');
  expect(memberIds(group)).toEqual([b, c, d].sort());
  expect(memberIds(await changed({ id, memberIds: [a] }))).toEqual([a]);
  expect(memberIds(await changed({ id, memberIds: null }))).toEqual([]);
});

test('the version of a group covers its members', async () => {
  const [a] = people as [string];
  const { id, version } = await newGroup('Watch');
  await answer(
    `mutation ($input: UserGroupMembersInput!) { addUserGroupMembers(input: $input) { userGroup { id } } }`,
    {
      input: { groupId: id, userIds: [a] },
    },
  );
  const stale = { code: 'INVALID_STATE', argument: 'input.ifVersion' };
  expect(await refusal(update, { input: { id, name: 'Guard', ifVersion: version } })).toMatchObject(stale);
  const remove =
    'mutation ($id: ID!, $ifVersion: String) { deleteUserGroup(id: $id, ifVersion: $ifVersion) { deletedId } }';
  expect(await refusal(remove, { id, ifVersion: version })).toMatchObject({
    code: 'INVALID_STATE',
    argument: 'ifVersion',
  });
  const { userGroup } = await answer(read, { id });
  expect(await changed({ id, name: 'Guard', ifVersion: userGroup.version })).toMatchObject({ name: 'Guard' });
});

test('members need access to users, and the query of a dynamic group alone decides on its members', async () => {
  const [a] = people as [string];
  const { createApiKey } = await answer(
    'mutation { createApiKey(input: { name: "groups", scopes: [GROUPS] }) { key } }',
  );
  const { id } = await newGroup('Scoped');
  const adds = { input: { id, addMemberIds: [a] } };
  const own =
    'mutation ($input: UpdateUserGroupInput!) { updateUserGroup(input: $input) { userGroup { name } } }';
  expect(await refusal(own, adds, createApiKey.key)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await refusal(own, { input: { id, name: 'Scope' } }, createApiKey.key)).toBeUndefined();
  const memberQuery = { anyOf: [{ allOf: [{ field: 'USERNAME', operator: 'IS', values: ['nobody'] }] }] };
  await changed({ id, membershipMethod: 'DYNAMIC', memberQuery });
  expect(await refusal(own, adds)).toMatchObject({ code: 'INVALID_STATE', argument: 'input.id' });
});
