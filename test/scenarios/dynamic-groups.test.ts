import { expect, test } from 'vitest';
import { all, deviceGroups, is, userGroups } from '../domains/groups-documents.ts';
import { scenario, toldOf, trailOf } from '../support/scenario.ts';

const scene = scenario();
const newUser = 'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }';
const move = 'mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { id } } }';
const rename = 'mutation ($input: UpdateDeviceInput!) { updateDevice(input: $input) { device { id } } }';
const reached = `query ($id: ID!, $kinds: [ResourceKind!]) { node(id: $id) { ... on Resource {
  traverse(kinds: $kinds, first: 100) { nodes { id } } } } }`;
const state = `query ($id: ID!) { userGroup(id: $id) { members { totalCount } heldChange { reason remove } } }`;
const one = (list: string) => `{ ${list}(first: 1) { nodes { id } } }`;

test('whoever leaves a department loses its applications, networks and devices within seconds, by nobody’s hand', async () => {
  const { as, demo, until } = scene();
  const [mateo, priya, amara, louis] = [as('ADMINISTRATOR'), as('MANAGER'), as('HELP_DESK'), as('READ_ONLY')];
  const [deviceId, laptop] = demo.deviceIds as [string, string];

  // A Manager makes the group; the Help Desk may not.
  const memberQuery = all(is('DEPARTMENT', 'Field Service'));
  const input = { name: 'Field Service', membershipMethod: 'DYNAMIC', memberQuery };
  expect(await amara.refused(userGroups.create, { input })).toMatchObject({ code: 'FORBIDDEN' });
  const { id: groupId } = (await priya.ask(userGroups.create, { input })).createUserGroup.userGroup;
  const ssoId = (await mateo.ask(one('ssoApplications'))).ssoApplications.nodes[0].id;
  const radiusId = (await mateo.ask(one('radiusServers'))).radiusServers.nodes[0].id;
  await mateo.ask(userGroups.assign, {
    input: { groupId, ssoApplicationIds: [ssoId], radiusServerIds: [radiusId], deviceIds: [deviceId] },
  });

  // The Help Desk hires somebody, and nobody touches the group.
  const person = { username: 'ines.f', email: 'ines.f@northwind-robotics.example' };
  const hired = await amara.ask(newUser, { input: { ...person, department: 'Field Service' } });
  const userId = hired.createUser.user.id as string;
  const kinds = ['SSO_APPLICATION', 'RADIUS_SERVER', 'DEVICE'];
  const reach = async (id: string, of: string[]) =>
    (await mateo.ask(reached, { id, kinds: of })).node.traverse.nodes.map((node: { id: string }) => node.id);
  const has = (id: string, of: string[], wanted: string[]) => async () => {
    const found: string[] = await reach(id, of);
    return wanted.every((one) => found.includes(one)) || undefined;
  };
  const hasNone = (id: string, of: string[], unwanted: string[]) => async () => {
    const found: string[] = await reach(id, of);
    return !unwanted.some((one) => found.includes(one)) || undefined;
  };
  const resources = [ssoId, radiusId, deviceId];
  await until(has(userId, kinds, resources));

  // She moves on, and has none of it.
  await amara.ask(move, { input: { id: userId, department: 'Sales' } });
  await until(hasNone(userId, kinds, resources));
  const trail = await trailOf(louis, { resourceId: groupId });
  expect(trail.slice(-2)).toMatchObject([
    { eventType: 'group_members_change', initiatorEmail: 'Field Service', credential: 'AUTOMATION' },
    { eventType: 'group_members_change', initiatorEmail: 'Field Service', credential: 'AUTOMATION' },
  ]);

  // A device gets its policy, software and command by its group, and loses them with it.
  const device = {
    name: 'Field laptops',
    membershipMethod: 'DYNAMIC',
    memberQuery: all({ field: 'DISPLAY_NAME', operator: 'STARTS_WITH', values: ['field-'] }),
  };
  const { id: deviceGroupId } = (await priya.ask(deviceGroups.create, { input: device })).createDeviceGroup
    .deviceGroup;
  const made = await mateo.ask(`mutation {
    createPolicy(input: { name: "Field", template: "linux-luks" }) { policy { id } }
    createSoftwareApp(input: { displayName: "Field", packageManager: WINGET, packageId: "Field.App" }) { softwareApp { id } }
    createCommand(input: { name: "Field", type: LINUX, script: "true" }) { command { id } } }`);
  const [policyId, appId] = [made.createPolicy.policy.id, made.createSoftwareApp.softwareApp.id];
  const commandId = made.createCommand.command.id;
  await mateo.ask(
    `mutation ($policy: PolicyTargetsInput!, $app: SoftwareTargetsInput!, $command: CommandTargetsInput!) {
      applyPolicy(input: $policy) { policy { id } } assignSoftwareApp(input: $app) { softwareApp { id } }
      addCommandTargets(input: $command) { command { id } } }`,
    {
      policy: { policyId, deviceGroupIds: [deviceGroupId] },
      app: { appId, deviceGroupIds: [deviceGroupId] },
      command: { commandId, deviceGroupIds: [deviceGroupId] },
    },
  );
  await priya.ask(rename, { input: { id: laptop, displayName: 'field-7' } });
  const [applied, ofDevices] = [
    [policyId, appId, commandId],
    ['POLICY', 'SOFTWARE_APP', 'COMMAND'],
  ];
  await until(has(laptop, ofDevices, applied));
  await priya.ask(rename, { input: { id: laptop, displayName: 'retired-7' } });
  await until(hasNone(laptop, ofDevices, applied));
});

test('a mistake that would empty a group waits for a Manager', async () => {
  const { as, until } = scene();
  const [priya, louis] = [as('MANAGER'), as('READ_ONLY')];
  const input = {
    ...{ name: 'Guarded', membershipMethod: 'DYNAMIC', guard: { percent: 30, minimumMembers: 3 } },
    memberQuery: all(is('DEPARTMENT', 'Sales')),
  };
  const { id, members } = (await priya.ask(userGroups.create, { input })).createUserGroup.userGroup;
  const mistaken = all(is('DEPARTMENT', 'Slaes'));
  await priya.ask(userGroups.update, { input: { id, memberQuery: mistaken } });
  const approve = 'mutation ($id: ID!) { approveHeldGroupChange(id: $id) { group { id } } }';
  const discard = 'mutation ($id: ID!) { discardHeldGroupChange(id: $id) { group { id } } }';
  expect((await louis.ask(state, { id })).userGroup).toEqual({
    members: { totalCount: members.totalCount },
    heldChange: { reason: 'EMPTIES', remove: members.totalCount },
  });
  await until(async () => ((await toldOf(louis, id)).length > 0 ? true : undefined));
  expect(await toldOf(louis, id)).toEqual(['A large change of a group waits for approval.']);
  expect(await louis.refused(approve, { id })).toMatchObject({ code: 'FORBIDDEN' });
  await priya.ask(discard, { id });
  await priya.ask(userGroups.update, { input: { id, memberQuery: input.memberQuery } });
  expect((await louis.ask(state, { id })).userGroup).toEqual({
    members: { totalCount: members.totalCount },
    heldChange: null,
  });
});
