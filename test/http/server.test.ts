import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newApiKey } from '../../db/api-keys.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const query = '{ viewer { role } }';
const json = { 'content-type': 'application/json' };
const post = (payload: string | Buffer, headers: Record<string, string> = {}) =>
  gateway.app.inject({ method: 'POST', url: '/graphql', headers: { ...json, ...headers }, payload });
const get = (headers: Record<string, string>, document = query) =>
  gateway.app.inject({ method: 'GET', url: '/graphql', query: { query: document }, headers });
const key = () => ({ 'x-api-key': gateway.keys.MANAGER });

describe('speaks GraphQL over HTTP', () => {
  test.each(['application/json', 'application/graphql-response+json', '*/*'])(
    'accept: %s',
    async (accept) => {
      const answer = await post(JSON.stringify({ query }), { ...key(), accept });
      expect(answer.statusCode).toBe(200);
      expect(answer.json()).toEqual({ data: { viewer: { role: 'MANAGER' } } });
      expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  test('the first answer and the later ones are the same bytes', async () => {
    const payload = JSON.stringify({ query: '{ viewer { role name } billing { plan { name } } }' });
    const answers = [];
    for (let run = 0; run < 4; run++) answers.push((await post(payload, key())).payload.trim());
    expect(new Set(answers).size).toBe(1);
  });

  test('a query by GET, with a header that a form cannot send', async () => {
    expect((await get(key())).statusCode).toBe(200);
    expect((await get({})).statusCode).toBe(400);
  });

  test('no mutation by GET', async () => {
    const answer = await get(key(), 'mutation { deleteUser(id: "x") { deletedId } }');
    expect(answer.statusCode).toBe(405);
    const unnamed = await gateway.app.inject({
      method: 'GET',
      url: '/graphql',
      query: { query: 'mutation A { deleteUser(id: "x") { deletedId } }', operationName: '' },
      headers: key(),
    });
    expect(unnamed.statusCode).toBe(405);
  });

  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'] as const)('nothing by %s', async (method) => {
    const answer = await gateway.app.inject({ method, url: '/graphql', headers: key() });
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, POST']);
  });

  test('an empty name of an operation is none', async () => {
    const parameters = { query: 'query A { viewer { role } }', operationName: '' };
    const byGet = { method: 'GET', url: '/graphql', query: parameters, headers: key() } as const;
    expect((await gateway.app.inject(byGet)).json()).toEqual({ data: { viewer: { role: 'MANAGER' } } });
    expect((await post(JSON.stringify(parameters), key())).statusCode).toBe(200);
  });
});

/** Returns a member of a request's body whose value is nested lists. */
const nested = (member: 'query' | 'variables') => {
  const value = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  return member === 'query' ? `{"query":${value}}` : `{"query":"${query}","variables":{"a":${value}}}`;
};

describe('refuses with a code, and without a stack', () => {
  test('a body of another kind is told what it should be', async () => {
    const answer = await post('{ viewer { role } }', { 'content-type': 'text/plain' });
    expect(answer.json().errors).toEqual([
      {
        message: 'The request requires a JSON body and the header `content-type: application/json`.',
        extensions: { code: 'BAD_REQUEST' },
      },
    ]);
  });

  test.each([
    ['malformed JSON', '{', {}, 400],
    ['a form', 'query={viewer{role}}', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['plain text', query, { 'content-type': 'text/plain' }, 415],
    ['a compressed body', gzipSync(JSON.stringify({ query })), { 'content-encoding': 'gzip' }, 415],
    ['UTF-7', JSON.stringify({ query }), { 'content-type': 'application/json; charset=utf-7' }, 415],
    ['bytes that are no UTF-8', Buffer.from(`{"query":"${query} # \xff"}`, 'latin1'), {}, 415],
    ['__proto__ beside the query', `{"query":"${query}","__proto__":{}}`, {}, 400],
    ['queries nested 100,000 deep, to be done once', nested('query'), { 'idempotency-key': 'a' }, 400],
    ['variables nested 100,000 deep, to be done once', nested('variables'), { 'idempotency-key': 'a' }, 400],
    ['a batch', JSON.stringify([{ query }, { query }]), {}, 400],
    ['a body of two megabytes', JSON.stringify({ query, variables: { x: 'x'.repeat(2_000_000) } }), {}, 413],
    ['a document that is not GraphQL', JSON.stringify({ query: '{' }), {}, 400],
    ['an unknown field', JSON.stringify({ query: '{ viewr { role } }' }), {}, 400],
  ] as const)('%s', async (_what, payload, headers, status) => {
    const answer = await post(payload, { ...key(), ...headers });
    expect(answer.statusCode).toBe(status);
    const [error] = answer.json().errors;
    expect(error.extensions.code).toMatch(/^(BAD_REQUEST|GRAPHQL_[A-Z_]+|OPERATION_TOO_LARGE)$/);
    expect(answer.payload).not.toMatch(/stack|node_modules|Did you mean/);
  });

  test('a key with another header of credentials is told that it is one too many', async () => {
    const answer = await post(JSON.stringify({ query }), { ...key(), authorization: 'Bearer rgs_x' });
    expect(answer.statusCode).toBe(401);
    expect(answer.json().errors).toEqual([
      {
        message: 'The headers x-api-key and authorization contain two credentials. Send only one of them.',
        extensions: { code: 'UNAUTHENTICATED' },
      },
    ]);
  });

  test('wrong, malformed and absent keys, in the same words', async () => {
    const answers = [];
    for (const headers of [
      { 'x-api-key': `rgk_${'a'.repeat(43)}` },
      { 'x-api-key': 'x' },
      { 'x-api-key': 'y'.repeat(5000) },
      {},
    ]) {
      const answer = await post(JSON.stringify({ query }), headers as Record<string, string>);
      expect(answer.statusCode).toBe(401);
      const [{ message, extensions }] = answer.json().errors;
      answers.push(JSON.stringify({ message, extensions }));
    }
    expect(new Set(answers).size).toBe(1);
  });

  test('__proto__ in variables changes nothing', async () => {
    const answer = await post(
      `{"query":"${query}","variables":{"__proto__":{"role":"ADMINISTRATOR"}}}`,
      key(),
    );
    expect(answer.statusCode).toBe(400);
    expect(({} as { role?: string }).role).toBeUndefined();
  });
});

test('JSON in UTF-8 may say so, and begin with a mark', async () => {
  for (const type of ['application/json; charset=UTF-8', 'application/json;charset="utf-8"']) {
    const answer = await post(`\ufeff${JSON.stringify({ query })}`, { ...key(), 'content-type': type });
    expect(answer.json()).toEqual({ data: { viewer: { role: 'MANAGER' } } });
  }
});

test('a database that does not answer is our fault, whichever way a request takes', async () => {
  await post(JSON.stringify({ query }), key());
  const system = vi.spyOn(gateway.database, 'system').mockRejectedValue(new Error('away'));
  const unknown = () => ({ 'x-api-key': newApiKey(gateway.database.secret).key });
  for (const document of [query, '{ viewer { name } }']) {
    const answer = await post(JSON.stringify({ query: document }), unknown());
    expect(answer.statusCode).toBe(500);
    expect(answer.json().errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  }
  system.mockRestore();
});

test('tells whether it lives and is ready', async () => {
  expect((await gateway.app.inject('/healthz')).json()).toEqual({ status: 'ok' });
  const ready = await gateway.app.inject('/readyz');
  expect([ready.statusCode, ready.json()]).toEqual([200, { status: 'ready' }]);
});

test('lives on without its database, and is not ready', async () => {
  const { app, database } = await testGateway();
  await database.close();
  expect((await app.inject('/healthz')).statusCode).toBe(200);
  const { statusCode, headers, json } = await app.inject('/readyz');
  expect([statusCode, json()]).toEqual([503, { status: 'database unreachable' }]);
  expect(headers['retry-after']).toMatch(/^\d+$/);
  await app.close();
});

test.each(['/healthz', '/nowhere', '/graphql?query={service{name}}'])(
  'no cache keeps the answer at %s',
  async (url) => {
    const { headers } = await gateway.app.inject({ url, headers: key() });
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  },
);

test('a path with nothing at it is answered as every other error', async () => {
  const answer = await gateway.app.inject('/nowhere?key=secret');
  expect(answer.statusCode).toBe(404);
  expect(answer.json()).toEqual({
    errors: [{ message: 'There is nothing at GET /nowhere.', extensions: { code: 'NOT_FOUND' } }],
  });
});

describe('what is no request is answered as every other error', () => {
  const send = async (request: string) => {
    const port = Number(new URL(await address).port);
    const socket = connect(port, '127.0.0.1');
    socket.write(request);
    const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
    return { status: Number(head.split(' ')[1]), errors: JSON.parse(body).errors };
  };
  let address: Promise<string>;
  beforeAll(() => {
    address = gateway.app.listen({ port: 0, host: '127.0.0.1' });
  });

  test.each([
    ['a broken address', 'GET /% HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n', 400],
    [
      'two lengths',
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}',
      400,
    ],
    ['headers without end', `GET / HTTP/1.1\r\nhost: a\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['another protocol', '\x16\x03\x01\x02\x00\x01', 400],
  ])('%s', async (_what, request, status) => {
    const answer = await send(request);
    expect(answer).toEqual({
      status,
      errors: [{ message: expect.any(String), extensions: { code: 'BAD_REQUEST' } }],
    });
    expect(JSON.stringify(answer)).not.toMatch(/FST_|HPE_/);
  });
});
