import { sql } from 'drizzle-orm';
import { generate } from 'otplib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeLink } from '../../src/identity/links.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { browser, eventsOf, rightPassword, type Someone, someone } from '../support/signing-in.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

type Page = ReturnType<typeof browser>;
const who = '{ viewer { email } }';
const totp = (page: Page, code: string) => page.post('/auth/second-step', { method: 'TOTP', code });
/** Returns the code of the period after the current one, which is accepted and not used before. */
const nextCode = (secret: string) => generate({ secret, epoch: Math.floor(Date.now() / 1000) + 30 });

/** Signs in where a second factor is required, and enrols an authenticator app. */
async function enrolled(email: string) {
  const person = await someone(gateway, { email, mfaRequired: true });
  const page = browser(gateway);
  expect((await page.signIn(email)).body).toEqual({ stage: 'ENROLMENT' });
  const { secret, uri } = (await page.post('/auth/enrolment/totp')).body;
  expect(uri).toMatch(/^otpauth:\/\/totp\/.*secret=/);
  const done = await page.post('/auth/enrolment/totp/confirm', { code: await generate({ secret }) });
  expect(done.status).toBe(200);
  return { person, page, secret, recoveryCodes: done.body.recoveryCodes as string[] };
}

describe('an administrator who needs a second factor and has none', () => {
  test.each(['of their own', 'of their organization'])(
    'may enrol, and do nothing else, by a rule %s',
    async (rule) => {
      const isOwn = rule === 'of their own';
      const person = await someone(gateway, { email: `${rule.length}@enrol.example`, mfaRequired: isOwn });
      if (!isOwn) {
        await gateway.database.read(
          person.organizationId,
          sql`update organizations set require_administrator_mfa = true where id = ${person.organizationId}`,
        );
      }
      const page = browser(gateway);
      expect((await page.signIn(person.email)).body).toEqual({ stage: 'ENROLMENT' });
      const refused = await page.ask(who);
      expect(refused.status).toBe(401);
      expect(refused.body.errors[0].message).toContain('second factor');
      expect((await page.ask('mutation { endOtherSessions { ended } }')).status).toBe(401);
      expect(await page.code('/auth/passkeys/options', { password: rightPassword })).toBe('INVALID_STATE');
      expect(await page.code('/auth/second-step', { method: 'TOTP', code: '123456' })).toBe('INVALID_STATE');
    },
  );

  test('is signed in once one is enrolled, under another token', async () => {
    const { page, person, recoveryCodes, secret } = await enrolled('enrols@enrol.example');
    expect(recoveryCodes).toHaveLength(10);
    const { body } = await page.ask('{ viewer { email signInMethods { totpEnrolled recoveryCodesLeft } } }');
    expect(body.data.viewer).toEqual({
      email: person.email,
      signInMethods: { totpEnrolled: true, recoveryCodesLeft: 10 },
    });
    const rows = await gateway.database.read(
      person.organizationId,
      sql`select c::text from administrator_credentials c union all select r::text from recovery_codes r
        union all select e::text from events e where organization_id = ${person.organizationId}`,
    );
    const kept = JSON.stringify(rows);
    expect(kept).not.toContain(secret);
    for (const code of recoveryCodes) expect(kept).not.toContain(code);
    expect(await eventsOf(gateway, person)).toEqual(['administrator_sign_in PASSWORD', 'totp_confirm TOTP']);
  });

  test('is not by a wrong code', async () => {
    const person = await someone(gateway, { email: 'guess@enrol.example', mfaRequired: true });
    const page = browser(gateway);
    await page.signIn(person.email);
    await page.post('/auth/enrolment/totp');
    expect(await page.code('/auth/enrolment/totp/confirm', { code: '000000' })).toBe('WRONG_CREDENTIALS');
    expect((await page.ask(who)).status).toBe(401);
  });
});

describe('a second step', () => {
  test('is a code of the app, which works once', async () => {
    const { person, secret } = await enrolled('code@second.example');
    const page = browser(gateway);
    expect((await page.signIn(person.email)).body).toEqual({
      stage: 'SECOND_STEP',
      methods: ['TOTP', 'RECOVERY_CODE'],
    });
    expect((await page.ask(who)).status).toBe(401);
    const pending = page.cookie() ?? '';
    // The code that the enrolment has used.
    expect((await totp(page, await generate({ secret }))).status).toBe(401);
    const code = await nextCode(secret);
    expect((await totp(page, code)).body).toEqual({ stage: 'FULL' });
    expect((await page.ask(who)).body.data.viewer.email).toBe(person.email);
    const replay = browser(gateway);
    await replay.signIn(person.email);
    expect((await totp(replay, code)).status).toBe(401);
    // The session of the first step is gone.
    const again = await page.post('/auth/second-step', { method: 'TOTP', code }, { cookie: pending });
    expect(again.status).toBe(401);
    expect((await eventsOf(gateway, person)).slice(2)).toEqual([
      'administrator_sign_in TOTP WRONG_CREDENTIALS',
      'administrator_sign_in TOTP',
      'administrator_sign_in TOTP WRONG_CREDENTIALS',
    ]);
  });

  test('takes a code once, of two requests at the same time', async () => {
    const { person, secret } = await enrolled('race@second.example');
    const pages = [browser(gateway), browser(gateway)];
    for (const page of pages) await page.signIn(person.email);
    const code = await nextCode(secret);
    const answers = await Promise.all(pages.map((page) => totp(page, code)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  test('is a recovery code, once, however it is typed', async () => {
    const { person, recoveryCodes } = await enrolled('recovery@second.example');
    const [code = ''] = recoveryCodes;
    const use = async () => {
      const page = browser(gateway);
      await page.signIn(person.email);
      return page.post('/auth/second-step', {
        method: 'RECOVERY_CODE',
        code: code.toUpperCase().replaceAll('-', ' '),
      });
    };
    expect((await use()).status).toBe(200);
    expect((await use()).status).toBe(401);
  });

  test('ends after five wrong codes, and is locked after ten', async () => {
    const { person, secret } = await enrolled('guesses@second.example');
    for (let round = 0; round < 2; round++) {
      const page = browser(gateway);
      await page.signIn(person.email);
      for (let attempt = 0; attempt < 5; attempt++) expect((await totp(page, '000000')).status).toBe(401);
      expect(await page.code('/auth/session')).toBe('UNAUTHENTICATED');
    }
    const page = browser(gateway);
    await page.signIn(person.email);
    expect((await totp(page, await nextCode(secret))).status).toBe(429);
    expect((await eventsOf(gateway, person)).at(-1)).toBe('administrator_sign_in TOTP TOO_MANY_ATTEMPTS');
  });

  test('is not skipped by a new password', async () => {
    const { person } = await enrolled('reset@second.example');
    const token = await gateway.database.transaction(person.organizationId, (tx) =>
      makeLink(tx, person, 'PASSWORD_RESET'),
    );
    await browser(gateway).post('/auth/set-password', { token, password: 'a new battery staple' });
    const page = browser(gateway);
    expect((await page.signIn(person.email, 'a new battery staple')).body.stage).toBe('SECOND_STEP');
  });
});

describe('what somebody signs in with', () => {
  const methods = 'signInMethods { totpEnrolled recoveryCodesLeft passkeys { name } }';
  const refusal = async (page: Page, mutation: string, input: object) => {
    const [name] = mutation.split('(');
    const type = {
      removeTotp: 'ConfirmedInput',
      beginTotp: 'ConfirmedInput',
      generateRecoveryCodes: 'ConfirmedInput',
    };
    const { body } = await page.ask(
      `mutation ($input: ${type[name as 'removeTotp'] ?? `${name?.[0]?.toUpperCase()}${name?.slice(1)}Input`}!) {
        ${name}(input: $input) { __typename } }`,
      { input },
    );
    return body.errors?.[0].extensions;
  };

  async function signedIn(email: string): Promise<{ person: Someone; page: Page }> {
    const person = await someone(gateway, { email });
    const page = browser(gateway);
    await page.signIn(email);
    return { person, page };
  }

  test('is changed with the password, which is asked for again', async () => {
    const { page, person } = await signedIn('change@own.example');
    const wrong = { password: 'not the password' };
    expect(await refusal(page, 'beginTotp', wrong)).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.password',
    });
    expect(await refusal(page, 'generateRecoveryCodes', wrong)).toMatchObject({ code: 'BAD_USER_INPUT' });
    const other = browser(gateway);
    await other.signIn(person.email);
    const changed = await page.ask(
      'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { signInMethods { passwordSetAt } } }',
      { input: { currentPassword: rightPassword, newPassword: 'a new battery staple' } },
    );
    expect(changed.body.errors).toBeUndefined();
    expect((await other.post('/auth/session')).status).toBe(401);
    expect((await page.post('/auth/session')).status).toBe(200);
    expect((await browser(gateway).signIn(person.email)).status).toBe(401);
    expect((await browser(gateway).signIn(person.email, 'a new battery staple')).status).toBe(200);
    const rows = await gateway.database.read(
      person.organizationId,
      sql`select e::text from events e where organization_id = ${person.organizationId}`,
    );
    expect(JSON.stringify(rows)).toContain('password_change');
    expect(JSON.stringify(rows)).not.toContain('staple');
  });

  test('is not guessed by aliases of one operation', async () => {
    const { page } = await signedIn('aliases@own.example');
    const guesses = Array.from(
      { length: 8 },
      (_, index) => `a${index}: beginTotp(input: { password: "guess ${index}" }) { secret }`,
    );
    const { body } = await page.ask(`mutation { ${guesses.join(' ')} }`);
    const codes = body.errors.map((error: { extensions: { code: string } }) => error.extensions.code);
    expect(codes.filter((code: string) => code === 'BAD_USER_INPUT')).toHaveLength(5);
    expect(codes.filter((code: string) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(3);
    expect(await refusal(page, 'beginTotp', { password: rightPassword })).toMatchObject({
      code: 'TOO_MANY_ATTEMPTS',
    });
  });

  test('keeps a second factor where one is required', async () => {
    const { page, person } = await enrolled('last@own.example');
    const remove = `mutation { removeTotp(input: { password: "${rightPassword}" }) { ${methods} } }`;
    expect((await page.ask(remove)).body.errors[0].extensions.code).toBe('INVALID_STATE');
    await gateway.database.read(
      person.organizationId,
      sql`update administrators set mfa_required = false where organization_id = ${person.organizationId}`,
    );
    const { body } = await page.ask(remove);
    expect(body.data.removeTotp.signInMethods.totpEnrolled).toBe(false);
  });

  test('has an authenticator app once its code confirms it', async () => {
    const { page, person } = await signedIn('app@own.example');
    const begun = await page.ask(
      `mutation { beginTotp(input: { password: "${rightPassword}" }) { secret uri } }`,
    );
    const { secret } = begun.body.data.beginTotp;
    expect((await browser(gateway).signIn(person.email)).body.stage).toBe('FULL');
    const confirm = (code: string) =>
      page.ask(`mutation { confirmTotp(input: { code: "${code}" }) { ${methods} } }`);
    expect((await confirm('000000')).body.errors[0].extensions.argument).toBe('input.code');
    const { body } = await confirm(await generate({ secret }));
    expect(body.data.confirmTotp.signInMethods.totpEnrolled).toBe(true);
    expect((await browser(gateway).signIn(person.email)).body.stage).toBe('SECOND_STEP');
  });

  test('shows one’s sessions, and ends them', async () => {
    const { page, person } = await signedIn('list@own.example');
    const other = browser(gateway);
    await other.signIn(person.email);
    const list = async () =>
      (await page.ask('{ viewer { sessions { id current factors } } }')).body.data.viewer.sessions;
    const [newest, oldest] = await list();
    expect([newest.current, oldest.current]).toEqual([false, true]);
    expect(newest.factors).toEqual(['PASSWORD']);
    const stranger = await signedIn('stranger@own.example');
    const end = (by: Page) => by.ask(`mutation { endSession(id: "${newest.id}") { endedId } }`);
    expect((await end(stranger.page)).body.errors[0].extensions.code).toBe('NOT_FOUND');
    expect((await end(page)).body.data.endSession.endedId).toBe(newest.id);
    expect((await other.post('/auth/session')).status).toBe(401);
    await other.signIn(person.email);
    const ended = await page.ask('mutation { endOtherSessions { ended } }');
    expect(ended.body.data.endOtherSessions.ended).toBe(1);
    expect(await list()).toHaveLength(1);
  });
});
