import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createMailSender, type MailSender } from '../../src/mail/sender.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { silent } from '../support/log.ts';
import { mailServer } from '../support/mail-server.ts';
import { asking } from './asking.ts';

let gateway: TestGateway;
let server: Awaited<ReturnType<typeof mailServer>>;
let sender: MailSender;
beforeAll(async () => {
  gateway = await testGateway();
  server = await mailServer();
  const publicUrl = new URL('https://directory.example');
  const settings = { smtpUrl: server.url, from: 'Directory <no-reply@directory.example>', publicUrl };
  sender = await createMailSender(gateway.database, settings, silent);
  // The demo's users have passwords that expire, and need second factors.
  await change(sql`update users set password_noticed_at = now(), mfa_noticed_at = now()`);
});
afterAll(async () => {
  sender.close();
  await server.close();
  await gateway.close();
});
beforeEach(async () => {
  await sender.sendDue();
  server.received.length = 0;
});

const { answer, refusal } = asking(() => gateway, 'HELP_DESK');
const change = (statement: ReturnType<typeof sql>) =>
  gateway.database.transaction(gateway.demo.organizationId, (tx) => tx.execute(statement));
const create = 'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }';
const mailLinks = `mutation ($input: MailUserLinksInput!) { mailUserLinks(input: $input) {
  results { userId mailed skipped } } }`;
const state = 'query ($id: ID!) { user(id: $id) { state password { set } recoveryEmail { verified } } }';
const act = (name: string) => `mutation ($id: ID!) { ${name}(id: $id) { user { id } } }`;

let count = 0;
/** Creates a user, whose mails are not yet sent. */
async function person(input: object = {}): Promise<{ id: string; email: string; username: string }> {
  count += 1;
  const username = `mailed.${count}`;
  const email = `${username}@users.example`;
  const { createUser } = await answer(create, { input: { username, email, firstName: 'Noor', ...input } });
  return { id: createUser.user.id, email, username };
}

const password = 'grey-heron_over-8-roofs';
const activated = { state: 'ACTIVATED', password };

/** Sends the outbox and returns the mails to an address, as they were transmitted. */
async function mailsTo(email: string): Promise<string[]> {
  await sender.sendDue();
  return server.received.filter(({ to }) => to.includes(email)).map(({ source }) => source);
}

function tokenOf(mail: string | undefined): string {
  return /https:\/\/directory\.example\/user\/password#(rgu_[\w-]{43})/.exec(mail ?? '')?.[1] ?? '';
}

async function tokenTo(email: string): Promise<string> {
  return tokenOf((await mailsTo(email)).at(-1));
}

async function post(path: string, payload: object) {
  const response = await gateway.app.inject({ method: 'POST', url: `/user/${path}`, payload });
  return { status: response.statusCode, body: response.body ? response.json() : null };
}

const outcomes = async (userIds: string[], purpose: string, more: object = {}, caller = 'HELP_DESK') => {
  const { mailUserLinks } = await answer(mailLinks, { input: { userIds, purpose, ...more } }, caller);
  return mailUserLinks.results.map(
    ({ mailed, skipped }: { mailed: boolean; skipped: string | null }) => skipped ?? mailed,
  );
};

describe('links', () => {
  test('an activation link activates a STAGED user, once', async () => {
    const { id, email, username } = await person();
    expect(await mailsTo(email)).toEqual([]);
    expect(await outcomes([id], 'ACTIVATION')).toEqual([true]);
    const [mail] = await mailsTo(email);
    const token = tokenOf(mail);
    expect(mail).toContain('The link works for 72 hours.');

    expect((await post('link', { token })).body).toMatchObject({ purpose: 'ACTIVATION', username });
    expect(await post('password', { token, password })).toEqual({ status: 200, body: { done: true } });
    expect((await answer(state, { id })).user).toMatchObject({ state: 'ACTIVATED', password: { set: true } });
    expect(await post('password', { token, password: 'another-heron_8' })).toMatchObject({
      status: 404,
      body: { errors: [{ extensions: { code: 'NOT_FOUND', argument: 'body.token' } }] },
    });
    const { rows } = await change(
      sql`select event_type as type, initiator_id as by, initiator_email as email, credential, changes::text as changes
        from events where resource_id = ${id} order by sequence desc limit 1`,
    );
    expect(rows).toEqual([
      { type: 'user_activation_accept', by: id, email, credential: 'LINK', changes: '{}' },
    ]);
  });

  test('of two uses at the same time one sets the password', async () => {
    const { id, email } = await person(activated);
    await outcomes([id], 'PASSWORD_RESET');
    const token = await tokenTo(email);
    const used = await Promise.all([
      post('password', { token, password: 'first-heron_over-8-roofs' }),
      post('password', { token, password: 'second-heron_over-8-roofs' }),
    ]);
    expect(used.map(({ status }) => status).sort()).toEqual([200, 404]);
    expect(await mailsTo(email)).toHaveLength(2);
  });

  test('the database has only digests of tokens, and sealed texts', async () => {
    const { id, email } = await person(activated);
    await outcomes([id], 'PASSWORD_RESET');
    const { rows } = await change(sql`select l.hash, m.body, m.html from user_links l, mails m
      where l.user_id = ${id} and m.recipient = ${email} and m.body is not null`);
    const token = await tokenTo(email);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).not.toContain('directory.example');
    const { rows: sent } = await change(sql`select body, html from mails where recipient = ${email}`);
    expect(sent).toEqual([{ body: null, html: null }]);
  });

  test.each([
    ['a newer link', (id: string) => outcomes([id], 'PASSWORD_RESET')],
    ['another password', (id: string) => answer(setPassword, { input: { id, password: `${password}!` } })],
    [
      'another address',
      (id: string) => answer(update, { input: { id, email: `moved.${id}@users.example` } }),
    ],
    ['a suspension', (id: string) => answer(act('suspendUser'), { id })],
    ['its time', (id: string) => change(sql`update user_links set expires_at = now() where user_id = ${id}`)],
  ])('%s ends a link', async (_cause, end) => {
    const { id, email } = await person(activated);
    await outcomes([id], 'PASSWORD_RESET');
    const token = await tokenTo(email);
    expect((await post('link', { token })).status).toBe(200);
    await end(id);
    expect((await post('link', { token })).status).toBe(404);
    expect((await post('password', { token, password: 'late-heron_over-8-roofs' })).status).toBe(404);
  });

  test('a password that the policy refuses leaves the link', async () => {
    const { id, email, username } = await person(activated);
    await outcomes([id], 'PASSWORD_RESET');
    const token = await tokenTo(email);
    expect(await post('password', { token, password: `8-${username}` })).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'body.password' } }] },
    });
    expect((await post('password', { token, password: 'short' })).status).toBe(400);
    expect((await post('link', { token })).body.rules).toContain(
      'The password must not contain the username.',
    );
    expect((await post('password', { token, password: 'new-heron_over-8-roofs' })).status).toBe(200);
  });

  test('an unknown token is answered like a used one, and tells nothing', async () => {
    const unknown = `rgu_${'A'.repeat(43)}`;
    const answers = await Promise.all([
      post('password', { token: unknown, password }),
      post('password', { token: 'nonsense', password }),
    ]);
    for (const { status, body } of answers) {
      expect(status).toBe(404);
      expect(body.errors[0].message).toBe('The link was used or has expired.');
    }
    expect(await post('link/renew', { token: unknown })).toMatchObject({ status: 202 });
  });

  test('an expired link asks for another one, which goes to the same user', async () => {
    const { id, email } = await person(activated);
    await outcomes([id], 'PASSWORD_RESET');
    const token = await tokenTo(email);
    expect((await post('link/renew', { token })).status).toBe(202);
    expect(await mailsTo(email)).toHaveLength(1);
    await change(sql`update user_links set expires_at = now() where user_id = ${id}`);
    expect((await post('link/renew', { token })).status).toBe(202);
    const renewed = await tokenTo(email);
    expect(renewed).not.toBe(token);
    expect((await post('password', { token: renewed, password: 'new-heron_over-8-roofs' })).status).toBe(200);
    expect((await post('link/renew', { token })).status).toBe(202);
    expect(await mailsTo(email)).toHaveLength(3);
  });

  test('a link to the recovery address verifies it', async () => {
    const { id } = await person({ ...activated, recoveryEmail: 'noor@private.example' });
    expect(await outcomes([id], 'PASSWORD_RESET', { toRecoveryAddress: true })).toEqual([true]);
    const token = await tokenTo('noor@private.example');
    expect((await post('password', { token, password: 'new-heron_over-8-roofs' })).status).toBe(200);
    expect((await answer(state, { id })).user.recoveryEmail).toEqual({ verified: true });
  });

  test('users who may not have a link are skipped with the reason', async () => {
    const [active, staged, suspended] = [await person(activated), await person(), await person(activated)];
    await answer(act('suspendUser'), { id: suspended.id });
    const ids = [active.id, staged.id, suspended.id, 'usr_01jgxw00000000000000000000'];
    expect(await outcomes(ids, 'PASSWORD_RESET')).toEqual([true, 'NOT_ACTIVATED', 'SUSPENDED', 'NOT_FOUND']);
    expect(await outcomes(ids, 'ACTIVATION')).toEqual(['ALREADY_ACTIVATED', true, 'SUSPENDED', 'NOT_FOUND']);
    expect(await outcomes([active.id], 'PASSWORD_RESET', { toRecoveryAddress: true })).toEqual([
      'NO_RECOVERY_ADDRESS',
    ]);
    await change(sql`update users set delegated_authority = 'SCIM' where id = ${active.id}`);
    expect(await outcomes([active.id], 'PASSWORD_RESET')).toEqual(['EXTERNAL_PASSWORD']);
  });

  test('an address gets at most 10 mails in an hour', async () => {
    const { id, email } = await person(activated);
    for (let sent = 0; sent < 10; sent += 1) expect(await outcomes([id], 'PASSWORD_RESET')).toEqual([true]);
    expect(await outcomes([id], 'PASSWORD_RESET')).toEqual(['TOO_MANY_MAILS']);
    await change(
      sql`update mails set created_at = created_at - interval '1 hour' where recipient = ${email}`,
    );
    expect(await outcomes([id], 'PASSWORD_RESET')).toEqual([true]);
  });

  test('a reader of users mails no links, and neither does a Command Runner', async () => {
    const { id } = await person(activated);
    const input = { userIds: [id], purpose: 'PASSWORD_RESET' };
    for (const caller of ['READ_ONLY', 'COMMAND_RUNNER'])
      expect(await refusal(mailLinks, { input }, caller)).toMatchObject({ code: 'FORBIDDEN' });
    const tooMany = Array.from({ length: 101 }, () => id);
    expect(await refusal(mailLinks, { input: { ...input, userIds: tooMany } })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.userIds',
    });
  });
});

const setPassword = `mutation ($input: SetUserPasswordInput!) { setUserPassword(input: $input) { user { id } } }`;
const update = 'mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { id } } }';

describe('templates', () => {
  const template = `mutation ($input: UpdateEmailTemplateInput!) { updateEmailTemplate(input: $input) {
    emailTemplate { type } } }`;
  const own = (type: string, texts: object) =>
    answer(template, { input: { type, ...texts } }, 'ADMINISTRATOR');

  test('the organization words its mails and names their sender; the envelope is ours', async () => {
    await answer(
      'mutation ($input: UpdateEmailSettingsInput!) { updateEmailSettings(input: $input) { organization { id } } }',
      {
        input: { senderName: 'Northwind IT', replyTo: 'it@northwind.example', disclaimer: 'Not for others.' },
      },
      'ADMINISTRATOR',
    );
    await own('ACTIVATE_USER', { subject: 'Hi {{ user.firstName }}', body: 'Go on, {{ user.username }}.' });
    const { email, username } = await person({ state: 'ACTIVATED' });
    const [mail = ''] = await mailsTo(email);
    expect(mail).toContain('From: Northwind IT <no-reply@directory.example>');
    expect(mail).toContain('Reply-To: it@northwind.example');
    expect(mail).toContain('Subject: Hi Noor');
    expect(mail).toContain(`Go on, ${username}.`);
    expect(mail).toContain('Not for others.');
    expect(mail).toContain('Content-Type: text/html');
    expect(tokenOf(mail)).not.toBe('');
    expect(server.received.at(-1)?.from).toBe('no-reply@directory.example');
  });

  test('an ACTIVATED user without a password gets a link, by whatever way; others do not', async () => {
    const staged = await person();
    await answer(act('activateUser'), { id: staged.id });
    expect(await mailsTo(staged.email)).toHaveLength(1);
    const withPassword = await person(activated);
    await answer(act('suspendUser'), { id: withPassword.id });
    await answer(act('activateUser'), { id: withPassword.id });
    expect(await mailsTo(withPassword.email)).toEqual([]);
  });

  test('another password is told, without a link', async () => {
    await own('PASSWORD_CHANGED', { body: 'Changed for {{ user.username }}: {{ changedAt }}' });
    const { id, email, username } = await person(activated);
    await answer(setPassword, { input: { id, password: 'next-heron_over-8-roofs' } });
    const [mail = ''] = await mailsTo(email);
    expect(mail).toContain(`Changed for ${username}: `);
    expect(tokenOf(mail)).toBe('');
  });

  test('a change that is rolled back mails nothing', async () => {
    const { id, email, username } = await person(activated);
    expect(await refusal(setPassword, { input: { id, password: `8-${username}` } })).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await mailsTo(email)).toEqual([]);
  });

  test('each step before an expiry is told once, then the expiry, each with a link', async () => {
    await own('PASSWORD_EXPIRATION_WARNING', { subject: '{{ daysLeft }} days, {{ user.firstName }}' });
    await own('PASSWORD_EXPIRED', { subject: 'Over, {{ user.firstName }}' });
    const { id, email } = await person(activated);
    /** Moves the expiry to so many days from now, and all earlier moments back accordingly. */
    const expireIn = (days: number) =>
      change(sql`update users set password_set_at = now() - interval '80 days',
        password_noticed_at = password_noticed_at - interval '6 days',
        password_expires_at = now() + make_interval(days => ${days}) where id = ${id}`);
    const subjects = async () =>
      (await mailsTo(email)).map((mail) => /Subject: (.*)\r/.exec(mail)?.[1] ?? mail);

    await expireIn(20);
    await gateway.runJobs('user-notices');
    expect(await subjects()).toEqual([]);
    await expireIn(14);
    await gateway.runJobs('user-notices');
    await gateway.runJobs('user-notices');
    expect(await subjects()).toEqual(['14 days, Noor']);
    await expireIn(7);
    await gateway.runJobs('user-notices');
    await expireIn(1);
    await gateway.runJobs('user-notices');
    await gateway.runJobs('user-notices');
    expect((await subjects()).slice(1)).toEqual(['7 days, Noor', '1 days, Noor']);
    await expireIn(0);
    await gateway.runJobs('user-notices');
    await gateway.runJobs('user-notices');
    expect((await subjects()).slice(3)).toEqual(['Over, Noor']);
    const token = await tokenTo(email);
    expect((await post('password', { token, password: 'next-heron_over-8-roofs' })).status).toBe(200);
  });

  test('an expiry by an administrator is told at once and not again; a password to change is not', async () => {
    const { id, email } = await person(activated);
    await answer(act('expireUserPassword'), { id });
    await gateway.runJobs('user-notices');
    expect(await mailsTo(email)).toHaveLength(1);
    const other = await person(activated);
    await answer(setPassword, {
      input: { id: other.id, password: 'next-heron_over-8-roofs', mustChange: true },
    });
    await gateway.runJobs('user-notices');
    expect(await mailsTo(other.email)).toHaveLength(1);
  });

  test('an expiry that was missed for longer than a week is not told any more', async () => {
    const { id, email } = await person(activated);
    await change(sql`update users set password_set_at = now() - interval '80 days',
      password_expires_at = now() - interval '8 days' where id = ${id}`);
    await gateway.runJobs('user-notices');
    expect(await mailsTo(email)).toEqual([]);
  });

  test('users who need a second factor are asked once, and again after a reset', async () => {
    await own('MFA_ENROLLMENT', { body: 'Within {{ daysLeft }} days.' });
    const needs = await person({ ...activated, mfaRequired: true });
    const enrolled = await person({ ...activated, mfaRequired: true });
    const excused = await person({ ...activated, mfaRequired: true });
    const needsNone = await person(activated);
    await change(sql`update users set totp = 'ENROLLED' where id = ${enrolled.id}`);
    await change(sql`update users set mfa_excluded = true where id = ${excused.id}`);
    await gateway.runJobs('user-notices');
    await gateway.runJobs('user-notices');
    const [mail = ''] = await mailsTo(needs.email);
    expect(mail).toContain('Within 14 days.');
    expect(await mailsTo(needs.email)).toHaveLength(1);
    for (const { email } of [enrolled, excused, needsNone]) expect(await mailsTo(email)).toEqual([]);
    await answer(act('resetUserMfa'), { id: needs.id });
    await gateway.runJobs('user-notices');
    expect(await mailsTo(needs.email)).toHaveLength(2);
  });
});
