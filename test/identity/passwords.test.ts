import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forgetFactors } from '../../db/sessions.ts';
import { createOrganization } from '../../src/cli/create-organization.ts';
import { createMailSender, type MailSender } from '../../src/mail/sender.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { silent } from '../support/log.ts';
import { mailServer } from '../support/mail-server.ts';
import { browser, eventsOf, rightPassword, type Someone, someone } from '../support/signing-in.ts';

let gateway: TestGateway;
let server: Awaited<ReturnType<typeof mailServer>>;
let sender: MailSender;
const logged: string[] = [];
beforeAll(async () => {
  gateway = await testGateway();
  server = await mailServer();
  const log = {
    ...silent,
    warn: (details: object, message: string) => logged.push(JSON.stringify([details, message])),
  };
  sender = await createMailSender(
    gateway.database,
    { smtpUrl: server.url, from: 'rolegate@directory.example', publicUrl },
    log,
  );
});
afterAll(async () => {
  sender.close();
  await server.close();
  await gateway.close();
});

const publicUrl = new URL('https://directory.example');
const newPassword = 'another battery, another staple';
const mailsTo = (email: string) => server.received.filter(({ to }) => to.includes(email));
const tokenIn = (text = '') => /#set-password=(rgl_[\w-]{43})/.exec(text)?.[1] ?? '';

/**
 * Requests a reset.
 * @returns the token of the mail
 */
async function resetOf({ email }: Someone): Promise<string> {
  expect((await browser(gateway).post('/auth/password-reset', { email })).status).toBe(202);
  await sender.sendDue();
  const source = mailsTo(email).at(-1)?.source;
  if (source) expect(source).toContain('https://directory.example/#set-password=');
  return tokenIn(source);
}

const setPassword = (token: string, password = newPassword) =>
  browser(gateway).post('/auth/set-password', { token, password });

describe('a forgotten password', () => {
  test('is set anew by a link that works once, and ends all sessions', async () => {
    const person = await someone(gateway, { email: 'forgotten@reset.example' });
    const page = browser(gateway);
    await page.signIn(person.email);
    const token = await resetOf(person);
    expect(token).not.toBe('');
    expect((await setPassword(token)).body).toEqual({ done: true });
    expect((await page.post('/auth/session')).status).toBe(401);
    const again = await setPassword(token, 'a third password, later');
    expect(again.status).toBe(404);
    expect((await browser(gateway).signIn(person.email)).status).toBe(401);
    expect((await browser(gateway).signIn(person.email, newPassword)).body).toEqual({ stage: 'FULL' });
    expect(await eventsOf(gateway, person)).toEqual([
      'administrator_sign_in PASSWORD',
      'administrator_password_reset_request LINK',
      'administrator_password_reset LINK',
      'administrator_sign_in PASSWORD WRONG_CREDENTIALS',
      'administrator_sign_in PASSWORD',
    ]);
  });

  test('is set once by two uses of one link at the same time', async () => {
    const token = await resetOf(await someone(gateway, { email: 'race@reset.example' }));
    const answers = await Promise.all([setPassword(token), setPassword(token, 'yet another password')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
  });

  test('is not set by an expired link, by one before the last, or by nonsense', async () => {
    const person = await someone(gateway, { email: 'late@reset.example' });
    const first = await resetOf(person);
    const second = await resetOf(person);
    expect((await setPassword(first)).status).toBe(404);
    await gateway.database.read(
      person.organizationId,
      sql`update administrator_links set expires_at = now() where organization_id = ${person.organizationId}`,
    );
    const answers = [await setPassword(second), await setPassword('nonsense'), await setPassword(first)];
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect((await browser(gateway).signIn(person.email)).status).toBe(200);
  });

  test('needs another one that is long enough', async () => {
    const token = await resetOf(await someone(gateway, { email: 'short@reset.example' }));
    const { status, body } = await setPassword(token, 'too short');
    expect([status, body.errors[0].extensions.argument]).toEqual([400, 'body.password']);
    expect((await setPassword(token)).status).toBe(200);
  });

  test('of nobody is answered in the same way, and nothing is sent', async () => {
    const known = await someone(gateway, { email: 'known@reset.example' });
    const ask = (email: string) => browser(gateway).post('/auth/password-reset', { email });
    const answers = [await ask(known.email), await ask('unknown@reset.example')];
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
    await sender.sendDue();
    expect(mailsTo('unknown@reset.example')).toEqual([]);
  });

  test('is asked for five times an hour at most', async () => {
    const ask = () => browser(gateway).post('/auth/password-reset', { email: 'eager@reset.example' });
    for (let count = 0; count < 5; count++) expect((await ask()).status).toBe(202);
    expect((await ask()).status).toBe(429);
  });

  test('has a link that neither the database nor the log shows', async () => {
    const person = await someone(gateway, { email: 'sealed@reset.example' });
    await browser(gateway).post('/auth/password-reset', { email: person.email });
    const tables = await gateway.database.read(
      person.organizationId,
      sql`select m::text from mails m union all select l::text from administrator_links l
        union all select e::text from events e`,
    );
    expect(tables.length).toBeGreaterThan(2);
    await sender.sendDue();
    const token = tokenIn(mailsTo(person.email).at(-1)?.source);
    expect(JSON.stringify([tables, logged])).not.toContain(token.slice(4));
  });
});

describe('a mail', () => {
  test('that the server refuses is tried again later, once', async () => {
    const person = await someone(gateway, { email: 'retry@mail.example' });
    server.state.refuse = true;
    expect(await resetOf(person)).toBe('');
    server.state.refuse = false;
    expect(await sender.sendDue()).toBe(0);
    const mine = sql`organization_id = ${person.organizationId}`;
    await gateway.database.read(person.organizationId, sql`update mails set due_at = now() where ${mine}`);
    expect(await sender.sendDue()).toBe(1);
    expect(mailsTo(person.email)).toHaveLength(1);
    const rows = await gateway.database.read(
      person.organizationId,
      sql`select attempts, body, sent_at is not null as sent, due_at as due from mails where ${mine}`,
    );
    expect(rows).toEqual([{ attempts: 2, body: null, sent: true, due: null }]);
    expect(logged.join()).toContain('a mail was not sent');
  });

  test('is sent once by two senders', async () => {
    const { email } = await someone(gateway, { email: 'twice@mail.example' });
    const other = await createMailSender(
      gateway.database,
      { smtpUrl: server.url, from: 'x@directory.example', publicUrl },
      silent,
    );
    await browser(gateway).post('/auth/password-reset', { email });
    await Promise.all([sender.sendDue(), other.sendDue()]);
    other.close();
    expect(mailsTo(email)).toHaveLength(1);
  });

  test('stays where it is without a server for it', async () => {
    const { email, organizationId } = await someone(gateway, { email: 'kept@mail.example' });
    const warned: string[] = [];
    const log = { ...silent, warn: (_details: object, message: string) => warned.push(message) };
    const none = await createMailSender(gateway.database, { from: 'x@directory.example', publicUrl }, log);
    await browser(gateway).post('/auth/password-reset', { email });
    await none.sendDue();
    await none.sendDue();
    expect(warned).toHaveLength(1);
    const rows = await gateway.database.read(
      organizationId,
      sql`select 1 from mails where organization_id = ${organizationId} and sent_at is null and due_at is not null`,
    );
    expect(rows).toHaveLength(1);
  });
});

test('the first administrator gets a key, and a link that sets a password', async () => {
  const printed = await createOrganization(gateway.database, {
    name: 'First of all',
    email: 'First@Organization.example',
    publicUrl: new URL('https://directory.example'),
  });
  const [, key = ''] = /(rgk_\w{49})/.exec(printed) ?? [];
  expect(printed).toContain('https://directory.example/#set-password=rgl_');
  const { body } = await gateway.query(key, '{ viewer { role email } }');
  expect(body.data.viewer).toEqual({
    role: 'ADMINISTRATOR_WITH_BILLING',
    email: 'first@organization.example',
  });
  expect((await setPassword(tokenIn(printed))).status).toBe(200);
  const page = browser(gateway);
  expect((await page.signIn('first@organization.example', newPassword)).body).toEqual({ stage: 'FULL' });
});

test('a reset of the factors ends the sessions, and the password stays', async () => {
  const person = await someone(gateway, { email: 'factors@reset.example' });
  const page = browser(gateway);
  await page.signIn(person.email);
  await gateway.database.transaction(person.organizationId, (tx) =>
    forgetFactors(tx, person.organizationId, person.administratorId),
  );
  expect((await page.post('/auth/session')).status).toBe(401);
  expect((await page.signIn(person.email, rightPassword)).status).toBe(200);
});
