import { expect, test } from 'vitest';
import { all, is, refresh, userGroups } from '../domains/groups-documents.ts';
import { scenario, toldOf, trailOf } from '../support/scenario.ts';

const scene = scenario();
const newUser = 'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }';
const move = 'mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { id } } }';
const member = `query ($id: ID!) { user(id: $id) { groups { nodes { name } } traverse(kinds: [RADIUS_SERVER]) { nodes { id } } } }`;
const find = `query ($text: String!) { userGroups(filter: { name: { contains: $text } }) { nodes { id name membershipMethod } } }`;
const assign = `mutation ($input: UserGroupResourcesInput!) { assignToUserGroup(input: $input) { userGroup {
  id radiusServers { totalCount } assignedDevices { totalCount } } } }`;

test('a department’s access comes by a group: suggestions are reviewed, resources assigned, and whoever leaves loses it', async () => {
  const { as, demo } = scene();
  const [priya, mateo, amara, louis] = [as('MANAGER'), as('ADMINISTRATOR'), as('HELP_DESK'), as('READ_ONLY')];

  // Two people of a new department.
  const person = async (name: string) => {
    const email = `${name}@northwind-robotics.example`;
    const input = { username: name, email, department: 'Quantum Lab', state: 'ACTIVATED' };
    return (await amara.ask(newUser, { input })).createUser.user.id as string;
  };
  const [ada, bo] = [await person('ada.q'), await person('bo.q')];

  // The query is previewed before the group is created: the Help Desk may preview, but not create a group.
  const query = all(is('DEPARTMENT', 'Quantum Lab'));
  const preview = (await amara.ask(userGroups.preview, { query })).previewUserGroup;
  expect(preview.counts).toEqual({ add: 2, remove: 0, total: 2 });
  const input = { name: 'Quantum Lab', membershipMethod: 'DYNAMIC_REVIEW', memberQuery: query };
  expect(await amara.refused(userGroups.create, { input })).toMatchObject({
    message: 'Mutation.createUserGroup needs Edit in Groups; Help Desk has Read Only.',
    access: { permittedRoles: ['ADMINISTRATOR_WITH_BILLING', 'ADMINISTRATOR', 'MANAGER'] },
  });
  const group = (await priya.ask(userGroups.create, { input })).createUserGroup.userGroup;
  const { id } = group;
  expect(group).toMatchObject({ suggestionCounts: { add: 2, remove: 0 }, members: { totalCount: 0 } });
  expect(await priya.refused(userGroups.create, { input: { ...input, name: 'quantum LAB' } })).toMatchObject({
    code: 'ALREADY_EXISTS',
    argument: 'input.name',
  });

  // One is taken, the other one is to stay out whatever the query says.
  await priya.ask(userGroups.approve, { input: { groupId: id, userIds: [ada] } });
  await priya.ask(userGroups.exempt, { input: { groupId: id, userIds: [bo] } });
  const reviewed = (await priya.ask(userGroups.read, { id })).userGroup;
  expect(reviewed).toMatchObject({
    members: { nodes: [{ id: ada }] },
    exemptions: { nodes: [{ id: bo }] },
    suggestionCounts: { total: 0 },
  });

  // What the members get. A Manager assigns devices; RADIUS servers are read-only to them, and a group is no way round.
  const server = `mutation ($input: CreateRadiusServerInput!) { createRadiusServer(input: $input) { radiusServer { id } } }`;
  const radius = { name: 'Lab Wi-Fi', networkSourceIps: ['198.51.100.99'] };
  const radiusId = (await mateo.ask(server, { input: radius })).createRadiusServer.radiusServer.id;
  const [deviceId] = demo.deviceIds;
  const assigned = await priya.ask(assign, {
    input: { groupId: id, deviceIds: [deviceId], radiusServerIds: [radiusId] },
  });
  expect(assigned.assignToUserGroup.userGroup).toMatchObject({
    radiusServers: { totalCount: 1 },
    assignedDevices: { totalCount: 1 },
  });
  expect(await amara.refused(assign, { input: { groupId: id, deviceIds: [deviceId] } })).toMatchObject({
    access: { scope: 'GROUPS', heldLevel: 'READ_ONLY' },
  });

  // The next reader: how does Ada come to the network?
  expect((await louis.ask(find, { text: 'QUANTUM' })).userGroups.nodes).toMatchObject([
    { id, name: 'Quantum Lab' },
  ]);
  expect((await louis.ask(member, { id: ada })).user).toEqual({
    groups: { nodes: [{ name: 'Quantum Lab' }] },
    traverse: { nodes: [{ id: radiusId }] },
  });
  expect((await louis.ask(member, { id: bo })).user.traverse.nodes).toEqual([]);

  // Ada changes departments: the query suggests to take her out, and nothing happens before somebody says so.
  await amara.ask(move, { input: { id: ada, department: 'Sales' } });
  const refreshed = (await priya.ask(refresh, { id })).refreshGroupMembership.group;
  expect(refreshed).toMatchObject({ suggestionCounts: { add: 0, remove: 1 }, members: { totalCount: 1 } });
  await priya.ask(userGroups.approve, { input: { groupId: id, userIds: [ada] } });
  // The group of her new department has taken her in by itself.
  expect((await louis.ask(member, { id: ada })).user.groups.nodes).toEqual([{ name: 'Sales' }]);

  // The group goes, its people stay.
  expect(await louis.refused(userGroups.delete, { id })).toMatchObject({ code: 'FORBIDDEN' });
  await priya.ask(userGroups.delete, { id });
  expect((await louis.ask(member, { id: bo })).user.groups.nodes).toEqual([]);
  expect(await toldOf(louis, id)).toEqual(['A user group was deleted.']);
  const trail = await trailOf(as('READ_ONLY'), { resourceId: id });
  const byHand = trail.filter(({ eventType }) => eventType !== 'group_members_suggest');
  expect(byHand.map(({ eventType }) => eventType)).toEqual([
    ...[
      'user_group_create',
      'user_group_suggestions_approve',
      'user_group_exemptions_add',
      'to_user_group_assign',
    ],
    ...['group_membership_refresh', 'user_group_suggestions_approve', 'user_group_delete'],
  ]);
});
