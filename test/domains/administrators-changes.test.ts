import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyChain } from '../../db/trail-verify.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { browser, someone } from '../support/signing-in.ts';
import { changes } from './administrators-documents.ts';
import { asking } from './asking.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'ADMINISTRATOR_WITH_BILLING');
const idOf = (role: keyof TestGateway['keys']) => gateway.demo.administrators[role];
const run = (statement: ReturnType<typeof sql>) =>
  gateway.database.transaction(gateway.demo.organizationId, (tx) => tx.execute(statement));
let count = 0;
async function invite(input: object = {}): Promise<string> {
  count += 1;
  const data = await answer(changes.create, {
    input: { email: `new${count}@northwind-robotics.example`, role: 'MANAGER', ...input },
  });
  return data.createAdministrator.administrator.id;
}
const viewer = async (role: string) => (await gateway.query(role, '{ viewer { role } }')).body;
const waitOutMemory = () => new Promise((resolve) => setTimeout(resolve, 1100));

describe('the life of an administrator', () => {
  test('begins with an invitation, goes through roles and suspension, and ends', async () => {
    const { createAdministrator } = await answer(changes.create, {
      input: {
        email: 'Nora.Berg@Northwind-Robotics.example',
        firstName: 'Nora',
        lastName: 'Berg',
        role: 'HELP_DESK',
        timeZone: 'Europe/Oslo',
        mfaRequired: true,
      },
    });
    const { id, ...made } = createAdministrator.administrator;
    expect(made).toMatchObject({
      email: 'nora.berg@northwind-robotics.example',
      name: 'Nora Berg',
      role: 'HELP_DESK',
      suspended: false,
      registered: false,
      registeredAt: null,
      invitedAt: expect.any(String),
      timeZone: 'Europe/Oslo',
      apiKeyAllowed: false,
      mfa: { required: true, totpEnrolled: false },
    });
    const step = async (document: string, variables: object) =>
      Object.values(await answer(document, variables))[0];
    expect(await step(changes.assign, { input: { id, role: 'MANAGER' } })).toMatchObject({
      administrator: { role: 'MANAGER' },
    });
    const input = { id, lastName: 'Lund', timeZone: null, mfaRequired: false, apiKeyAllowed: true };
    expect(await step(changes.update, { input })).toMatchObject({
      administrator: { name: 'Nora Lund', timeZone: null, apiKeyAllowed: true, mfa: { required: false } },
    });
    expect(await step(changes.suspend, { id })).toMatchObject({ administrator: { suspended: true } });
    expect(await refusal(changes.suspend, { id })).toMatchObject({ code: 'INVALID_STATE', argument: 'id' });
    expect(await step(changes.unsuspend, { id })).toMatchObject({ administrator: { suspended: false } });
    expect(await refusal(changes.unsuspend, { id })).toMatchObject({ code: 'INVALID_STATE' });
    expect(await step(changes.resend, { id })).toMatchObject({ administrator: { registered: false } });
    expect(await step(changes.delete, { id })).toEqual({ deletedId: id });
    expect(await refusal(changes.suspend, { id })).toMatchObject({ code: 'NOT_FOUND', argument: 'id' });
    expect((await verifyChain(gateway.database, gateway.demo.organizationId)).fault).toBeNull();
  });

  test('an invitation is sent anew only until it is accepted, and to a new address by itself', async () => {
    const id = await invite();
    await run(sql`update administrators set invited_at = '2020-01-01' where id = ${id}`);
    const moved = await answer(changes.update, { input: { id, email: 'moved@northwind-robotics.example' } });
    expect(Date.parse(moved.updateAdministrator.administrator.invitedAt)).toBeGreaterThan(
      Date.now() - 60_000,
    );
    await run(sql`update administrators set registered_at = now() where id = ${id}`);
    expect(await refusal(changes.resend, { id })).toMatchObject({ code: 'INVALID_STATE' });
  });

  test('a second factor is forgotten, and whoever asked devices for something may go', async () => {
    const id = idOf('MANAGER');
    const { resetAdministratorMfa } = await answer(changes.resetMfa, { id });
    expect(resetAdministratorMfa.administrator.mfa).toEqual({ required: true, totpEnrolled: false });
    const [row] = await gateway.database.read<{ count: number }>(
      gateway.demo.organizationId,
      sql`select count(*)::int as count from device_actions where requested_by = ${id}`,
    );
    expect(row?.count).toBeGreaterThan(0);
    await answer(changes.delete, { id });
    const { body } = await gateway.query(
      'ADMINISTRATOR',
      '{ deviceActions { nodes { id requestedBy { id } } } }',
    );
    expect(body.errors).toBeUndefined();
  });
});

describe('who may', () => {
  const input = { email: 'x@northwind-robotics.example', role: 'READ_ONLY' };
  test.each(['ADMINISTRATOR', 'HELP_DESK', 'COMMAND_RUNNER', 'READ_ONLY'])('%s may not', async (role) => {
    expect(await refusal(changes.create, { input }, role)).toMatchObject({ code: 'FORBIDDEN' });
  });

  test.each([
    ['assign', () => ({ input: { id: idOf('ADMINISTRATOR_WITH_BILLING'), role: 'READ_ONLY' } })],
    ['suspend', () => ({ id: idOf('ADMINISTRATOR_WITH_BILLING') })],
    ['delete', () => ({ id: idOf('ADMINISTRATOR_WITH_BILLING') })],
    ['resetMfa', () => ({ id: idOf('ADMINISTRATOR_WITH_BILLING') })],
    ['update', () => ({ input: { id: idOf('ADMINISTRATOR_WITH_BILLING'), mfaRequired: false } })],
  ] as const)('nobody does this to themselves: %s', async (change, variables) => {
    expect(await refusal(changes[change], variables())).toMatchObject({ code: 'FORBIDDEN' });
    const [last] = await gateway.database.read<{ error_code: string }>(
      gateway.demo.organizationId,
      sql`select error_code from events order by sequence desc limit 1`,
    );
    expect(last?.error_code).toBe('FORBIDDEN');
  });

  test('another organization is out of reach', async () => {
    const foreign = gateway.demo.managed[0]?.administratorIds[0];
    for (const document of [changes.suspend, changes.delete, changes.resetMfa, changes.resend]) {
      expect(await refusal(document, { id: foreign })).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await refusal(changes.assign, { input: { id: foreign, role: 'READ_ONLY' } })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test.each([
    [{ email: 'no address' }, 'input.email', 'BAD_USER_INPUT'],
    [{ email: 'INGRID.solberg@northwind-robotics.example' }, 'input.email', 'ALREADY_EXISTS'],
    [{ timeZone: 'Mars/Olympus' }, 'input.timeZone', 'BAD_USER_INPUT'],
    [{ firstName: 'a\u0000b' }, 'input.firstName', 'BAD_USER_INPUT'],
    [{ firstName: 'x'.repeat(256) }, 'input.firstName', 'BAD_USER_INPUT'],
    [{ role: 'OWNER' }, 'input.role', 'BAD_USER_INPUT'],
  ])('bad input is refused: %j', async (given, argument, code) => {
    expect(await refusal(changes.create, { input: { ...input, ...given } })).toMatchObject({
      code,
      argument,
    });
  });
});

describe('the organization keeps an entry', () => {
  test('two administrators who take access by key from each other', async () => {
    const id = idOf('ADMINISTRATOR_WITH_BILLING');
    await run(sql`update administrators set registered_at = null where id = ${id}`);
    const off = (of: string) => ({ input: { id: of, apiKeyAllowed: false } });
    expect(await refusal(changes.update, off(id))).toMatchObject({ code: 'INVALID_STATE' });
    const other = await invite({ role: 'ADMINISTRATOR_WITH_BILLING', apiKeyAllowed: true });
    // An invited administrator without a key cannot get in yet.
    expect(await refusal(changes.update, off(id))).toMatchObject({ code: 'INVALID_STATE' });
    await run(sql`update administrators set registered_at = now() where id = ${other}`);
    await answer(changes.update, { input: { id, firstName: 'Ingrid' } });
    await answer(changes.delete, { id: other });
    expect(await refusal(changes.update, off(id))).toMatchObject({ code: 'INVALID_STATE' });
    await run(sql`update administrators set registered_at = now() where id = ${id}`);
  });
});

describe('a role that is lowered between authorization and write', () => {
  test('stops the write, whatever it is, and the refusal is recorded', async () => {
    const id = idOf('ADMINISTRATOR');
    const create = 'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }';
    const input = { username: 'too.late', email: 'too.late@northwind-robotics.example' };
    // The server remembers the role for a second from here on.
    expect(await viewer('ADMINISTRATOR')).toMatchObject({ data: { viewer: { role: 'ADMINISTRATOR' } } });
    await run(sql`update administrators set role = 'READ_ONLY' where id = ${id}`);
    const refused = await refusal(create, { input }, 'ADMINISTRATOR');
    expect(refused).toMatchObject({ code: 'FORBIDDEN' });
    const [found] = await gateway.database.read<{ users: number; last: string }>(
      gateway.demo.organizationId,
      sql`select (select count(*)::int from users where username = 'too.late') as users,
        (select error_message from events order by sequence desc limit 1) as last`,
    );
    expect(found).toMatchObject({ users: 0 });
    expect(found?.last).toMatch(/changed while this ran|needs Edit/);
    await run(sql`update administrators set role = 'ADMINISTRATOR_WITH_BILLING' where id = ${id}`);
    await waitOutMemory();
    // A remembered role that allows more has no effect.
    await viewer('ADMINISTRATOR');
    await run(sql`update administrators set role = 'ADMINISTRATOR' where id = ${id}`);
    await waitOutMemory();
    await viewer('ADMINISTRATOR');
    await run(sql`update administrators set role = 'ADMINISTRATOR_WITH_BILLING' where id = ${id}`);
    await answer(create, { input }, 'ADMINISTRATOR');
    await run(sql`update administrators set role = 'ADMINISTRATOR' where id = ${id}`);
  });

  test.each([
    ['a suspension', sql`suspended = true`, sql`suspended = false`],
    ['no more keys', sql`api_key_allowed = false`, sql`api_key_allowed = true`],
  ])('so does %s', async (_what, change, back) => {
    const id = idOf('HELP_DESK');
    await waitOutMemory();
    await viewer('HELP_DESK');
    await run(sql`update administrators set ${change} where id = ${id}`);
    const create = 'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }';
    const input = { username: 'late.too', email: 'late.too@northwind-robotics.example' };
    const { body } = await gateway.query('HELP_DESK', create, { input });
    expect(['FORBIDDEN', 'UNAUTHENTICATED']).toContain(body.errors?.[0]?.extensions?.code);
    await run(sql`update administrators set ${back} where id = ${id}`);
  });
});

describe('sessions', () => {
  test('end for good with a suspension, and so with the reset of the second factor', async () => {
    const { organizationId } = gateway.demo;
    const email = 'sam.session@northwind-robotics.example';
    const { administratorId: id } = await someone(gateway, { email, organizationId });
    const page = browser(gateway);
    await run(sql`update organizations set require_administrator_mfa = false where id = ${organizationId}`);
    const role = async () => (await page.ask('{ viewer { role } }')).body?.data?.viewer?.role;
    for (const end of [changes.suspend, changes.resetMfa]) {
      await page.signIn(email);
      expect(await role()).toBe('MANAGER');
      await answer(end, { id });
      if (end === changes.suspend) await answer(changes.unsuspend, { id });
      expect(await role()).toBeUndefined();
    }
  });
});
