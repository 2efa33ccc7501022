import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientAddress } from '../../src/core/ip-addresses.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::FFFF:203.0.113.7', '203.0.113.7'],
  ['203.0.113.7:4711', '203.0.113.7'],
  ['[2001:db8::7]:4711', '2001:db8::7'],
  ['[2001:db8::7]', '2001:db8::7'],
  ['fe80::1%eth0', 'fe80::1'],
  ['::1', '::1'],
  ['unknown', null],
  ['_hidden', null],
  ['', null],
  ['203.0.113.700', null],
  ["203.0.113.7'--", null],
  ['0x7f000001', null],
])('%j is the address %j', (told, address) => {
  expect(clientAddress(told)).toBe(address);
});

describe('behind a proxy that is trusted', () => {
  let gateway: TestGateway;
  let bound: string;
  const from = (address: string, key: string) =>
    gateway.query(key, '{ viewer { role } }', {}, { 'x-forwarded-for': address });

  beforeAll(async () => {
    gateway = await testGateway({ trustedProxies: '127.0.0.1' });
    const { body } = await gateway.query(
      'MANAGER',
      'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { key } }',
      { input: { name: 'Office', networks: ['203.0.113.0/24'] } },
    );
    bound = body.data.createApiKey.key;
  });
  afterAll(() => gateway.close());

  test.each(['203.0.113.7', '203.0.113.7:4711', '198.51.100.1, 203.0.113.7'])(
    'the client is %s',
    async (address) => {
      expect((await from(address, bound)).status).toBe(200);
    },
  );

  test.each(['198.51.100.1', '203.0.113.7, 198.51.100.1', 'unknown', "203.0.113.7'--", ''])(
    'the client is not in the network of its key: %j',
    async (address) => {
      expect((await from(address, bound)).status).toBe(401);
    },
  );

  test('whoever is not told by address may come in by a key without networks, and is recorded without one', async () => {
    expect((await from('unknown', 'HELP_DESK')).status).toBe(200);
    await gateway.query(
      'HELP_DESK',
      'mutation { markAllNotificationsRead { __typename } }',
      {},
      { 'x-forwarded-for': 'unknown' },
    );
    const [event] = await gateway.database.read<{ client: string | null }>(
      gateway.demo.organizationId,
      sql`select client_ip as client from events order by sequence desc limit 1`,
    );
    expect(event).toEqual({ client: null });
  });
});
