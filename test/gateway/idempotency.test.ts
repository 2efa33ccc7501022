import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyChain } from '../../db/trail-verify.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { otherOrganization } from '../support/other-organization.ts';

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

it('knows a key by its owner and organization', async () => {
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
