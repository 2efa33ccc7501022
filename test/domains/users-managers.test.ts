import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, strongest, type World } from '../support/exhaustive/world.ts';
import { newUser } from '../support/operations/users.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

const change = 'mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { id } } }';

/**
 * Sets the manager of a user.
 * @returns the extensions of the error, or undefined after success
 */
async function report(id: string, managerId: string | null) {
  const { body } = await world.query(strongest, change, { input: { id, managerId } });
  return body.errors?.[0]?.extensions;
}

const refused = { code: 'BAD_USER_INPUT', argument: 'input.managerId' };

/** Creates users, each of whom reports to the one before. */
async function chain(length: number): Promise<string[]> {
  const ids: string[] = [];
  for (let made = 0; made < length; made += 1)
    ids.push(await newUser(world, { managerId: ids.at(-1) ?? null }));
  return ids;
}

async function managerOf(id: string): Promise<string | null> {
  const { user } = await world.run('query ($id: ID!) { user(id: $id) { manager { id } } }', { id });
  return user.manager?.id ?? null;
}

describe('a manager', () => {
  test.each([1, 2, 3, 7])('is refused where it closes a cycle of %i', async (length) => {
    const ids = await chain(length);
    const [top = '', last = ''] = [ids[0], ids.at(-1)];
    expect(await report(top, last)).toMatchObject(refused);
    expect(await managerOf(top)).toBeNull();
  });

  test('may be anybody else: of another branch, further up, or from before once it reports no more', async () => {
    const [top = '', middle = '', last = ''] = await chain(3);
    const [other = ''] = await chain(1);
    expect(await report(last, top)).toBeUndefined();
    expect(await report(top, other)).toBeUndefined();
    expect(await report(other, last)).toMatchObject(refused);
    expect(await report(middle, null)).toBeUndefined();
    expect(await report(top, middle)).toBeUndefined();
    expect(await managerOf(top)).toBe(middle);
  });

  test('closes no cycle by changes that are made at once', async () => {
    for (let round = 0; round < 10; round += 1) {
      const ids = [await newUser(world), await newUser(world), await newUser(world)];
      const answers = await Promise.all(ids.map((id, index) => report(id, ids[(index + 1) % 3] ?? '')));
      expect(answers.filter((answer) => answer !== undefined)).toEqual([expect.objectContaining(refused)]);
    }
  });
});

describe('an import', () => {
  async function importRows(...rows: (readonly string[])[]) {
    const content = ['username,email,managerId', ...rows.map((row) => row.join(','))].join('\n');
    const made = await world.run(
      'mutation ($input: CreateUserImportInput!) { createUserImport(input: $input) { userImport { id } } }',
      { input: { name: world.unique('Managers'), format: 'CSV', existing: 'UPDATE', content } },
    );
    const { id } = made.createUserImport.userImport;
    await world.run('mutation ($id: ID!) { startUserImport(id: $id) { userImport { id } } }', { id });
    await world.runJobs();
    const { userImport } = await world.run(
      `query ($id: ID!) { userImport(id: $id) { entries(sort: { field: ROW }) { nodes { outcome faults { column code } } } } }`,
      { id },
    );
    return userImport.entries.nodes;
  }

  async function rowOf(id: string, managerId: string): Promise<string[]> {
    const { user } = await world.run('query ($id: ID!) { user(id: $id) { username email } }', { id });
    return [user.username, user.email, managerId];
  }

  const failed = { outcome: 'FAILED', faults: [{ column: 'managerId', code: 'BAD_USER_INPUT' }] };
  const updated = { outcome: 'UPDATED', faults: [] };

  test('refuses the row that closes a cycle with users who are there, themselves included', async () => {
    const [top = '', , last = ''] = await chain(3);
    const [alone = ''] = await chain(1);
    expect(await importRows(await rowOf(top, last), await rowOf(alone, alone))).toEqual([failed, failed]);
    expect([await managerOf(top), await managerOf(alone)]).toEqual([null, null]);
  });

  test('decides rows in their order where they close one together', async () => {
    const [one = ''] = await chain(1);
    const [other = ''] = await chain(1);
    expect(await importRows(await rowOf(one, other), await rowOf(other, one))).toEqual([updated, failed]);
    expect([await managerOf(one), await managerOf(other)]).toEqual([other, null]);
  });
});
