import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashPassword, isPassword, normalPassword } from '../../db/passwords.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { browser, someone } from '../support/signing-in.ts';
import { asking } from './asking.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'ADMINISTRATOR_WITH_BILLING');
const set = 'mutation ($input: SetUserPasswordInput!) { setUserPassword(input: $input) { user { id } } }';
const composed = 'Zürich, Bahnhöfe 7\u212b';
const decomposed = composed.normalize('NFD');
const spaced = composed.replaceAll(' ', '\u00a0');

test('a password has one spelling, composed and with plain spaces', async () => {
  expect(new Set([composed, decomposed, spaced].map(normalPassword)).size).toBe(1);
  const stored = await hashPassword(gateway.database.secret, decomposed);
  for (const given of [composed, decomposed, spaced]) expect(await isPassword(given, stored)).toBe(true);
  expect(await isPassword(composed.toLowerCase(), stored)).toBe(false);
});

test('a user’s password is stored, compared with the former ones, and counted in that spelling', async () => {
  const { organizationId } = gateway.demo;
  await answer(
    'mutation { updatePasswordPolicy(input: { history: 3, minLength: 12 }) { authenticationSettings { __typename } } }',
  );
  const { users } = await answer('{ users(first: 1) { nodes { id } } }');
  const [{ id }] = users.nodes;
  await answer(set, { input: { id, password: decomposed } });
  const [row] = await gateway.database.read<{ hash: string }>(
    organizationId,
    sql`select password_hash as hash from users where id = ${id}`,
  );
  expect(await isPassword(composed, row?.hash)).toBe(true);
  for (const password of [composed, decomposed, spaced])
    expect(await refusal(set, { input: { id, password } })).toMatchObject({ argument: 'input.password' });
  // Eight characters in sixteen code points.
  const short = 'äöüéèàôû'.normalize('NFD');
  expect(await refusal(set, { input: { id, password: short } })).toMatchObject({
    argument: 'input.password',
  });
});

test('an administrator signs in with whichever spelling', async () => {
  const { email } = await someone(gateway, {
    email: 'umlaut@spelling.example',
    password: normalPassword(composed),
  });
  for (const password of [composed, decomposed, spaced])
    expect((await browser(gateway).signIn(email, password)).status).toBe(200);
});
