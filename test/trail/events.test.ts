import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { isInputObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../db/drivers/pglite.ts';
import { pgliteParsers } from '../../db/drivers/values.ts';
import { newId } from '../../db/ids.ts';
import { organizations } from '../../db/tables/organizations.ts';
import { appendEvent, appendEvents } from '../../db/trail.ts';
import { verifyChain } from '../../db/trail-verify.ts';
import { guardedSchema, readTypeDefs } from '../../src/api/schema.ts';
import { auditVerify } from '../../src/cli/audit-verify.ts';
import { domains } from '../../src/domains/registry.ts';
import { isSecret } from '../../src/trail/secrecy.ts';
import { asking } from '../domains/asking.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { silent } from '../support/log.ts';
import { template } from '../support/template.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'ADMINISTRATOR');
const state = () => verifyChain(gateway.database, gateway.demo.organizationId);
const latest = async () => {
  const [row] = await gateway.database.read<Record<string, unknown>>(
    gateway.demo.organizationId,
    sql`select * from events order by sequence desc limit 1`,
  );
  return row;
};
const createUser = `mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }`;
const deleteUser = `mutation ($id: ID!) { deleteUser(id: $id) { deletedId } }`;

test('a change is recorded with who, what and which object, and without the password', async () => {
  const input = {
    username: 'trail.one',
    email: 'trail.one@example.com',
    password: 'Correct-Horse-9-Battery',
  };
  const { createUser: made } = await answer(createUser, { input });
  const event = await latest();
  expect(event).toMatchObject({
    service: 'USERS',
    event_type: 'user_create',
    success: true,
    initiator_id: gateway.demo.administrators.ADMINISTRATOR,
    credential: 'API_KEY',
    resource_type: 'User',
    resource_id: made.user.id,
    changes: { input: { username: 'trail.one', email: 'trail.one@example.com' } },
  });
  expect(JSON.stringify(event)).not.toContain('Horse');
  expect((await state()).fault).toBeNull();
});

test('what changes nothing is not recorded', async () => {
  const before = await state();
  expect(await refusal(deleteUser, { id: 'usr_01h455vb4pex5vsknk084sn02q' })).toMatchObject({
    code: 'NOT_FOUND',
  });
  const input = { username: 'trail.one', email: 'other@example.com' };
  expect(await refusal(createUser, { input })).toMatchObject({ code: 'ALREADY_EXISTS' });
  expect(await state()).toEqual(before);
});

test('a refusal is recorded, whatever part of the mutation was refused', async () => {
  const input = { username: 'trail.two', email: 'trail.two@example.com' };
  expect(await refusal(createUser, { input }, 'READ_ONLY')).toMatchObject({ code: 'FORBIDDEN' });
  expect(await latest()).toMatchObject({
    event_type: 'user_create',
    success: false,
    error_code: 'FORBIDDEN',
    initiator_id: gateway.demo.administrators.READ_ONLY,
    changes: {},
  });
});

test('concurrent changes stand in one chain without gaps', async () => {
  const before = (await state()).events;
  const names = Array.from({ length: 12 }, (_, index) => `trail.many${index}`);
  await Promise.all(
    names.map((name) => answer(createUser, { input: { username: name, email: `${name}@example.com` } })),
  );
  expect(await state()).toMatchObject({ events: before + 12, fault: null });
});

test('several events are added at once, among concurrent ones, to a chain that is there or not', async () => {
  const { database } = gateway;
  const organizationId = newId('org');
  const several = (from: number) =>
    database.transaction(organizationId, (tx) =>
      appendEvents(tx, organizationId, [from, from + 1, from + 2].map(eventOf)),
    );
  await database.transaction(organizationId, (tx) =>
    tx.insert(organizations).values({ id: organizationId, name: 'At once' }),
  );
  const one = database.transaction(organizationId, (tx) => appendEvent(tx, organizationId, eventOf(50)));
  const added = await Promise.all([several(1), several(10), several(20), one, several(30)]);
  expect(await verifyChain(database, organizationId)).toMatchObject({ events: 13, fault: null });
  const rows = await database.read<{ id: string; changes: object; requestId: string; error: string | null }>(
    organizationId,
    sql`select id, changes, request_id as "requestId", error_code as error from events order by sequence`,
  );
  expect(rows.map(({ id }) => id).sort()).toEqual(added.flat().sort());
  const first = rows.findIndex(({ id }) => id === added[0]?.[0]);
  expect(rows.slice(first, first + 3)).toMatchObject([
    { id: added[0]?.[0], changes: { a: 1 }, requestId: 'request 1', error: null },
    { id: added[0]?.[1], changes: { a: 2 }, requestId: 'request 2', error: null },
    { id: added[0]?.[2], changes: { a: 3 }, requestId: 'request 3', error: 'FORBIDDEN' },
  ]);
});

test.each(['update events set service = $$x$$', 'delete from events', 'truncate events'])(
  'the serving role may not: %s',
  async (statement) => {
    const attempt = gateway.database.transaction(gateway.demo.organizationId, (tx) =>
      tx.execute(sql.raw(statement)),
    );
    await expect(attempt).rejects.toMatchObject({ code: '42501' });
  },
);

test.each([
  ['a change', 'update events set success = true, error_code = null where sequence = 3', 'event 3 (evt_'],
  ['new arguments', `update events set changes = '{"a": 2}' where sequence = 2`, 'event 2 (evt_'],
  [
    'another time',
    `update events set occurred_at = occurred_at + interval '1 ms' where sequence = 5`,
    'event 5 (evt_',
  ],
  ['a removal', 'delete from events where sequence = 2', 'event 2 is gone'],
  ['a removal at the end', 'delete from events where sequence = 5', 'the events end before 5'],
  ['a removal at the beginning', 'delete from events where sequence = 1', 'event 1 is gone'],
  [
    'another order',
    'update events set sequence = -1 where sequence = 2; update events set sequence = 2 where sequence = 3; update events set sequence = 3 where sequence = -1',
    'event 2 (evt_',
  ],
])('verify finds %s by the owner of the tables', async (_what, tampering, told) => {
  const pglite = await PGlite.create({ loadDataDir: await template(), parsers: pgliteParsers });
  const database = await serve(pglite, silent);
  const organizationId = newId('org');
  await database.transaction(organizationId, async (tx) => {
    await tx.insert(organizations).values({ id: organizationId, name: 'Watched' });
    for (const number of [1, 2, 3, 4, 5]) await appendEvent(tx, organizationId, eventOf(number));
  });
  expect(await auditVerify(database, organizationId)).toMatchObject({ whole: true });
  await pglite.exec(`begin; set local role postgres; ${tampering}; commit`);
  const { text, whole } = await auditVerify(database, organizationId);
  expect(text).toContain(told);
  expect(whole).toBe(false);
  await database.close();
});

function eventOf(number: number) {
  return {
    service: 'USERS',
    eventType: 'user_update',
    error: number === 3 ? { code: 'FORBIDDEN', message: 'No.' } : null,
    initiatorId: 'adm_01h455vb4pex5vsknk084sn02q',
    initiatorEmail: 'who@example.org',
    credential: 'API_KEY',
    clientIp: null,
    requestId: `request ${number}`,
    resourceType: null,
    resourceId: null,
    changes: { a: number },
  };
}

test('every input that sounds like a secret is marked as one', () => {
  const { schema } = guardedSchema(readTypeDefs(), domains);
  const unmarked = Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .filter(({ name }) => !name.endsWith('Filter') && !name.endsWith('Sort'))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })),
    )
    .filter(
      ({ name, field }) => /(password|secret|token|pin|apiKey|privateKey)$/i.test(name) && !isSecret(field),
    )
    .filter(({ field }) => String(field.type).startsWith('String'));
  expect(unmarked.map(({ name }) => name)).toEqual([]);
});
