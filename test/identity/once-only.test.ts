import { sql } from 'drizzle-orm';
import { generate } from 'otplib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashPassword } from '../../db/passwords.ts';
import { newToken } from '../../db/tokens.ts';
import { lockSignedIn } from '../../src/identity/locked-account.ts';
import { storePassword } from '../../src/identity/passwords.ts';
import { createSessions } from '../../src/identity/sessions.ts';
import { defaultIdentity } from '../../src/identity/settings.ts';
import { signIn } from '../../src/identity/sign-in.ts';
import { createThrottles } from '../../src/identity/throttle.ts';
import { authenticator } from '../support/authenticator.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { browser, rightPassword, type Someone, someone } from '../support/signing-in.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

type Page = ReturnType<typeof browser>;
const newPassword = 'another battery, another staple';
const codeOf = (secret: string, later = 0) =>
  generate({ secret, epoch: Math.floor(Date.now() / 1000) + later * 30 });
const stageOf = async (page: Page) => {
  const { body } = await page.post('/auth/session');
  return body.stage ?? body.errors[0].extensions.code;
};

/** Creates an administrator with several signed-in browsers. */
async function signedIn(email: string, count: number, mfaRequired = false) {
  const person = await someone(gateway, { email, mfaRequired });
  const pages = Array.from({ length: count }, () => browser(gateway));
  for (const page of pages) await page.signIn(email);
  return { person, pages: pages as [Page, Page, ...Page[]] };
}

const rowsOf = async (table: string, { organizationId, administratorId }: Someone) => {
  const [row] = await gateway.database.read<{ count: number }>(
    organizationId,
    sql`select count(*)::int as count from ${sql.identifier(table)} where administrator_id = ${administratorId}`,
  );
  return row?.count;
};

async function enrolTotp(page: Page) {
  const { secret } = (await page.post('/auth/enrolment/totp')).body;
  const done = await page.post('/auth/enrolment/totp/confirm', { code: await codeOf(secret) });
  return { secret, ...done };
}

describe('a session that was given to enrol a second factor', () => {
  test('ends when another one has enrolled: the first factor stays the only one', async () => {
    const { person, pages } = await signedIn('left-over@once.example', 2, true);
    const [first, older] = pages;
    const { secret, status, body } = await enrolTotp(first);
    expect([status, body.stage]).toEqual([200, 'FULL']);
    expect(await stageOf(older)).toBe('UNAUTHENTICATED');
    for (const path of ['totp', 'totp/confirm', 'passkey/options', 'passkey'])
      expect(await older.code(`/auth/enrolment/${path}`, { code: '123456' })).toBe('UNAUTHENTICATED');
    const again = browser(gateway);
    await again.signIn(person.email);
    const code = await codeOf(secret, 1);
    expect((await again.post('/auth/second-step', { method: 'TOTP', code })).status).toBe(200);
    const kept = browser(gateway);
    await kept.signIn(person.email);
    const [recovery] = body.recoveryCodes;
    const used = await kept.post('/auth/second-step', { method: 'RECOVERY_CODE', code: recovery });
    expect(used.status).toBe(200);
  });

  test('enrols nothing beside a factor that is there, though the session was not ended', async () => {
    const { person, pages } = await signedIn('survives@once.example', 1, true);
    const { organizationId, administratorId } = person;
    await gateway.database.read(
      organizationId,
      sql`insert into passkeys (id, organization_id, administrator_id, name, credential_id, public_key)
        values (${'pky_01kb0000000000000000000000'}, ${organizationId}, ${administratorId}, 'Other', 'other', 'AA')`,
    );
    expect(await pages[0].code('/auth/enrolment/totp')).toBe('INVALID_STATE');
    const device = authenticator();
    const options = (await pages[0].post('/auth/enrolment/passkey/options')).body;
    const response = device.register(options);
    expect(await pages[0].code('/auth/enrolment/passkey', { name: 'Key', response })).toBe('INVALID_STATE');
    expect(await rowsOf('passkeys', person)).toBe(1);
  });

  test('enrols once, of several at the same time, whichever factor', async () => {
    const { person, pages } = await signedIn('at-once@once.example', 4, true);
    const { secret } = (await pages[0].post('/auth/enrolment/totp')).body;
    const code = await codeOf(secret);
    const answers = await Promise.all(
      pages.map(async (page, index) => {
        if (index % 2 === 0) return page.post('/auth/enrolment/totp/confirm', { code });
        const options = (await page.post('/auth/enrolment/passkey/options')).body;
        if (options.errors) return { status: 401 };
        return page.post('/auth/enrolment/passkey', {
          name: 'Key',
          response: authenticator().register(options),
        });
      }),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401]);
    expect(await rowsOf('recovery_codes', person)).toBe(10);
    expect(await rowsOf('administrator_sessions', person)).toBe(1);
  });
});

describe('a sign-in that is complete', () => {
  test('ends those that were begun, and no complete one', async () => {
    const { person, pages } = await signedIn('second@once.example', 1, true);
    const { secret } = await enrolTotp(pages[0]);
    const [one, other] = [browser(gateway), browser(gateway)];
    for (const page of [one, other]) await page.signIn(person.email);
    const code = await codeOf(secret, 1);
    expect((await one.post('/auth/second-step', { method: 'TOTP', code })).status).toBe(200);
    expect(await Promise.all([pages[0], one, other].map(stageOf))).toEqual([
      'FULL',
      'FULL',
      'UNAUTHENTICATED',
    ]);
  });

  test('is none by a password that was changed while it was compared', async () => {
    const { database } = gateway;
    const person = await someone(gateway, { email: 'meanwhile@once.example' });
    const changed = await hashPassword(gateway.database.secret, newPassword);
    const meanwhile: typeof database.transaction = async (organizationId, work) => {
      await database.transaction(person.organizationId, (tx) => storePassword(tx, person, changed));
      return database.transaction(organizationId, work);
    };
    const identity = {
      database: { ...database, transaction: meanwhile },
      settings: { ...defaultIdentity, failureMillis: 0 },
      throttles: createThrottles(database),
    };
    const origin = { requestId: 'test', clientIp: null, userAgent: null };
    const attempt = { email: person.email, password: rightPassword };
    await expect(signIn(identity, attempt, origin)).rejects.toMatchObject({
      extensions: { code: 'WRONG_CREDENTIALS' },
    });
    expect(await rowsOf('administrator_sessions', person)).toBe(0);
    expect((await browser(gateway).signIn(person.email, newPassword)).body.stage).toBe('FULL');
  });
});

describe('a second factor that is enrolled', () => {
  const enrolments: [string, (page: Page) => Promise<unknown>][] = [
    [
      'an app',
      async (page) => {
        const { body } = await page.ask(
          `mutation { beginTotp(input: { password: "${rightPassword}" }) { secret } }`,
        );
        const code = await codeOf(body.data.beginTotp.secret);
        return page.ask(
          'mutation ($code: String!) { confirmTotp(input: { code: $code }) { signInMethods { totpEnrolled } } }',
          { code },
        );
      },
    ],
    [
      'a passkey',
      async (page) => {
        const options = (await page.post('/auth/passkeys/options', { password: rightPassword })).body;
        return page.post('/auth/passkeys', { name: 'Key', response: authenticator().register(options) });
      },
    ],
  ];
  test.each(enrolments)('ends the sessions that only a password stands behind: %s', async (name, enrol) => {
    const { pages } = await signedIn(`${name.length}@factor.example`, 3);
    await enrol(pages[0]);
    expect(await Promise.all(pages.map(stageOf))).toEqual(['FULL', 'UNAUTHENTICATED', 'UNAUTHENTICATED']);
  });
});

test('a second factor that comes to be required, and is enrolled, ends them too', async () => {
  const { person, pages } = await signedIn('required@factor.example', 2);
  await gateway.database.read(
    person.organizationId,
    sql`update administrators set mfa_required = true where organization_id = ${person.organizationId}`,
  );
  expect(await stageOf(pages[0])).toBe('FULL');
  const enrols = browser(gateway);
  await enrols.signIn(person.email);
  expect((await enrolTotp(enrols)).status).toBe(200);
  expect(await Promise.all([enrols, ...pages].map(stageOf))).toEqual([
    'FULL',
    'UNAUTHENTICATED',
    'UNAUTHENTICATED',
  ]);
});

describe('of two at the same time', () => {
  test('one changes the password', async () => {
    const { person, pages } = await signedIn('password@once.example', 2);
    const change = (page: Page, password: string) =>
      page.ask('mutation ($i: ChangePasswordInput!) { changePassword(input: $i) { __typename } }', {
        i: { currentPassword: rightPassword, newPassword: password },
      });
    const answers = await Promise.all(pages.map((page, index) => change(page, `${newPassword} ${index}`)));
    expect(answers.filter(({ body }) => body.data?.changePassword)).toHaveLength(1);
    expect(await rowsOf('administrator_sessions', person)).toBe(1);
  });

  test('one makes the recovery codes that hold', async () => {
    const { person, pages } = await signedIn('codes@once.example', 2);
    const make = `mutation { generateRecoveryCodes(input: { password: "${rightPassword}" }) { recoveryCodes } }`;
    const answers = await Promise.all([...pages, ...pages].map((page) => page.ask(make)));
    for (const { body } of answers) expect(body.errors).toBeUndefined();
    expect(await rowsOf('recovery_codes', person)).toBe(10);
  });

  test('one reset makes the link that holds', async () => {
    const person = await someone(gateway, { email: 'links@once.example' });
    const ask = () => browser(gateway).post('/auth/password-reset', { email: person.email });
    await Promise.all([ask(), ask(), ask(), ask()]);
    expect(await rowsOf('administrator_links', person)).toBe(1);
  });

  test.each([
    ['INVITATION', 'PASSWORD_RESET'],
    ['PASSWORD_RESET', 'PASSWORD_RESET'],
  ])('one link is used, though both hold: %s and %s', async (...purposes) => {
    const person = await someone(gateway, { email: `${purposes.join('-').toLowerCase()}@once.example` });
    const tokens = purposes.map(() => newToken('rgl'));
    for (const [index, { hash }] of tokens.entries()) {
      await gateway.database.read(
        person.organizationId,
        sql`insert into administrator_links (organization_id, administrator_id, purpose, hash, expires_at)
          values (${person.organizationId}, ${person.administratorId}, ${purposes[index]}::link_purpose, ${hash},
            now() + interval '1 hour')`,
      );
    }
    const answers = await Promise.all(
      tokens.map(({ token }, index) =>
        browser(gateway).post('/auth/set-password', { token, password: `${newPassword} ${index}` }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
    expect(await rowsOf('administrator_links', person)).toBe(0);
  });
});

test('what somebody signs in with is changed while their session holds, and not after it has ended', async () => {
  const { person, pages } = await signedIn('ended@once.example', 1);
  const token = (pages[0].cookie() ?? '').split('=')[1] ?? '';
  const session = await createSessions(gateway.database, 60).find(token);
  if (!session) throw new Error('The session holds.');
  const lock = () =>
    gateway.database.transaction(person.organizationId, (tx) => lockSignedIn(tx, session.principal));
  expect((await lock()).email).toBe(person.email);
  await pages[0].post('/auth/sign-out');
  await expect(lock()).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
});
