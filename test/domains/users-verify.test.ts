import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking } from './asking.ts';

let gateway: TestGateway;
/** Key of a service account that may verify passwords, and nothing else. */
let front: string;
beforeAll(async () => {
  gateway = await testGateway();
  front = await newKey({ actions: ['VERIFY_PASSWORD'] });
  await policy({ attempts: 3, windowMinutes: 30, lockoutMinutes: 10 });
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'ADMINISTRATOR_WITH_BILLING');
const change = (statement: ReturnType<typeof sql>) =>
  gateway.database.transaction(gateway.demo.organizationId, (tx) => tx.execute(statement));
const create = 'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }';
const verify = `mutation ($input: VerifyUserPasswordInput!) { verifyUserPassword(input: $input) {
  verdict userId username } }`;
const see = 'query ($id: ID!) { user(id: $id) { locked lockedAt lockedUntil failedSignIns } }';
const act = (name: string) => `mutation ($id: ID!) { ${name}(id: $id) { user { id } } }`;
const policy = (input: object) =>
  answer(
    'mutation ($input: UpdateLockoutPolicyInput!) { updateLockoutPolicy(input: $input) { authenticationSettings { lockoutPolicy { attempts } } } }',
    { input },
  );

let accounts = 0;
async function newKey(limits: object): Promise<string> {
  accounts += 1;
  const made = await answer(
    'mutation ($input: CreateServiceAccountInput!) { createServiceAccount(input: $input) { serviceAccount { id } } }',
    { input: { name: `LDAP ${accounts}`, role: 'MANAGER' } },
  );
  const serviceAccountId = made.createServiceAccount.serviceAccount.id;
  const { createServiceAccountKey } = await answer(
    'mutation ($input: CreateServiceAccountKeyInput!) { createServiceAccountKey(input: $input) { key } }',
    { input: { serviceAccountId, name: 'front', ...limits } },
  );
  return createServiceAccountKey.key;
}

const password = 'grey-heron_over-8-roofs';
let count = 0;
async function person(input: object = {}): Promise<{ id: string; username: string; email: string }> {
  count += 1;
  const username = `Verified.${count}`;
  const email = `${username}@users.example`;
  const data = await answer(create, { input: { username, email, password, state: 'ACTIVATED', ...input } });
  return { id: data.createUser.user.id, username, email };
}

const verification = async (name: string, given = password, caller = front) =>
  (await answer(verify, { input: { name, password: given } }, caller)).verifyUserPassword;
const verdict = async (name: string, given = password, caller = front) =>
  (await verification(name, given, caller)).verdict;

describe('verdicts', () => {
  test('a right password names the user, by username or address, without regard to case', async () => {
    const { id, username, email } = await person();
    const valid = { verdict: 'VALID', userId: id, username };
    for (const name of [username, username.toUpperCase(), email, email.toLowerCase()])
      expect(await verification(name)).toEqual(valid);
    expect(await verification(username, 'wrong')).toEqual({
      verdict: 'INVALID',
      userId: null,
      username: null,
    });
  });

  test.each([
    ['EXPIRED', sql`password_expires_at = now()`],
    ['SUSPENDED', sql`state = 'SUSPENDED'`],
    ['NOT_ACTIVATED', sql`state = 'STAGED'`],
    ['VALID', sql`password_expires_at = now() + interval '5 days'`],
    ['INVALID', sql`password_hash = null`],
  ])('a right password is %s where the user is', async (expected, set) => {
    const { id, username } = await person();
    await change(sql`update users set ${set} where id = ${id}`);
    expect(await verdict(username)).toBe(expected);
    expect(await verdict(username, 'wrong')).toBe('INVALID');
  });

  test('a password has to be changed shortly before its expiry, and if it is older than the policy', async () => {
    const { id, username } = await person();
    await change(sql`update users set password_expires_at = now() + interval '5 days' where id = ${id}`);
    await change(sql`insert into password_policies (organization_id) values (${gateway.demo.organizationId})
      on conflict do nothing`);
    await change(sql`update password_policies set force_reset_days_before = 6`);
    expect(await verdict(username)).toBe('CHANGE_REQUIRED');
    await change(sql`update password_policies set force_reset_days_before = null, effective_at = now() + interval '1 s',
      grace_ends_at = now() - interval '1 s'`);
    expect(await verdict(username)).toBe('CHANGE_REQUIRED');
    await change(sql`update password_policies set grace_ends_at = now() + interval '1 hour'`);
    expect(await verdict(username)).toBe('VALID');
    await change(sql`update password_policies set effective_at = null, grace_ends_at = null`);
  });
});

describe('locks', () => {
  test('as many wrong passwords as the policy says lock the user, who is told by mail, for its time', async () => {
    const { id, username, email } = await person();
    const answers = [];
    for (let wrong = 0; wrong < 4; wrong += 1) answers.push(await verdict(username, 'wrong'));
    expect(answers).toEqual(['INVALID', 'INVALID', 'INVALID', 'LOCKED']);
    expect(await verdict(username)).toBe('LOCKED');
    const { user } = await answer(see, { id });
    expect(user).toMatchObject({ locked: true, failedSignIns: 3 });
    expect(Math.round((Date.parse(user.lockedUntil) - Date.parse(user.lockedAt)) / 60_000)).toBe(10);
    const { rows: mails } = await change(sql`select subject from mails where recipient = ${email}`);
    expect(mails).toEqual([{ subject: `${username} is locked` }]);
    const { rows: events } = await change(sql`select event_type as type, initiator_email as by, changes
      from events where resource_id = ${id} and event_type <> 'user_create'`);
    expect(events).toEqual([{ type: 'user_lock_out', by: 'LDAP 1', changes: { failedSignIns: 3 } }]);

    await change(sql`update users set locked_until = now() where id = ${id}`);
    expect((await answer(see, { id })).user).toMatchObject({
      locked: false,
      lockedAt: null,
      lockedUntil: null,
    });
    expect(await verdict(username, 'wrong')).toBe('INVALID');
    expect((await answer(see, { id })).user).toMatchObject({ locked: false, failedSignIns: 1 });
    expect(await verdict(username)).toBe('VALID');
    expect((await answer(see, { id })).user).toMatchObject({ failedSignIns: 0 });
  });

  test('a name that nobody has is locked in the same way', async () => {
    const answers = [];
    for (let wrong = 0; wrong < 4; wrong += 1) answers.push(await verification('nobody.here', 'wrong'));
    expect(answers.map((each) => each.verdict)).toEqual(['INVALID', 'INVALID', 'INVALID', 'LOCKED']);
    const { rows } = await change(sql`select hash, failures from unknown_names`);
    expect(JSON.stringify(rows)).not.toContain('nobody');
    expect(rows).toMatchObject([{ failures: 3 }]);
  });

  test('wrong passwords of another window do not count', async () => {
    const { id, username } = await person();
    for (let wrong = 0; wrong < 2; wrong += 1) await verdict(username, 'wrong');
    await change(sql`update users set failed_since = failed_since - interval '31 minutes' where id = ${id}`);
    expect(await verdict(username, 'wrong')).toBe('INVALID');
    expect((await answer(see, { id })).user).toMatchObject({ locked: false, failedSignIns: 1 });
  });

  test('of many passwords at the same time no more are compared than the policy allows', async () => {
    const { id, username } = await person();
    const guesses = Array.from({ length: 8 }, () => verdict(username, 'wrong'));
    const answers = await Promise.all(guesses);
    expect(answers.filter((each) => each === 'INVALID')).toHaveLength(3);
    expect((await answer(see, { id })).user).toMatchObject({ locked: true, failedSignIns: 3 });
  });

  test('a lock by an administrator ends only by one', async () => {
    const { id, username } = await person();
    await answer(act('lockUser'), { id });
    expect(await verdict(username)).toBe('LOCKED');
    expect((await answer(see, { id })).user.lockedUntil).toBeNull();
    await answer(act('unlockUser'), { id });
    expect(await verdict(username)).toBe('VALID');
  });

  test('without lockout a name is throttled', async () => {
    await policy({ attempts: null });
    const { id, username } = await person();
    for (let wrong = 0; wrong < 4; wrong += 1) expect(await verdict(username, 'wrong')).toBe('INVALID');
    await change(sql`update users set failed_sign_ins = 100 where id = ${id}`);
    const input = { name: username, password };
    expect(await refusal(verify, { input }, front)).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    await change(sql`update users set failed_since = failed_since - interval '31 minutes' where id = ${id}`);
    expect(await verdict(username)).toBe('VALID');
    await policy({ attempts: 3 });
  });

  test('a caller with very many failures is throttled; another one is not', async () => {
    const other = await newKey({ actions: ['VERIFY_PASSWORD'] });
    const { username } = await person();
    await verdict('somebody.else', 'wrong', other);
    await change(
      sql`update password_tallies set failures = 3000 where made_by ->> 'initiatorEmail' = ${`LDAP ${accounts}`}`,
    );
    const input = { name: username, password };
    expect(await refusal(verify, { input }, other)).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    expect(await verdict(username)).toBe('VALID');
  });

  test('failures are events by the hour, and a right password is none', async () => {
    const ofType = () => change(sql`select changes from events where event_type = 'user_passwords_refuse'`);
    await verdict('somebody.more', 'wrong');
    await gateway.runJobs('user-notices');
    expect((await ofType()).rows).toEqual([]);
    await change(sql`delete from password_tallies where made_by ->> 'initiatorEmail' <> 'LDAP 1'`);
    await change(
      sql`update password_tallies set first_at = now() - interval '61 minutes', failures = 7, unknown_names = 2`,
    );
    await gateway.runJobs('user-notices');
    expect((await ofType()).rows).toMatchObject([{ changes: { failures: 7, unknownNames: 2 } }]);
    const { rows } = await change(
      sql`select event_type from events where event_type like 'user_password_verify%'`,
    );
    expect(rows).toEqual([]);
  });
});

describe('access', () => {
  const input = { name: 'nobody.at.all', password: 'any' };

  test('Edit in Users suffices; a reader of users, and keys that are limited elsewhere, do not', async () => {
    const { username } = await person();
    for (const role of ['HELP_DESK', 'MANAGER', 'ADMINISTRATOR', 'ADMINISTRATOR_WITH_BILLING'])
      expect(await verdict(username, password, role)).toBe('VALID');
    expect(await verdict(username, password, await newKey({ scopes: ['USERS'] }))).toBe('VALID');
    for (const role of ['READ_ONLY', 'COMMAND_RUNNER', 'COMMAND_RUNNER_WITH_BILLING'])
      expect(await refusal(verify, { input }, role)).toMatchObject({
        code: 'FORBIDDEN',
        access: { scope: 'USERS', requiredAction: 'VERIFY_PASSWORD' },
      });
    for (const limits of [{ scopes: ['GROUPS'] }, { readOnly: true }, { actions: ['RUN'] }])
      expect(await refusal(verify, { input }, await newKey(limits))).toMatchObject({
        code: 'FORBIDDEN',
        access: { limitedBy: 'API_KEY' },
      });
  });

  test('a key for verifications alone reads no user, changes none, and makes no stronger key', async () => {
    const { id } = await person();
    expect(await refusal(see, { id }, front)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal(act('suspendUser'), { id }, front)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal('{ devices { totalCount } }', {}, front)).toMatchObject({ code: 'FORBIDDEN' });
    const { viewer } = await answer(
      '{ viewer { access { scope level actions } apiKeys { scopes actions } } }',
      {},
      front,
    );
    expect(viewer.apiKeys).toEqual([{ scopes: [], actions: ['VERIFY_PASSWORD'] }]);
    const held = viewer.access.filter(
      ({ level, actions }: { level: string; actions: string[] }) =>
        level !== 'NO_ACCESS' || actions.length > 0,
    );
    expect(held).toEqual([{ scope: 'USERS', level: 'NO_ACCESS', actions: ['VERIFY_PASSWORD'] }]);
    const key =
      'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { actions } } }';
    const stronger = [{ scopes: ['USERS'] }, {}, { actions: ['VERIFY_PASSWORD', 'RUN'] }];
    for (const limits of stronger)
      expect(await refusal(key, { input: { name: 'more', ...limits } }, front)).toMatchObject({
        code: 'FORBIDDEN',
      });
    const same = await answer(key, { input: { name: 'same', actions: ['VERIFY_PASSWORD'] } }, front);
    expect(same.createApiKey.apiKey.actions).toEqual(['VERIFY_PASSWORD']);
    for (const limits of [{ scopes: ['USERS'] }, { readOnly: true }])
      expect(
        await refusal(key, { input: { name: 'both', actions: ['VERIFY_PASSWORD'], ...limits } }),
      ).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.actions' });
  });

  test('the password is in no event', async () => {
    const { username } = await person();
    for (let wrong = 0; wrong < 3; wrong += 1) await verdict(username, 'secret-heron_8');
    const { rows } = await change(
      sql`select count(*)::int as n from events where changes::text like '%secret-heron%'`,
    );
    expect(rows).toEqual([{ n: 0 }]);
  });
});
