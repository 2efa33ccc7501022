import type { FastifyReply } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Principal } from '../../src/core/context.ts';
import { createAllowance } from '../../src/http/rate-limit.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';

const perMinute = 5;
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway({ requestsPerMinute: perMinute });
});
afterAll(() => gateway.close());

const send = (headers: Record<string, string>, query = '{ viewer { role } }') =>
  gateway.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: { query },
  });
const createKey = 'mutation { createApiKey(input: { name: "Another" }) { key } }';

test('a caller may send so many operations a minute, with whatever key; another one is not counted with them', async () => {
  const { json } = await send({ 'x-api-key': gateway.keys.MANAGER }, createKey);
  const [key, other] = [gateway.keys.MANAGER, json().data.createApiKey.key];
  const left = [];
  for (const each of [key, other, key, other])
    left.push((await send({ 'x-api-key': each })).headers['ratelimit-remaining']);
  expect(left).toEqual([3, 2, 1, 0].map(String));

  for (const each of [key, other]) {
    const refused = await send({ 'x-api-key': each }, createKey);
    expect(refused.statusCode).toBe(429);
    const [error] = refused.json().errors;
    expect(error.extensions).toEqual({ code: 'TOO_MANY_REQUESTS', retryAfter: expect.any(Number) });
    expect(Number(refused.headers['retry-after'])).toBe(error.extensions.retryAfter);
    expect(error.extensions.retryAfter).toBeGreaterThan(0);
    expect(error.extensions.retryAfter).toBeLessThanOrEqual(60);
    expect(refused.headers['ratelimit-limit']).toBe(String(perMinute));
  }
  expect((await send({ 'x-api-key': gateway.keys.HELP_DESK })).statusCode).toBe(200);
});

test('without credentials the address is counted', async () => {
  const statuses = [];
  for (let time = 0; time <= perMinute; time += 1)
    statuses.push((await send({}, '{ service { name } }')).statusCode);
  expect(statuses).toEqual([...Array.from({ length: perMinute }, () => 200), 429]);
});

test('there is no limit, and no header that tells of one, unless the server was given it', async () => {
  const free = await testGateway();
  const headers = { 'content-type': 'application/json', 'x-api-key': free.keys.MANAGER };
  const payload = { query: '{ viewer { role } }' };
  const answer = await free.app.inject({ method: 'POST', url: '/graphql', headers, payload });
  expect(answer.headers).not.toHaveProperty('ratelimit-limit');
  await free.close();
});

test('strangers from many addresses are counted in a bounded memory, and push no administrator out of it', async () => {
  const allow = createAllowance(1);
  const reply = { header: () => reply } as unknown as FastifyReply;
  const manager = { administratorId: 'adm_1' } as Principal;
  await allow(manager, null, reply);
  await allow(null, '10.0.0.0', reply);
  for (let number = 1; number <= 20_000; number += 1)
    await allow(null, `10.0.${number >> 8}.${number & 255}`, reply);
  await expect(allow(null, '10.0.78.32', reply)).rejects.toThrow('The limit of 1 operations');
  await expect(allow(manager, null, reply)).rejects.toThrow('The limit of 1 operations');
  await allow(null, '10.0.0.0', reply);
});
