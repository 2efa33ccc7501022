import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMailSender, type MailSender } from '../../src/mail/sender.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { silent } from '../support/log.ts';
import { mailServer } from '../support/mail-server.ts';
import { browser, eventsOf, rightPassword, sessionOf, someone } from '../support/signing-in.ts';

let gateway: TestGateway;
let server: Awaited<ReturnType<typeof mailServer>>;
let sender: MailSender;
beforeAll(async () => {
  gateway = await testGateway();
  server = await mailServer();
  const publicUrl = new URL('http://localhost:4000');
  sender = await createMailSender(
    gateway.database,
    { smtpUrl: server.url, from: 'x@directory.example', publicUrl },
    silent,
  );
});
afterAll(async () => {
  sender.close();
  await server.close();
  await gateway.close();
});

type Page = ReturnType<typeof browser>;
const newPassword = 'another battery, another staple';
const change = 'mutation ($input: ChangeEmailInput!) { changeEmail(input: $input) { email } }';
const update =
  'mutation ($input: UpdateAdministratorInput!) { updateAdministrator(input: $input) { administrator { email } } }';

/** Returns the last mail to the address. */
async function mailTo(email: string): Promise<string> {
  await sender.sendDue();
  return server.received.filter(({ to }) => to.includes(email)).at(-1)?.source ?? '';
}
const linkTo = async (email: string, act = 'confirm-email') =>
  new RegExp(`#${act}=(rgl_[\\w-]{43})`).exec(await mailTo(email))?.[1] ?? '';
const confirm = (token: string) => browser(gateway).post('/auth/confirm-email', { token });
const signsIn = async (email: string, password = rightPassword) =>
  (await browser(gateway).signIn(email, password)).status === 200;

async function signedIn(email: string) {
  const person = await someone(gateway, { email });
  const page = browser(gateway);
  await page.signIn(email);
  return { person, page };
}

const ask = async (page: Page, email: string, password = rightPassword) => {
  const { body } = await page.ask(change, { input: { email, password } });
  return body.errors?.[0].extensions ?? body.data.changeEmail;
};

describe('one’s own address', () => {
  test('changes with the password, once the new one has confirmed it', async () => {
    const { person, page } = await signedIn('before@move.example');
    const email = 'after@move.example';
    expect(await ask(page, 'After@Move.example', 'not the password')).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.password',
    });
    expect(await mailTo(email)).toBe('');
    expect(await ask(page, 'After@Move.example')).toEqual({ email });
    expect(await mailTo(person.email)).toContain(email);
    expect([await signsIn(person.email), await signsIn(email)]).toEqual([true, false]);
    await browser(gateway).post('/auth/password-reset', { email });
    expect(await linkTo(email, 'set-password')).toBe('');

    expect((await confirm(await linkTo(email))).body).toEqual({ done: true });
    expect([await signsIn(person.email), await signsIn(email)]).toEqual([false, true]);
    expect(await mailTo(person.email)).toContain('signs in no more');
    expect((await page.ask('{ viewer { email } }')).body.data.viewer.email).toBe(email);
    expect(await eventsOf(gateway, person)).toEqual(
      expect.arrayContaining(['email_change SESSION', 'administrator_email_confirm LINK']),
    );
  });

  test('is not changed by an API key: nothing that somebody signs in with is', async () => {
    const own = gateway.demo.administrators.ADMINISTRATOR_WITH_BILLING;
    const { organizationId } = gateway.demo;
    const password = rightPassword;
    const attempts: [string, string, object][] = [
      ['changeEmail', 'ChangeEmailInput', { email: 'stolen@move.example', password }],
      ['changePassword', 'ChangePasswordInput', { currentPassword: password, newPassword }],
      ['beginTotp', 'ConfirmedInput', { password }],
      ['confirmTotp', 'ConfirmTotpInput', { code: '123456' }],
      ['removeTotp', 'ConfirmedInput', { password }],
      ['removePasskey', 'RemovePasskeyInput', { id: 'pky_01kb0000000000000000000000', password }],
      ['generateRecoveryCodes', 'ConfirmedInput', { password }],
      ['updateAdministrator', 'UpdateAdministratorInput', { id: own, email: 'stolen@move.example' }],
    ];
    const refused = () =>
      gateway.database.read<{ type: string }>(
        organizationId,
        sql`select event_type as type from events where error_code = 'FORBIDDEN' order by sequence`,
      );
    const before = (await refused()).length;
    for (const [name, type, input] of attempts) {
      const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`;
      const { body } = await gateway.query('ADMINISTRATOR_WITH_BILLING', document, { input });
      expect([name, body.errors?.[0]?.extensions?.code]).toEqual([name, 'FORBIDDEN']);
    }
    expect((await refused()).length - before).toBe(attempts.length);
    expect(await linkTo('stolen@move.example')).toBe('');
  });

  test('is not changed by updateAdministrator, signed in or not; one’s name is', async () => {
    const token = await sessionOf(gateway, 'ADMINISTRATOR_WITH_BILLING');
    const id = gateway.demo.administrators.ADMINISTRATOR_WITH_BILLING;
    for (const caller of [token, 'ADMINISTRATOR_WITH_BILLING']) {
      const email = 'self@move.example';
      const { body } = await gateway.query(caller, update, { input: { id, email } });
      expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', argument: 'input.email' });
      const named = await gateway.query(caller, update, { input: { id, firstName: 'Ingrid' } });
      expect(named.body.errors).toBeUndefined();
    }
  });

  test.each([
    ['present@free.example', 'BAD_USER_INPUT'],
    ['taken@free.example', 'ALREADY_EXISTS'],
    ['no address', 'BAD_USER_INPUT'],
  ])('is refused: %s', async (email, code) => {
    const { person, page } = await signedIn('present@free.example');
    const { organizationId } = person;
    await someone(gateway, { email: 'taken@free.example', organizationId });
    expect(await ask(page, email)).toMatchObject({ code, argument: 'input.email' });
    // Further addresses of this name would be other accounts.
    await gateway.database.read(organizationId, sql`update administrators set email = id || '@gone.example'`);
  });
});

describe('a link that confirms an address', () => {
  test('works once, the last one alone, and until the password changes', async () => {
    const { person, page } = await signedIn('links@move.example');
    await ask(page, 'first@move.example');
    const first = await linkTo('first@move.example');
    await ask(page, 'second@move.example');
    const second = await linkTo('second@move.example');
    expect((await confirm(first)).status).toBe(404);
    const answers = await Promise.all([confirm(second), confirm(second)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);

    await ask(page, 'third@move.example');
    const third = await linkTo('third@move.example');
    const input = { currentPassword: rightPassword, newPassword };
    const changed = await page.ask(
      'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename } }',
      { input },
    );
    expect(changed.body.errors).toBeUndefined();
    expect((await confirm(third)).status).toBe(404);
    expect(await signsIn('second@move.example', newPassword)).toBe(true);
    expect(await signsIn(person.email, newPassword)).toBe(false);
  });

  test('sets no password, and a link that sets one confirms no address', async () => {
    const { person, page } = await signedIn('purposes@move.example');
    const email = 'purposes.new@move.example';
    await ask(page, email);
    const token = await linkTo(email);
    await browser(gateway).post('/auth/password-reset', { email: person.email });
    const reset = await linkTo(person.email, 'set-password');
    expect(reset).not.toBe('');
    const set = await browser(gateway).post('/auth/set-password', { token, password: newPassword });
    expect(set.status).toBe(404);
    expect((await confirm(reset)).status).toBe(404);
    // A reset that anybody may ask for does not end the confirmation; the confirmation ends the reset.
    expect((await confirm(token)).status).toBe(200);
    const late = await browser(gateway).post('/auth/set-password', { token: reset, password: newPassword });
    expect(late.status).toBe(404);
  });

  test('ends the sign-ins that were begun with the former address', async () => {
    const { person, page } = await signedIn('begun@move.example');
    await gateway.database.read(person.organizationId, sql`update administrators set mfa_required = true`);
    const begun = browser(gateway);
    expect((await begun.signIn(person.email)).body.stage).toBe('ENROLMENT');
    await ask(page, 'begun.new@move.example');
    expect((await confirm(await linkTo('begun.new@move.example'))).status).toBe(200);
    expect((await begun.post('/auth/session')).status).toBe(401);
    expect((await page.post('/auth/session')).status).toBe(200);
  });

  test('confirms nothing for an address that somebody else has meanwhile, or a suspended account', async () => {
    const { person, page } = await signedIn('waits@move.example');
    const { organizationId } = person;
    await ask(page, 'meanwhile@move.example');
    const token = await linkTo('meanwhile@move.example');
    await gateway.database.read(organizationId, sql`update administrators set suspended = true`);
    expect((await confirm(token)).status).toBe(404);
    await gateway.database.read(organizationId, sql`update administrators set suspended = false`);
    await someone(gateway, { email: 'meanwhile@move.example', organizationId });
    const { status, body } = await confirm(token);
    expect([status, body.errors[0].extensions.code]).toEqual([409, 'ALREADY_EXISTS']);
    expect(await signsIn(person.email)).toBe(true);
  });
});

describe('the address of another administrator', () => {
  const make = async (stem: string) => {
    const { organizationId } = gateway.demo;
    const former = `${stem}@northwind-robotics.example`;
    const email = `${stem}.new@northwind-robotics.example`;
    return { former, email, id: (await someone(gateway, { email: former, organizationId })).administratorId };
  };

  test('changes once the new one has confirmed it', async () => {
    const { id, former, email } = await make('other');
    const token = await sessionOf(gateway, 'ADMINISTRATOR_WITH_BILLING');
    const { body } = await gateway.query(token, update, { input: { id, email } });
    expect(body.data?.updateAdministrator.administrator.email).toBe(former);
    expect(await mailTo(former)).toContain(email);
    expect([await signsIn(former), await signsIn(email)]).toEqual([true, false]);
    expect((await confirm(await linkTo(email))).status).toBe(200);
    expect([await signsIn(former), await signsIn(email)]).toEqual([false, true]);
  });

  test.each([
    ['an API key', 'ADMINISTRATOR_WITH_BILLING' as const],
    ['a role without Edit', null],
  ])('is not changed by %s', async (_who, caller) => {
    const { id, former, email } = await make(caller ? 'key' : 'role');
    const asker = caller ?? (await sessionOf(gateway, 'ADMINISTRATOR'));
    const { body } = await gateway.query(asker, update, { input: { id, email } });
    expect(body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(await linkTo(email)).toBe('');
    expect(await signsIn(former)).toBe(true);
  });
});
