import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestGateway, testGateway } from '../support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

/** Routes of the server's own table that a browser can open. */
function routes(): string[] {
  const table = gateway.app.printRoutes({ commonPrefix: false });
  const above: string[] = [];
  return table.split('\n').flatMap((line) => {
    const [, indent = '', segment = '', methods = ''] = /^([│ ]*)[├└]── (\S*)(?: \((.*)\))?/.exec(line) ?? [];
    if (!segment) return [];
    const depth = indent.length / 4;
    above.splice(depth, above.length, segment);
    const path = above.join('').replace(/:\w+|\*/g, 'x');
    return /\bGET\b/.test(methods) ? [path] : [];
  });
}

const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

test('no route sends a browser to another host', async () => {
  const found = routes();
  expect(found).toEqual(expect.arrayContaining(['/', '/graphql', '/healthz']));
  for (const url of [
    ...found,
    '/explorer/x',
    '/nothing',
    '/graphql?',
    '/graphql?query={service{name}}',
    '/graphql?query=',
  ]) {
    const { headers, body } = await gateway.app.inject({ method: 'GET', url, headers: { accept: browser } });
    expect(headers.location ?? '/', url).toMatch(/^\/(?!\/)/);
    if (!String(headers['content-type']).startsWith('text/html')) continue;
    expect(body, url).not.toMatch(/(?:https?:)?\/\/[a-z0-9-]+\.[a-z]/i);
    const policy = String(headers['content-security-policy']);
    expect(policy, url).toMatch(/^default-src 'none'/);
    expect(policy, url).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe/);
  }
});

test('the address of GraphQL leads a browser to the explorer, and nobody else', async () => {
  const at = (accept: string, url = '/graphql') =>
    gateway.app.inject({ method: 'GET', url, headers: { accept, 'x-api-key': gateway.keys.MANAGER } });
  expect(await at(browser)).toMatchObject({ statusCode: 303, headers: { location: '/' } });
  expect((await at('application/json')).statusCode).toBe(400);
  const query = '/graphql?query={viewer{role}}';
  expect((await at('application/json', query)).json()).toEqual({ data: { viewer: { role: 'MANAGER' } } });
});

test('a page that says nothing of what it loads may load nothing', async () => {
  const own = await testGateway();
  own.app.get('/own', async (_request, reply) => reply.type('text/html').send('<p>a</p>'));
  const { headers } = await own.app.inject('/own');
  expect(headers['content-security-policy']).toBe("default-src 'none'");
  await own.close();
});
