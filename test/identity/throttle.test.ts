import { afterAll, beforeAll, expect, test } from 'vitest';
import { createThrottles } from '../../src/identity/throttle.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { browser, eventsOf, someone } from '../support/signing-in.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

test('an address is locked after ten wrong passwords, for the right one too, and whether it is known or not', async () => {
  const person = await someone(gateway, { email: 'locked@throttle.example' });
  const lockedAnswers = [];
  for (const email of [person.email, 'nobody@throttle.example']) {
    const page = browser(gateway);
    for (let attempt = 0; attempt < 10; attempt++) {
      expect((await page.signIn(email, 'not the password')).status).toBe(401);
    }
    const { status, headers, body } = await page.signIn(email);
    expect(status).toBe(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(800);
    lockedAnswers.push(body.errors[0].message);
    expect((await page.signIn(email)).status).toBe(429);
  }
  expect(new Set(lockedAnswers).size).toBe(1);
  const events = await eventsOf(gateway, person);
  expect(events).toHaveLength(11);
  expect(events.at(-1)).toBe('administrator_sign_in PASSWORD TOO_MANY_ATTEMPTS');
});

test('the right password forgets the wrong ones before it', async () => {
  const { email } = await someone(gateway, { email: 'forgiven@throttle.example' });
  const page = browser(gateway);
  for (let round = 0; round < 3; round++) {
    for (let attempt = 0; attempt < 5; attempt++) await page.signIn(email, 'not the password');
    expect((await page.signIn(email)).status).toBe(200);
  }
});

test('what one server counts holds on the others, and at the same time', async () => {
  const [first, second] = [createThrottles(gateway.database), createThrottles(gateway.database)];
  const attempts = Array.from({ length: 30 }, (_, index) =>
    (index % 2 ? first : second).attempt('account', 'both@throttle.example').then(
      () => 'counted',
      () => 'refused',
    ),
  );
  const outcomes = await Promise.all(attempts);
  expect(outcomes.filter((outcome) => outcome === 'counted')).toHaveLength(10);
});

test('a host counts as one, whatever addresses of its network it uses', async () => {
  const throttles = createThrottles(gateway.database);
  for (let index = 0; index < 100; index++) await throttles.attempt('address', `2001:db8:1:2::${index}`);
  await expect(throttles.attempt('address', '2001:db8:1:2:ffff::1')).rejects.toMatchObject({
    extensions: { code: 'TOO_MANY_ATTEMPTS' },
  });
  await throttles.attempt('address', '2001:db8:1:3::1');
  await throttles.attempt('address', '::ffff:203.0.113.5');
});
