import { sql } from 'drizzle-orm';
import { generate } from 'otplib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyChain } from '../../db/trail-verify.ts';
import { readConfig } from '../../src/config.ts';
import { defaultIdentity } from '../../src/identity/settings.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { browser, eventsOf, rightPassword, type Someone, someone } from '../support/signing-in.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const who = '{ viewer { email role organizationId } }';
let count = 0;
/** Creates a client with its own address, so that tests do not share a throttle. */
const client = () => browser(gateway, { 'user-agent': `test ${++count}` });

describe('a session', () => {
  test('begins with the right password, is a cookie out of reach of scripts, and ends', async () => {
    const person = await someone(gateway, { email: 'first@sign-in.example' });
    const page = client();
    const { status, body, cookies, headers } = await page.signIn('First@Sign-In.example');
    expect(status).toBe(200);
    expect(body).toEqual({ stage: 'FULL' });
    expect(headers['cache-control']).toBe('no-store');
    expect(cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' });
    const answer = await page.ask(who);
    expect(answer.body.data.viewer).toEqual({
      email: person.email,
      role: 'MANAGER',
      organizationId: person.organizationId,
    });
    const kept = page.cookie() ?? '';
    expect((await page.post('/auth/sign-out')).status).toBe(204);
    expect(page.cookie()).toBeUndefined();
    expect((await page.post('/graphql', { query: who }, { cookie: kept })).status).toBe(401);
    expect(await eventsOf(gateway, person)).toEqual([
      'administrator_sign_in PASSWORD',
      'administrator_sign_out SESSION',
    ]);
    expect((await verifyChain(gateway.database, person.organizationId)).fault).toBeNull();
  });

  test('is a bearer token for other clients', async () => {
    const { email } = await someone(gateway, { email: 'bearer@sign-in.example' });
    const { body, cookies } = await client().signIn(email, rightPassword, { delivery: 'BEARER' });
    expect(cookies).toEqual([]);
    const bearer = { authorization: `Bearer ${body.token}` };
    const answer = await gateway.query(null, who, {}, bearer);
    expect(answer.body.data.viewer.email).toBe(email);
    const both = await gateway.query('MANAGER', who, {}, bearer);
    expect(both.status).toBe(401);
  });

  test('is kept as a digest', async () => {
    const person = await someone(gateway, { email: 'digest@sign-in.example' });
    const { body } = await client().signIn(person.email, rightPassword, { delivery: 'BEARER' });
    const rows = await gateway.database.read(
      person.organizationId,
      sql`select * from administrator_sessions where organization_id = ${person.organizationId}`,
    );
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(body.token.slice(4));
  });

  test.each([
    [
      'idle',
      sql`last_seen_at = now() - interval '59 minutes'`,
      sql`last_seen_at = now() - interval '61 minutes'`,
    ],
    ['at-its-end', sql`expires_at = now() + interval '1 minute'`, sql`expires_at = now()`],
  ])('holds until it is %s, and no longer, however it is used', async (what, before, after) => {
    const person = await someone(gateway, { email: `${what}@ends.example` });
    const page = client();
    expect((await page.signIn(person.email)).body.stage).toBe('FULL');
    const statusAfter = async (change: typeof before) => {
      await gateway.database.read(
        person.organizationId,
        sql`update administrator_sessions set ${change} where organization_id = ${person.organizationId}`,
      );
      gateway.database.accessChanges.publish(person.organizationId);
      return (await page.ask(who)).status;
    };
    expect(await statusAfter(before)).toBe(200);
    expect(await statusAfter(after)).toBe(401);
  });

  test('ends after SESSION_HOURS, twelve unless said, and each stage after its minutes', async () => {
    expect(readConfig({})).toMatchObject({ SESSION_HOURS: 12, SESSION_IDLE_MINUTES: 60 });
    expect(() => readConfig({ SESSION_HOURS: '876000' })).toThrow('SESSION_HOURS');
    expect(defaultIdentity.sessionHours).toBe(12);
    const minutes = async (person: Someone) => {
      const rows = await gateway.database.read<{ stage: string; minutes: number }>(
        person.organizationId,
        sql`select stage, extract(epoch from expires_at - created_at)::int / 60 as minutes from administrator_sessions
          where organization_id = ${person.organizationId} order by id`,
      );
      return rows.map(({ stage, minutes: each }) => [stage, each]);
    };
    const plain = await someone(gateway, { email: 'plain@hours.example' });
    await client().signIn(plain.email);
    expect(await minutes(plain)).toEqual([['FULL', 720]]);
    const enrols = await someone(gateway, { email: 'enrols@hours.example', mfaRequired: true });
    const page = client();
    await page.signIn(enrols.email);
    expect(await minutes(enrols)).toEqual([['ENROLMENT', 30]]);
    const { secret } = (await page.post('/auth/enrolment/totp')).body;
    await page.post('/auth/enrolment/totp/confirm', { code: await generate({ secret }) });
    expect(await minutes(enrols)).toEqual([['FULL', 720]]);
    const again = client();
    await again.signIn(enrols.email);
    expect(await minutes(enrols)).toEqual([
      ['FULL', 720],
      ['SECOND_STEP', 10],
    ]);
    const code = await generate({ secret, epoch: Math.floor(Date.now() / 1000) + 30 });
    expect((await again.post('/auth/second-step', { method: 'TOTP', code })).status).toBe(200);
    expect(await minutes(enrols)).toEqual([
      ['FULL', 720],
      ['FULL', 720],
    ]);
  });

  test('notes its use, once a minute', async () => {
    const person = await someone(gateway, { email: 'seen@sign-in.example' });
    const page = client();
    await page.signIn(person.email);
    const { database } = gateway;
    const age = async () => {
      const [row] = await database.read<{ age: number }>(
        person.organizationId,
        sql`select extract(epoch from now() - last_seen_at)::int as age from administrator_sessions
          where organization_id = ${person.organizationId}`,
      );
      return row?.age;
    };
    await database.read(
      person.organizationId,
      sql`update administrator_sessions set last_seen_at = now() - interval '50 minutes'
        where organization_id = ${person.organizationId}`,
    );
    expect((await page.ask(who)).status).toBe(200);
    expect(await age()).toBeLessThan(60);
  });

  test('ends with the suspension of its administrator, within a second', async () => {
    const person = await someone(gateway, { email: 'suspended@sign-in.example' });
    const page = client();
    await page.signIn(person.email);
    expect((await page.ask(who)).status).toBe(200);
    await gateway.database.read(
      person.organizationId,
      sql`update administrators set suspended = true where organization_id = ${person.organizationId}`,
    );
    await new Promise((resolve) => setTimeout(resolve, 1050));
    expect((await page.ask(who)).status).toBe(401);
    expect(await page.code('/auth/sign-in', { email: person.email, password: rightPassword })).toBe(
      'WRONG_CREDENTIALS',
    );
  });
});

describe('a refusal', () => {
  test('says the same of a wrong password, of an unknown address and of one without a password', async () => {
    const person = await someone(gateway, { email: 'wrong@sign-in.example' });
    const answers = [];
    for (const email of [
      person.email,
      'nobody@sign-in.example',
      'mateo.alvarez@northwind-robotics.example',
    ]) {
      const { status, body, headers } = await client().signIn(email, 'not the password');
      expect(status).toBe(401);
      expect(headers['set-cookie']).toBeUndefined();
      answers.push(JSON.stringify(body));
    }
    expect(new Set(answers).size).toBe(1);
    expect(await eventsOf(gateway, person)).toEqual(['administrator_sign_in PASSWORD WRONG_CREDENTIALS']);
  });

  test.each([
    [{}, 'body.email'],
    [{ email: 'x', password: 'y' }, 'body.email'],
    [{ email: 'a@b.example' }, 'body.password'],
    [{ email: 'a@b.example', password: 5 }, 'body.password'],
    [{ email: 'a@b.example', password: 'x'.repeat(1025) }, 'body.password'],
    [{ email: 'a@b.example', password: 'x', organizationId: 'usr_1' }, 'body.organizationId'],
    [{ email: 'a\u0000@b.example', password: 'x' }, 'body.email'],
    [{ email: 'a@b.example', password: 'x', delivery: 'PIGEON' }, 'body.delivery'],
  ])('names what is malformed in %j', async (payload, argument) => {
    const { status, body } = await client().post('/auth/sign-in', payload);
    expect(status).toBe(400);
    expect(body.errors[0].extensions).toMatchObject({ argument });
  });

  test('takes as long for an unknown address as for a wrong password', async () => {
    const slow = await testGateway({ identity: { failureMillis: 300 } });
    const person = await someone(slow, { email: 'time@sign-in.example' });
    for (const email of [person.email, 'nobody@time.example']) {
      const start = performance.now();
      await browser(slow).signIn(email, 'not the password');
      expect(performance.now() - start).toBeGreaterThan(299);
    }
    await slow.close();
  });
});

describe('an address in several organizations', () => {
  test('signs in where its password is right, and chooses where it is right twice', async () => {
    const email = 'several@sign-in.example';
    const first = await someone(gateway, { email });
    const second = await someone(gateway, { email });
    const third = await someone(gateway, { email, password: 'another password' });
    const page = client();
    expect((await page.signIn(email, 'another password')).body).toEqual({ stage: 'FULL' });
    expect((await page.ask(who)).body.data.viewer.organizationId).toBe(third.organizationId);
    const choice = await client().signIn(email);
    expect(choice.body.stage).toBe('CHOOSE_ORGANIZATION');
    expect(choice.cookies).toEqual([]);
    expect(choice.body.organizations.map(({ id }: { id: string }) => id)).toEqual([
      first.organizationId,
      second.organizationId,
    ]);
    const chosen = client();
    await chosen.signIn(email, rightPassword, { organizationId: second.organizationId });
    expect((await chosen.ask(who)).body.data.viewer.organizationId).toBe(second.organizationId);
    const wrong = await client().signIn(email, rightPassword, { organizationId: third.organizationId });
    expect(wrong.status).toBe(401);
  });
});

describe('cross-site', () => {
  test.each([
    ['without the header of the own page', { 'x-rolegate-csrf': undefined }],
    ['from a foreign origin', { origin: 'https://evil.example' }],
    ['from an opaque origin', { origin: 'null' }],
    ['from a foreign site', { 'sec-fetch-site': 'cross-site' }],
    ['from a sibling site', { 'sec-fetch-site': 'same-site' }],
  ])('a cookie counts for nothing %s', async (_what, headers) => {
    const { email } = await someone(gateway, { email: `${++count}@cross-site.example` });
    const page = client();
    await page.signIn(email);
    for (const [method, url] of [
      ['POST', '/graphql'],
      ['GET', `/graphql?query=${encodeURIComponent(who)}`],
      ['POST', '/auth/sign-out'],
    ] as const) {
      const sent = {
        cookie: page.cookie(),
        'x-rolegate-csrf': '1',
        'x-apollo-operation-name': 'x',
        ...headers,
      };
      const response = await gateway.app.inject({
        method,
        url,
        headers: Object.fromEntries(Object.entries(sent).filter(([, value]) => value)) as Record<
          string,
          string
        >,
        ...(method === 'POST' ? { payload: { query: who } } : {}),
      });
      expect(response.statusCode).toBe(403);
      expect(response.json().errors[0].extensions.code).toBe('CROSS_SITE_REQUEST');
    }
    expect((await page.ask(who)).status).toBe(200);
  });

  test('nobody is signed in by a foreign page, or by a form', async () => {
    const { email } = await someone(gateway, { email: 'form@cross-site.example' });
    const payload = { email, password: rightPassword };
    const foreign = await client().post('/auth/sign-in', payload, { origin: 'https://evil.example' });
    expect(foreign.status).toBe(403);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const response = await gateway.app.inject({
        method: 'POST',
        url: '/auth/sign-in',
        headers: { 'content-type': type },
        payload: JSON.stringify(payload),
      });
      expect([400, 415]).toContain(response.statusCode);
      expect(response.headers['set-cookie']).toBeUndefined();
    }
  });
});

test('behind https the cookie is bound to this very host', async () => {
  const secure = await testGateway({ identity: { publicUrl: new URL('https://directory.example') } });
  const { email } = await someone(secure, { email: 'secure@sign-in.example' });
  const { cookies } = await browser(secure).signIn(email);
  expect(cookies[0]).toMatchObject({ name: '__Host-rolegate-session', secure: true, path: '/' });
  expect(cookies[0]).not.toHaveProperty('domain');
  await secure.close();
});
