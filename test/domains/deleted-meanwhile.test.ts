import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testServer } from '../support/database.ts';
import { openWorld, strongest, type World } from '../support/exhaustive/world.ts';
import { heldCommit } from '../support/held-commit.ts';
import { operations } from '../support/operations/all.ts';
import { newDevice } from '../support/operations/devices.ts';
import { newPolicy } from '../support/operations/policies.ts';
import { newUser } from '../support/operations/users.ts';

/** Another request deletes an object between the check that it exists and the change that names it. */
describe.skipIf(!testServer)('what is deleted meanwhile is answered like what was never there', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.close());

  const newAdministrator = async () => {
    const input = { email: `${world.unique('a')}@northwind-robotics.example`, role: 'READ_ONLY' };
    const made = await world.run(
      'mutation ($input: CreateAdministratorInput!) { createAdministrator(input: $input) { administrator { id } } }',
      { input },
    );
    return made.createAdministrator.administrator.id as string;
  };
  const one = (make: (world: World) => Promise<string>) => async () => [await make(world)];

  test.each([
    ['applyPolicy', 'PolicyTargetsInput', 'policies', 'policyId', () => newPolicy(world)],
    ['applyPolicy', 'PolicyTargetsInput', 'devices', 'deviceIds', one(newDevice)],
    ['applyPolicyGroup', 'PolicyGroupTargetsInput', 'policy_groups', 'policyGroupId', null],
    ['applyPolicyGroup', 'PolicyGroupTargetsInput', 'devices', 'deviceIds', one(newDevice)],
    ['addPoliciesToGroup', 'PolicyGroupPoliciesInput', 'policy_groups', 'policyGroupId', null],
    ['addPoliciesToGroup', 'PolicyGroupPoliciesInput', 'policies', 'policyIds', one(newPolicy)],
    ['assignSoftwareApp', 'SoftwareTargetsInput', 'software_apps', 'appId', null],
    ['assignSoftwareApp', 'SoftwareTargetsInput', 'devices', 'deviceIds', one(newDevice)],
    [
      'grantOrganizationAccess',
      'OrganizationAccessInput',
      'administrators',
      'administratorId',
      newAdministrator,
    ],
  ] as const)('%s (%s): a row of %s', async (mutation, type, table, argument, make) => {
    const made = await operations.mutations[mutation]?.(world, strongest);
    const input = { ...(made?.input as object), ...(make ? { [argument]: await make() } : {}) };
    const given = (input as Record<string, unknown>)[argument];
    const id = Array.isArray(given) ? given[0] : given;
    const held = heldCommit(world.database, world.demo.organizationId);
    const deleting = held.db.transaction((tx) =>
      tx.execute(sql`delete from ${sql.identifier(table)} where id = ${id}`),
    );
    await held.done;
    const changing = world.query(
      strongest,
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`,
      { input },
    );
    await pause(200);
    held.commit();
    await deleting;
    const [error] = (await changing).body.errors ?? [];
    expect(error?.extensions).toMatchObject({
      code: 'NOT_FOUND',
      argument: `input.${argument}${Array.isArray(given) ? '.0' : ''}`,
    });
  });

  test('an administrator changes while an organization is taken from them', async () => {
    const { administrators, managed } = world.demo;
    const [id, organizationIds] = [administrators.MANAGER, [managed[0]?.id]];
    for (let round = 0; round < 10; round += 1) {
      const answers = await Promise.all([
        world.query(
          strongest,
          'mutation ($input: UpdateAdministratorInput!) { updateAdministrator(input: $input) { __typename } }',
          { input: { id, firstName: `Round ${round}` } },
        ),
        world.query(
          strongest,
          'mutation ($input: OrganizationAccessInput!) { revokeOrganizationAccess(input: $input) { __typename } }',
          { input: { administratorId: id, organizationIds } },
        ),
      ]);
      expect(answers.flatMap(({ body }) => body.errors ?? [])).toEqual([]);
    }
  });

  test('two users become managers of each other at once', async () => {
    const change = 'mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { id } } }';
    for (let round = 0; round < 10; round += 1) {
      const [one, other] = [await newUser(world), await newUser(world)];
      const answers = await Promise.all([
        world.query(strongest, change, { input: { id: one, managerId: other } }),
        world.query(strongest, change, { input: { id: other, managerId: one } }),
      ]);
      const errors = answers.flatMap(({ body }) => body.errors ?? []);
      expect(errors.map(({ extensions }) => extensions)).toMatchObject([
        { code: 'BAD_USER_INPUT', argument: 'input.managerId' },
      ]);
    }
  });
});
