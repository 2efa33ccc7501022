import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentHash, trustedDocuments } from '../../../src/gateway/trusted.ts';
import { readTrustedDocuments } from '../../../src/http/graphql/trusted-manifest.ts';
import { type SmallGateway, smallGateway } from '../../support/small-gateway.ts';

const sdl = `
  type Query { hello(to: String): String @authenticated service: String @public }
  type Mutation { greet: String @access(scope: USERS) }`;
const resolvers = {
  Query: { hello: (_: unknown, { to = 'you' }: { to?: string }) => `hello ${to}`, service: () => 'open' },
  Mutation: { greet: () => 'greeted' },
};
const hello = 'query Hello($to: String) { hello(to: $to) }';
const long = `query Long { ${Array.from({ length: 1500 }, (_, n) => `alias${n}: hello(to: "somebody")`).join(' ')} }`;
const greet = 'mutation { greet }';
const [helloId, longId, greetId] = [hello, long, greet].map(documentHash) as [string, string, string];

let open: SmallGateway;
let only: SmallGateway;
beforeAll(async () => {
  open = await smallGateway({ sdl, resolvers, trusted: trustedDocuments([hello, long, greet], false) });
  only = await smallGateway({ sdl, resolvers, trusted: trustedDocuments([hello, long, greet], true) });
});
afterAll(async () => {
  await open.close();
  await only.close();
});

const send = (gateway: SmallGateway, body: object, role: 'READ_ONLY' | null = 'READ_ONLY') =>
  gateway.post(JSON.stringify(body), role ? { 'x-api-key': gateway.keyOf(role) } : {});
const code = ({ body }: { body: { errors?: readonly { extensions?: { code?: string } }[] } }) =>
  body.errors?.[0]?.extensions?.code;

describe('a trusted document', () => {
  const names = {
    'its identifier': { documentId: helloId },
    'the identifier with its algorithm': { documentId: `sha256:${helloId}` },
    'a hash of Apollo Client': { extensions: { persistedQuery: { version: 1, sha256Hash: helloId } } },
    'its text': { query: hello },
    'its text and a hash': {
      query: hello,
      extensions: { persistedQuery: { version: 1, sha256Hash: helloId } },
    },
  };
  it.each(Object.entries(names))('is answered by %s', async (_name, body) => {
    for (const gateway of [open, only]) {
      const { status, body: answer } = await send(gateway, { ...body, variables: { to: 'Ada' } });
      expect([status, answer]).toEqual([200, { data: { hello: 'hello Ada' } }]);
    }
  });

  it('is authorized as every other', async () => {
    expect(code(await send(only, { documentId: helloId }, null))).toBe('UNAUTHENTICATED');
    expect(code(await send(only, { documentId: greetId }))).toBe('FORBIDDEN');
  });

  it('may be longer than what is kept of others', async () => {
    expect(long.length).toBeGreaterThan(20_000);
    expect((await send(only, { documentId: longId })).body.data.alias1499).toBe('hello somebody');
  });

  it('is answered by GET, behind the preflight header; a mutation is not', async () => {
    const get = (id: string) =>
      only.app.inject({
        method: 'GET',
        url: '/graphql',
        query: { documentId: id, variables: '{"to":"Ada"}' },
        headers: { 'x-api-key': only.keyOf('READ_ONLY') },
      });
    expect((await get(helloId)).json()).toEqual({ data: { hello: 'hello Ada' } });
    expect((await get(greetId)).statusCode).toBe(405);
  });
});

describe('is refused:', () => {
  it.each([
    ['an unknown identifier', { documentId: documentHash('{ service }') }, 'UNKNOWN_DOCUMENT'],
    ['a name of every object', { documentId: '__proto__' }, 'UNKNOWN_DOCUMENT'],
    ['an identifier that is no text', { documentId: { a: 1 } }, 'UNKNOWN_DOCUMENT'],
    [
      'an unknown hash',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'ab' } } },
      'UNKNOWN_DOCUMENT',
    ],
  ])('%s', async (_what, body, expected) => {
    for (const gateway of [open, only]) {
      const answer = await send(gateway, body);
      expect([answer.status, code(answer)]).toEqual([400, expected]);
    }
  });

  it('any other document, where only trusted ones are answered', async () => {
    for (const body of [
      { query: '{ service }' },
      { query: `${hello} ` },
      { query: '{ service }', documentId: helloId },
      { query: '{ service }', extensions: { persistedQuery: { version: 1, sha256Hash: helloId } } },
      {},
    ]) {
      const answer = await send(only, body);
      expect([answer.status, code(answer)]).toEqual([400, 'UNTRUSTED_DOCUMENT']);
    }
    const get = await only.app.inject({ method: 'GET', url: '/graphql', query: { query: '{ service }' } });
    expect(get.json().errors[0].extensions.code).toBe('UNTRUSTED_DOCUMENT');
    expect((await send(open, { query: '{ service }' })).body.data).toEqual({ service: 'open' });
  });

  it('a document that a client would have us remember', async () => {
    const plain = await smallGateway({ sdl, resolvers });
    const sha256Hash = documentHash('{ service }');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    expect(code(await send(plain, { query: '{ service }', extensions }))).toBe('BAD_REQUEST');
    const again = await send(plain, { extensions });
    // What Apollo Client sends whole documents after.
    expect(again.body.errors?.[0]?.message).toBe('PersistedQueryNotSupported');
    await plain.close();
  });
});

describe('a manifest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolegate-trusted-'));
  const file = join(folder, 'documents.json');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read', () => {
    writeFileSync(file, JSON.stringify({ [helloId]: hello, [`sha256:${greetId}`]: greet }));
    const trusted = readTrustedDocuments(file, false);
    expect([trusted.sourceOf(helloId), trusted.sourceOf(greetId.toUpperCase())]).toEqual([hello, greet]);
  });

  it.each([
    ['is no JSON', '{', /cannot be read/],
    ['is a list', '["{ service }"]', /not a JSON object/],
    ['has a wrong hash', JSON.stringify({ [helloId]: greet }), /is not the SHA-256 of its document/],
    ['has a document that is not GraphQL', JSON.stringify({ [documentHash('{')]: '{' }), /Syntax Error/],
  ])('stops the start when it %s', (_what, content, message) => {
    writeFileSync(file, content);
    expect(() => readTrustedDocuments(file, false)).toThrow(message);
  });
});

describe('a server without trusted documents', () => {
  it('says so to who names one', async () => {
    const none = await smallGateway({ sdl, resolvers });
    const get = await none.app.inject({ method: 'GET', url: '/graphql', query: { documentId: helloId } });
    const post = await send(none, { documentId: helloId, variables: { to: 'Ada' } });
    for (const [status, body] of [
      [get.statusCode, get.json()],
      [post.status, post.body],
    ] as const) {
      expect([status, code({ body })]).toEqual([400, 'UNKNOWN_DOCUMENT']);
      expect(body.errors?.[0]?.message).toContain('no trusted documents');
    }
    const whole = await send(none, { documentId: helloId, query: hello });
    expect(whole.body).toEqual({ data: { hello: 'hello you' } });
    await none.close();
  });
});
