import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authenticator } from '../support/authenticator.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { browser, eventsOf, rightPassword, someone } from '../support/signing-in.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

type Page = ReturnType<typeof browser>;
const who = '{ viewer { email } }';

/** Creates an administrator with a passkey, registered while signed in. */
async function withPasskey(email: string) {
  const person = await someone(gateway, { email });
  const page = browser(gateway);
  await page.signIn(email);
  const device = authenticator();
  const options = (await page.post('/auth/passkeys/options', { password: rightPassword })).body;
  const registered = await page.post('/auth/passkeys', { name: 'Key', response: device.register(options) });
  expect(registered.status).toBe(200);
  return { person, page, device };
}

const secondStepOptions = async (page: Page) => (await page.post('/auth/second-step/passkey-options')).body;
const signInOptions = async () => (await browser(gateway).post('/auth/passkey/options')).body;

describe('a passkey', () => {
  test('is enrolled where a second factor is required, and then asked for', async () => {
    const { email } = await someone(gateway, { email: 'enrol@passkey.example', mfaRequired: true });
    const page = browser(gateway);
    await page.signIn(email);
    const device = authenticator();
    const options = (await page.post('/auth/enrolment/passkey/options')).body;
    expect(options.rp.id).toBe('localhost');
    const done = await page.post('/auth/enrolment/passkey', {
      name: 'Laptop',
      response: device.register(options),
    });
    expect(done.body).toMatchObject({ stage: 'FULL', recoveryCodes: { length: 10 } });
    const { body } = await page.ask('{ viewer { signInMethods { passkeys { name } } } }');
    expect(body.data.viewer.signInMethods.passkeys).toEqual([{ name: 'Laptop' }]);
    const again = browser(gateway);
    expect((await again.signIn(email)).body.methods).toEqual(['PASSKEY', 'RECOVERY_CODE']);
    const response = device.assert(await secondStepOptions(again));
    expect((await again.post('/auth/second-step', { method: 'PASSKEY', response })).body).toEqual({
      stage: 'FULL',
    });
    expect((await again.ask(who)).body.data.viewer.email).toBe(email);
  });

  test('signs in alone, and is noted as what was presented', async () => {
    const { person, device } = await withPasskey('alone@passkey.example');
    const page = browser(gateway);
    const response = device.assert(await signInOptions());
    expect((await page.post('/auth/passkey', { response })).body).toEqual({ stage: 'FULL' });
    expect((await page.ask(who)).body.data.viewer.email).toBe(person.email);
    // An answer is good once.
    expect((await browser(gateway).post('/auth/passkey', { response })).status).toBe(401);
    expect((await eventsOf(gateway, person)).slice(1)).toEqual([
      'passkey_register SESSION',
      'administrator_sign_in PASSKEY',
      'administrator_sign_in PASSKEY WRONG_CREDENTIALS',
    ]);
  });

  test('proves nothing with a challenge of another ceremony, another origin, or without its user’s verification', async () => {
    const { person, device } = await withPasskey('forged@passkey.example');
    const page = browser(gateway);
    await page.signIn(person.email);
    const other = await withPasskey('other@passkey.example');
    const attempts = [
      device.assert(await signInOptions()),
      device.assert({ challenge: 'bWFkZSB1cA', rpId: 'localhost' }),
      device.assert(await secondStepOptions(page), { at: 'https://evil.example' }),
      other.device.assert(await secondStepOptions(page)),
    ];
    for (const response of attempts) {
      expect((await page.post('/auth/second-step', { method: 'PASSKEY', response })).status).toBe(401);
    }
    const unverified = device.assert(await signInOptions(), { verified: false });
    expect((await browser(gateway).post('/auth/passkey', { response: unverified })).status).toBe(401);
  });

  test('that counts backwards is a copy', async () => {
    const { device } = await withPasskey('copy@passkey.example');
    const use = async (count: number) => {
      const response = device.assert(await signInOptions(), { count });
      return (await browser(gateway).post('/auth/passkey', { response })).status;
    };
    expect([await use(5), await use(5), await use(4), await use(6)]).toEqual([200, 401, 401, 200]);
  });

  test('does not sign in for a suspended administrator', async () => {
    const { device, person } = await withPasskey('suspended@passkey.example');
    await gateway.database.read(
      person.organizationId,
      sql`update administrators set suspended = true where organization_id = ${person.organizationId}`,
    );
    const response = device.assert(await signInOptions());
    expect((await browser(gateway).post('/auth/passkey', { response })).status).toBe(401);
  });

  test('is removed with the password, and then is unknown', async () => {
    const { page, device } = await withPasskey('removed@passkey.example');
    const listed = await page.ask('{ viewer { signInMethods { passkeys { id } } } }');
    const [{ id }] = listed.body.data.viewer.signInMethods.passkeys;
    const remove = (input: object) =>
      page.ask(
        'mutation ($input: RemovePasskeyInput!) { removePasskey(input: $input) { signInMethods { passkeys { id } } } }',
        { input },
      );
    expect((await remove({ id, password: 'wrong' })).body.errors[0].extensions.argument).toBe(
      'input.password',
    );
    const { body } = await remove({ id, password: rightPassword });
    expect(body.data.removePasskey.signInMethods.passkeys).toEqual([]);
    const response = device.assert(await signInOptions());
    expect((await browser(gateway).post('/auth/passkey', { response })).status).toBe(401);
  });

  test.each([
    ['of another session', true, {}],
    ['that is malformed', false, { response: { clientDataJSON: 'AA', attestationObject: 'AA' } }],
    ['that is none', false, { type: 'password' }],
  ])('is not registered by an answer %s', async (_what, isForeign, change) => {
    const email = `${Math.random()}@register.example`;
    await someone(gateway, { email });
    const [page, other] = [browser(gateway), browser(gateway)];
    for (const each of [page, other]) await each.signIn(email);
    const options = await (isForeign ? other : page).post('/auth/passkeys/options', {
      password: rightPassword,
    });
    const response = { ...authenticator().register(options.body), ...change };
    expect(await page.code('/auth/passkeys', { name: 'Key', response })).toBe('BAD_USER_INPUT');
  });
});
