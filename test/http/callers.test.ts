import { generate } from 'otplib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typedCode } from '../../src/identity/typed-code.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { browser, sessionOf, someone } from '../support/signing-in.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

async function ask(headers: Record<string, string>) {
  const response = await gateway.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify({ query: '{ viewer { role } }' }),
  });
  const { data, errors } = response.json();
  return { status: response.statusCode, role: data?.viewer?.role, message: errors?.[0]?.message };
}

describe('an API key', () => {
  const key = () => gateway.keys.MANAGER;

  test('is accepted as a bearer token, in both headers, and as its own limits have it', async () => {
    const authorization = `Bearer ${key()}`;
    const both: Record<string, string> = { authorization, 'x-api-key': key() };
    for (const headers of [{ authorization }, { authorization: `bearer  ${key()}` }, both])
      expect(await ask(headers)).toMatchObject({ status: 200, role: 'MANAGER' });
    const { body } = await gateway.query(
      'MANAGER',
      'mutation { createApiKey(input: { name: "Reads", readOnly: true }) { key } }',
    );
    const narrow = { authorization: `Bearer ${body.data.createApiKey.key}` };
    expect(await ask(narrow)).toMatchObject({ status: 200, role: 'MANAGER' });
    const refused = await gateway.query(null, 'mutation { endOtherSessions { ended } }', {}, narrow);
    expect(refused.body.errors?.[0]?.message).toContain('your key is read only');
  });

  test('beside another credential is refused, and says so', async () => {
    const others = [gateway.keys.READ_ONLY, await sessionOf(gateway, 'MANAGER'), 'rgk_unknown'];
    for (const other of others) {
      const answer = await ask({ 'x-api-key': key(), authorization: `Bearer ${other}` });
      expect(answer).toMatchObject({ status: 401, message: expect.stringContaining('two credentials') });
    }
    expect((await ask({ 'x-api-key': key(), authorization: 'Basic eDp5' })).status).toBe(401);
  });

  test('that is none is refused, and signs nobody in', async () => {
    expect((await ask({ authorization: 'Bearer rgk_unknown' })).status).toBe(401);
    const page = browser(gateway);
    const session = await page.post('/auth/session', {}, { authorization: `Bearer ${key()}` });
    expect(session.status).toBe(401);
  });
});

test('every answer with the status 401, of every route, says how to authenticate', async () => {
  const { app } = gateway;
  const routes = routesOf(app.printRoutes({ commonPrefix: false }));
  expect(routes.length).toBeGreaterThan(25);
  const seen = new Set<string>();
  for (const [method, url] of routes) {
    for (const authorization of [undefined, 'Bearer rgs_unknown', 'Bearer rgk_unknown', 'Basic eDp5']) {
      const response = await app.inject({
        method: method as 'GET',
        url: url.replace(/:\w+/g, 'x'),
        headers: { 'x-rolegate-csrf': '1', ...(authorization ? { authorization } : {}) },
        ...(method === 'GET'
          ? {}
          : { payload: { query: '{ viewer { role } }', email: 'a@b.example', password: 'x' } }),
      });
      const challenge = response.headers['www-authenticate'];
      expect([url, response.statusCode === 401, challenge !== undefined]).toEqual([
        url,
        response.statusCode === 401,
        response.statusCode === 401,
      ]);
      if (response.statusCode !== 401) continue;
      seen.add(url);
      const isPresented = authorization?.startsWith('Bearer') ?? false;
      expect(challenge).toBe(`Bearer realm="Rolegate"${isPresented ? ', error="invalid_token"' : ''}`);
    }
  }
  expect([...seen]).toEqual(expect.arrayContaining(['/graphql', '/auth/session', '/auth/sign-in']));
  expect([...seen].some((url) => url.startsWith('/agent'))).toBe(true);
});

/** Returns method and path of each route from the tree that Fastify prints, in which a line continues the path above it. */
function routesOf(tree: string): (readonly [method: string, url: string])[] {
  const above: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, indent, part, methods] = /^(.*)── (\S+) \(([A-Z, ]+)\)/.exec(line) ?? [];
    if (indent === undefined || part === undefined || methods === undefined) return [];
    const depth = Math.floor(indent.length / 4);
    const url = `${above[depth - 1] ?? ''}${part}`;
    above[depth] = url;
    return methods
      .split(', ')
      .filter((method) => method !== 'HEAD')
      .map((method) => [method, url] as const);
  });
}

describe('a code', () => {
  test.each([
    ['123 456', '123456'],
    [' 123-456 ', '123456'],
    ['１２３\u2009４５６', '123456'],
    ['1F2E–3D4C 5B6A', '1f2e3d4c5b6a'],
  ])('%j is typed as %j', (typed, code) => {
    expect(typedCode(typed)).toBe(code);
  });

  test('is taken as an app shows it, to enrol and to sign in; a recovery code as a list does', async () => {
    const { email } = await someone(gateway, { email: 'spaces@code.example', mfaRequired: true });
    const page = browser(gateway);
    await page.signIn(email);
    const { secret } = (await page.post('/auth/enrolment/totp')).body;
    const shown = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`;
    const now = Math.floor(Date.now() / 1000);
    const enrolled = await page.post('/auth/enrolment/totp/confirm', {
      code: shown(await generate({ secret })),
    });
    expect(enrolled.status).toBe(200);
    const again = browser(gateway);
    await again.signIn(email);
    const next = shown(await generate({ secret, epoch: now + 30 }));
    expect((await again.post('/auth/second-step', { method: 'TOTP', code: next })).status).toBe(200);
    const lost = browser(gateway);
    await lost.signIn(email);
    const code = enrolled.body.recoveryCodes[0].replaceAll('-', ' – ').toUpperCase();
    expect((await lost.post('/auth/second-step', { method: 'RECOVERY_CODE', code })).status).toBe(200);
  });
});
