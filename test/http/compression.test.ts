import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { type SmallGateway, smallGateway } from '../support/small-gateway.ts';

/** Sends an operation over a socket; what comes back is as the wire has it. */
async function send(app: FastifyInstance, key: string, query: string, accepted?: string) {
  const { port } = app.server.address() as AddressInfo;
  const headers = {
    'content-type': 'application/json',
    'x-api-key': key,
    ...(accepted !== undefined && { 'accept-encoding': accepted }),
  };
  const sent = request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers, agent: false });
  sent.end(JSON.stringify({ query }));
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return answer;
}

describe('a large answer', () => {
  let gateway: TestGateway;
  let plain: string;
  const introspect = async (accepted?: string) => {
    const answer = await send(gateway.app, gateway.keys.ADMINISTRATOR, getIntrospectionQuery(), accepted);
    return { headers: answer.headers, body: await buffer(answer) };
  };

  beforeAll(async () => {
    gateway = await testGateway();
    await gateway.app.listen({ port: 0, host: '127.0.0.1' });
    plain = String((await introspect()).body);
  });
  afterAll(() => gateway?.close());

  it.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['br', '*', brotliDecompressSync],
    ['gzip', 'GZIP', gunzipSync],
    ['gzip', 'br;q=0.5, gzip', gunzipSync],
  ] as const)('is compressed by %s for "%s"', async (coding, accepted, decompress) => {
    const { headers, body } = await introspect(accepted);
    expect(headers).toMatchObject({ 'content-encoding': coding, vary: 'accept-encoding' });
    expect(headers['content-length']).toBeUndefined();
    expect(body.length).toBeLessThan(150 * 1024);
    expect(String(decompress(body))).toBe(plain);
  });

  it.each([
    undefined,
    'zstd',
    'identity',
    'br;q=0, gzip;q=0',
    'br;q=0, gzip;q=0, *;q=0.5',
    '*, br;q=0.0,gzip;q=0',
    '',
  ])('is plain for "%s"', async (accepted) => {
    const { headers, body } = await introspect(accepted);
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers.vary).toBe('accept-encoding');
    expect(Number(headers['content-length'])).toBe(body.length);
    expect(String(body)).toBe(plain);
    expect(body.length).toBeGreaterThan(1024 * 1024);
  });
});

describe('answers of a small schema', () => {
  const megabyte = 2 ** 20;
  const noise = randomBytes(12 * megabyte).toString('base64');
  let gateway: SmallGateway;
  const ask = (query: string, accepted = 'br') =>
    send(gateway.app, gateway.keyOf('MANAGER'), query, accepted);

  beforeAll(async () => {
    gateway = await smallGateway({
      sdl: 'type Query { service: String @public noise: String @authenticated medium: String @authenticated small: String @authenticated }',
      resolvers: {
        Query: {
          service: () => '',
          noise: () => noise,
          medium: () => 'é'.repeat(4000),
          small: () => 'small',
        },
      },
      answerBounds: { inAll: 64 * megabyte, ofCaller: 20 * megabyte, patience: 600 },
    });
    await gateway.app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => gateway?.close());

  it('are plain below 4 KB, and compressed above', async () => {
    const small = await ask('{ small }');
    expect(small.headers['content-encoding']).toBeUndefined();
    expect(String(await buffer(small))).toBe('{"data":{"small":"small"}}\n');
    const medium = await ask('{ medium }');
    expect(medium.headers['content-encoding']).toBe('br');
    expect(JSON.parse(String(brotliDecompressSync(await buffer(medium)))).data.medium).toBe('é'.repeat(4000));
  });

  it('count whole while they wait for a slow reader, and are cut off when nothing of them is read', async () => {
    const connected = once(gateway.app.server, 'connection');
    const slow = await ask('{ noise }');
    const [connection] = await connected;
    const cut = once(connection, 'close');
    slow.on('error', () => {});
    expect(slow.headers['content-encoding']).toBe('br');
    const refused = await ask('{ noise }');
    expect(refused.statusCode).toBe(503);
    expect(refused.headers['content-encoding']).toBeUndefined();
    expect(JSON.parse(String(await buffer(refused))).errors[0].extensions.code).toBe('SERVER_BUSY');
    await cut;
    await expect(buffer(slow)).rejects.toThrow('aborted');
  });

  it('keep nobody waiting: others are answered while a large one is compressed', async () => {
    const large = ask('{ noise }', 'gzip').then(buffer);
    const times: number[] = [];
    let done = false;
    const ended = large.finally(() => {
      done = true;
    });
    while (!done) {
      const start = performance.now();
      await buffer(await ask('{ small }'));
      times.push(performance.now() - start);
    }
    expect(JSON.parse(String(gunzipSync(await ended))).data.noise.length).toBe(noise.length);
    expect(times.length).toBeGreaterThan(3);
  });
});
