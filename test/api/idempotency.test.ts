import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyChain } from '../../db/trail-verify.ts';
import { apiKeyAuthenticator } from '../../src/identity/api-keys.ts';
import { once } from '../../src/trail/once.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { otherOrganization } from '../support/other-organization.ts';
import { sessionOf } from '../support/signing-in.ts';

const create = 'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id username } } }';
const person = (username: string) => ({ input: { username, email: `${username}@example.com` } });
const makeKey =
  'mutation { createApiKey(input: { name: "Once" }) { key apiKey { id } } again: createApiKey(input: { name: "Twice" }) { key } }';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const send = (key: string, document: string, variables?: object, caller = 'ADMINISTRATOR') =>
  gateway.query(caller, document, variables as Record<string, unknown>, { 'idempotency-key': key });

async function count(username: string): Promise<number> {
  const { organizationId } = gateway.demo;
  const rows = await gateway.database.read(
    organizationId,
    sql`select 1 from users where organization_id = ${organizationId} and username = ${username}`,
  );
  return rows.length;
}

it('runs a mutation once, and answers alike each time', async () => {
  const first = await send('a', create, person('once.ann'));
  expect(first.body.data.createUser.user.username).toBe('once.ann');
  for (const _time of [1, 2, 3]) expect(await send('a', create, person('once.ann'))).toEqual(first);
  expect(await count('once.ann')).toBe(1);
  const without = await gateway.query('ADMINISTRATOR', create, person('once.ann'));
  expect(without.body.errors?.[0]?.extensions?.code).toBe('ALREADY_EXISTS');
});

it('runs a mutation once that arrives twenty times at once', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => send('b', create, person('once.ben'))));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]?.body.errors).toBeUndefined();
  expect(await count('once.ben')).toBe(1);
});

it('refuses the key for another body', async () => {
  await send('c', create, person('once.cid'));
  const other = await send('c', create, person('once.dan'));
  expect(other.status).toBe(422);
  expect(other.body).toEqual({
    errors: [{ message: expect.any(String), extensions: { code: 'IDEMPOTENCY_KEY_REUSED' } }],
  });
  expect(await count('once.dan')).toBe(0);
});

it('knows the same body in another spelling: members in another order, white space and comments', async () => {
  const first = await send('spelling', create, person('once.liv'));
  const reordered = { input: { email: 'once.liv@example.com', username: 'once.liv' } };
  const spaced = create.replaceAll(' ', '\n  ').replace('{', '{ # the first one\n');
  for (const document of [create, spaced]) expect(await send('spelling', document, reordered)).toEqual(first);
});

it.each([
  ['another value', person('once.may'), create],
  ['a member more', { input: { ...person('once.noa').input, firstName: null } }, create],
  ['a variable more', { ...person('once.noa'), other: null }, create],
  ['another selection', person('once.noa'), create.replace('username', 'email')],
])('does not know %s as the same body', async (_what, variables, document) => {
  await send('differing', create, person('once.noa'));
  const other = await send('differing', document, variables);
  expect(other.status).toBe(422);
});

describe('a mark belongs to the credential that made it', () => {
  const wide = 'mutation { createApiKey(input: { name: "Wide" }) { key } }';
  const makeOwn = async (input: object) => {
    const document = 'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { key } }';
    const { body } = await gateway.query('ADMINISTRATOR', document, { input });
    return body.data.createApiKey.key as string;
  };

  it('so a narrower key of the same owner gets no wide key by repeating', async () => {
    const first = await send('wide', wide);
    const secret = first.body.data.createApiKey.key;
    for (const limits of [{ scopes: ['USERS'] }, { readOnly: true }, { networks: ['127.0.0.0/8'] }]) {
      const narrow = await makeOwn({ name: 'Narrow', ...limits });
      const { body } = await send('wide', wide, undefined, narrow);
      expect(body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
      expect(JSON.stringify(body)).not.toContain(secret);
    }
    expect(await send('wide', wide)).toEqual(first);
  });

  it('so a key as wide, and a session, run it on their own', async () => {
    const callers = [
      'ADMINISTRATOR',
      await makeOwn({ name: 'As wide' }),
      await sessionOf(gateway, 'ADMINISTRATOR'),
    ];
    const keys = [];
    for (const caller of callers)
      keys.push((await send('own', wide, undefined, caller)).body.data.createApiKey.key);
    expect(new Set(keys).size).toBe(3);
  });

  it('and is of use to it while its role covers the one that it had', async () => {
    const { organizationId, administrators } = gateway.demo;
    const become = (role: string) =>
      gateway.database
        .read(
          organizationId,
          sql`update administrators set role = ${role}::administrator_role where id = ${administrators.ADMINISTRATOR}`,
        )
        .finally(() => gateway.database.accessChanges.publish(null));
    const first = await send('role', wide);
    await become('MANAGER');
    const lowered = await send('role', wide);
    expect(lowered.body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    await become('ADMINISTRATOR_WITH_BILLING');
    expect(await send('role', wide)).toEqual(first);
    await become('ADMINISTRATOR');
    expect(await send('role', wide)).toEqual(first);
  });

  it('and of none to it when it has ended since it was looked up', async () => {
    const { database, demo } = gateway;
    const key = await makeOwn({ name: 'Ends' });
    const principal = await apiKeyAuthenticator(database)(key, '127.0.0.1');
    if (!principal) throw new Error('The key holds.');
    const { organizationId: organization } = principal;
    const budget = () => ({ organization, caller: 'test', since: performance.now(), millis: 10_000 });
    const again = () =>
      once({ database, principal, key: 'ends', body: '[]', field: 'f', budget: budget() }, () => 'secret');
    expect([await again(), await again()]).toEqual(['secret', 'secret']);
    const { id } = principal.credential;
    await database.read(demo.organizationId, sql`update api_keys set revoked_at = now() where id = ${id}`);
    await expect(again()).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });
});

it('knows a key by its credential and organization', async () => {
  const by = async (caller: string, name: string) =>
    (await send('d', create, person(name), caller)).body.data.createUser.user.id;
  const elsewhere = (await otherOrganization(gateway.database, 'Else')).key;
  const ids = [
    await by('ADMINISTRATOR', 'once.eve'),
    await by('ADMINISTRATOR_WITH_BILLING', 'once.fay'),
    await by(elsewhere, 'once.eve'),
  ];
  expect(new Set(ids).size).toBe(3);
});

it('runs what failed when it comes again, and not what ran', async () => {
  const two = `mutation ($a: CreateUserInput!, $b: CreateUserInput!) {
    a: createUser(input: $a) { user { id } } b: createUser(input: $b) { user { id } } }`;
  const variables = { a: person('once.gus').input, b: person('once.ann').input };
  const first = await send('e', two, variables);
  expect(first.body.errors?.map(({ path }) => path?.[0])).toEqual(['b']);
  await gateway.database.transaction(gateway.demo.organizationId, (tx) =>
    tx.execute(sql`delete from users where username = 'once.ann'`),
  );
  const second = await send('e', two, variables);
  expect(second.body.errors).toBeUndefined();
  expect(second.body.data.a).toEqual(first.body.data.a);
  expect(await count('once.gus')).toBe(1);
});

it('answers with a secret again, and keeps it encrypted', async () => {
  const first = await send('f', makeKey);
  const { key } = first.body.data.createApiKey;
  expect(key).not.toBe(first.body.data.again.key);
  expect(await send('f', makeKey)).toEqual(first);
  const { organizationId } = gateway.demo;
  const rows = await gateway.database.read(organizationId, sql`select * from idempotent_fields`);
  expect(rows.length).toBeGreaterThan(5);
  expect(JSON.stringify(rows)).not.toContain(key);
});

it('lets a key replace itself', async () => {
  const made = await gateway.query(
    'ADMINISTRATOR',
    'mutation { createApiKey(input: { name: "Own" }) { key apiKey { id } } }',
  );
  const { key, apiKey } = made.body.data.createApiKey;
  const rotated = await send('g', `mutation { revokeApiKey(id: "${apiKey.id}") { __typename } }`, {}, key);
  expect(rotated.body.errors).toBeUndefined();
});

it('keeps the record of a refusal, and nothing else of it', async () => {
  const refused = await send('h', create, person('once.ida'), 'READ_ONLY');
  expect(refused.body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  expect(await count('once.ida')).toBe(0);
});

it.each(['', 'x'.repeat(256), 'a b'])('refuses the key %j, of a mutation only', async (key) => {
  const refused = await send(key, create, person('once.joe'));
  expect(refused.status).toBe(400);
  expect(refused.body.data).toBeUndefined();
  expect(refused.body.errors?.[0]?.extensions?.code).toBe('IDEMPOTENCY_KEY_INVALID');
  expect((await send(key, '{ viewer { __typename } }')).body.errors).toBeUndefined();
});

it('forgets a key after a day, and sweeps', async () => {
  const { organizationId } = gateway.demo;
  await gateway.database.read(
    organizationId,
    sql`update idempotent_fields set created_at = created_at - interval '25 hours'`,
  );
  const other = await send('c', create, person('once.kim'));
  expect(other.body.errors).toBeUndefined();
  const rows = await gateway.database.read(organizationId, sql`select * from idempotent_fields`);
  expect(rows).toHaveLength(1);
  expect((await verifyChain(gateway.database, organizationId)).fault).toBeNull();
});
