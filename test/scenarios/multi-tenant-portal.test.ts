import { expect, test } from 'vitest';
import { create, grant, names, namesOf, revoke, suspend } from '../domains/mtp-documents.ts';
import { eventually, scenario, toldOf, trailOf } from '../support/scenario.ts';

const scene = scenario();
const mine = '{ viewer { organizations { nodes { name } } } }';
const here = '{ viewer { role organizationName homeOrganizationName } }';
const newImport =
  'mutation ($input: CreateUserImportInput!) { createUserImport(input: $input) { userImport { id } } }';
const imported =
  'query ($id: ID!) { userImport(id: $id) { state counts { created updated failed } entries { nodes { faults { code } } } } }';
const newUser = 'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }';

test('a provider takes a customer on: an organization is made, an Administrator works there, and is taken off again', async () => {
  const { as, demo } = scene();
  const { ADMINISTRATOR: mateoId, MANAGER: priyaId } = demo.administrators;
  const ingrid = as('ADMINISTRATOR_WITH_BILLING');
  const mateo = as('ADMINISTRATOR');

  const input = { name: 'Dunmore Dental', contactEmail: 'it@dunmore-dental.example', maxUsers: 2 };
  expect(await mateo.refused(create, { input })).toMatchObject({
    message:
      'Mutation.createManagedOrganization needs Edit in Multi-Tenant Portal; Administrator has Read Only.',
  });
  const made = (await ingrid.ask(create, { input })).createManagedOrganization.managedOrganization;
  // Ingrid made it, and whoever works everywhere works here too.
  expect(made).toMatchObject({ status: 'ACTIVE', maxUsers: 2, plan: null, administratorCount: 0 });
  expect(namesOf(made.providerAdministrators)).toEqual(['Ingrid Solberg', 'Louis Fontaine']);

  // Mateo reads that it is there. He cannot choose it before it is on his list.
  const there = as('ADMINISTRATOR', { 'x-org-id': made.id });
  expect(namesOf((await mateo.ask(names)).managedOrganizations)).toContain('Dunmore Dental');
  expect(await there.refused(here)).toMatchObject({
    message: 'No organization has this identifier. viewer.organizations lists yours.',
    code: 'ORGANIZATION_NOT_FOUND',
  });
  const list = { administratorId: mateoId, organizationIds: [made.id] };
  expect(await mateo.refused(grant, { input: list })).toMatchObject({ code: 'FORBIDDEN' });
  await ingrid.ask(grant, { input: list });
  expect(namesOf((await mateo.ask(mine)).viewer.organizations)).toEqual([
    'Alder Clinic',
    'Brightwater Schools',
    'Dunmore Dental',
  ]);
  expect((await there.ask(here)).viewer).toEqual({
    role: 'ADMINISTRATOR',
    organizationName: 'Dunmore Dental',
    homeOrganizationName: 'Northwind Robotics',
  });

  // He sets the customer up.
  for (const username of ['ann', 'ben']) {
    await there.ask(newUser, { input: { username, email: `${username}@dunmore-dental.example` } });
  }
  // As far as the contract goes, by whichever way.
  const third = { username: 'cy', email: 'cy@dunmore-dental.example' };
  expect(await there.refused(newUser, { input: third })).toMatchObject({
    message: 'The organization has as many users as its plan allows.',
    code: 'INVALID_STATE',
  });
  const rows = { name: 'More', format: 'JSON', existing: 'UPDATE' };
  const ann = { username: 'ann', email: 'ann@dunmore-dental.example', firstName: 'Ann' };
  const content = JSON.stringify([third, ann]);
  const { userImport } = (await there.ask(newImport, { input: { ...rows, content } })).createUserImport;
  await there.ask('mutation ($id: ID!) { startUserImport(id: $id) { userImport { id } } }', userImport);
  const ended = await eventually(
    async () => (await there.ask(imported, userImport)).userImport,
    ({ state }) => state !== 'RUNNING',
  );
  expect(ended).toMatchObject({
    counts: { created: 0, updated: 1, failed: 1 },
    entries: { nodes: [{ faults: [{ code: 'INVALID_STATE' }] }, { faults: [] }] },
  });
  const { users: found, billing } = (
    await there.send('POST', '/graphql', {
      query: '{ users { totalCount nodes { username } } billing { plan { displayName } } }',
    })
  ).body.data;
  expect(found).toEqual({ totalCount: 2, nodes: [{ username: 'ann' }, { username: 'ben' }] });
  // His role is the one that he has at home.
  expect(billing).toBeNull();
  const usernames = '{ users(filter: { username: { eq: "ann" } }) { totalCount } }';
  expect((await mateo.ask(usernames)).users.totalCount).toBe(0);

  // Priya's list names another customer, and a Command Runner has no Multi-Tenant Portal at all.
  for (const role of ['MANAGER', 'COMMAND_RUNNER']) {
    const refused = await as(role, { 'x-org-id': made.id }).refused(here);
    expect(refused).toMatchObject({ code: 'ORGANIZATION_NOT_FOUND' });
  }
  expect(await as('COMMAND_RUNNER').refused(names)).toMatchObject({
    access: { scope: 'MULTI_TENANT_PORTAL', heldLevel: 'NOT_APPLICABLE' },
  });
  await ingrid.ask(grant, { input: { administratorId: priyaId, organizationIds: [made.id] } });
  const priya = as('MANAGER', { 'x-org-id': made.id });
  expect((await priya.ask('{ users { totalCount } }')).users.totalCount).toBe(2);

  // The customer's own trail tells whose people did what; the provider's tells who let them in.
  const theirs = await trailOf(as('READ_ONLY', { 'x-org-id': made.id }), {
    service: ['USERS'],
    success: true,
  });
  expect(theirs).toHaveLength(2);
  expect(theirs[0]).toMatchObject({
    eventType: 'user_create',
    initiatorEmail: 'mateo.alvarez@northwind-robotics.example',
    initiatorOrganizationName: 'Northwind Robotics',
  });
  const own = await trailOf(ingrid, { service: ['MULTI_TENANT_PORTAL'], success: true });
  expect(own.map(({ eventType }) => eventType)).toEqual([
    'managed_organization_create',
    'organization_access_grant',
    'organization_access_grant',
  ]);

  // Taken off the list: with the next request, in the middle of his work.
  await ingrid.ask(revoke, { input: list });
  expect(await there.refused(usernames)).toMatchObject({ code: 'ORGANIZATION_NOT_FOUND' });
  expect((await priya.ask('{ users { totalCount } }')).users.totalCount).toBe(2);
  await ingrid.ask(suspend, { id: made.id });
  expect(await priya.refused(usernames)).toMatchObject({ code: 'ORGANIZATION_NOT_FOUND' });
  expect(await toldOf(mateo, made.id)).toEqual([
    'A managed organization was suspended.',
    'A managed organization was created.',
  ]);
});
