import { afterAll, expect, it } from 'vitest';
import { unchanged } from '../../src/core/change.ts';
import type { Context } from '../../src/core/context.ts';
import { loadCompiler } from '../../src/gateway/jit/engine.ts';
import type { Metrics } from '../../src/http/metrics.ts';
import { smallGateway } from '../support/small-gateway.ts';

// Who only looks on may fail, and no answer is another one for it.

/** An error that cannot be written to a log. */
class Unreadable extends Error {
  get detail(): string {
    throw new Error('No detail.');
  }
}

const sdl = `
  type Thing @access(scope: USERS) { name: String cost: Int @access(scope: BILLING) }
  type Query { service: String @public things: [Thing] @access(scope: USERS) fail: String @authenticated unreadable: String @authenticated }
  type Mutation {
    pay: Thing @access(scope: BILLING)
    drop: Thing @access(scope: USERS)
    promote: Thing @access(scope: ADMINISTRATORS)
  }
`;
const resolvers = {
  Query: {
    things: () => [{ name: 'a', cost: 1 }],
    fail: () => {
      throw new TypeError('unexpected');
    },
    unreadable: () => {
      throw new Unreadable('unexpected');
    },
  },
  Mutation: {
    drop: () => ({ name: 'gone' }),
    promote: (_root: unknown, _args: unknown, { db }: Context) =>
      db.transaction(async () => unchanged(null)).then(() => ({ name: 'up' })),
  },
};

const fails = () => {
  throw new Error('An observer is broken.');
};
const metrics: Metrics = { count: fails, time: fails, text: async () => '', contentType: 'text/plain' };

const open = (options = {}) => smallGateway({ sdl, resolvers, ...options });
const plain = await open();
const rejects = async () => fails();
const troubled = {
  metrics: await open({ metrics }),
  log: await open({ onLine: fails }),
  'the trail of refusals': await open({ database: { transaction: rejects } }),
  'the count of refusals': await open({ database: { read: rejects } }),
  'those who hear of changed access': await open({
    database: { accessChanges: { subscribe: () => {}, publish: fails } },
  }),
};
afterAll(() => Promise.all([plain, ...Object.values(troubled)].map((gateway) => gateway.close())));

const asked = [
  ['MANAGER', '{ things { name } }'],
  ['MANAGER', '{ things { name cost } }'],
  ['MANAGER', '{ things { name } fail }'],
  ['MANAGER', '{ things { name } unreadable }'],
  ['MANAGER', '{ nothing }'],
  ['MANAGER', 'mutation { pay { name } }'],
  ['MANAGER', 'mutation { drop { name } }'],
  ['ADMINISTRATOR_WITH_BILLING', 'mutation { promote { name } }'],
  [null, '{ things { name } }'],
] as const;

it.each(Object.entries(troubled))('an answer is the same when it fails: %s', async (_observer, gateway) => {
  await loadCompiler();
  for (const [role, source] of asked) {
    // Without transactions it cannot do what it is for.
    if (gateway === troubled['the trail of refusals'] && source.includes('promote')) continue;
    // Interpreted through Apollo Server, then past it, then compiled.
    for (const _time of [1, 2, 3]) {
      const [expected, answer] = [await plain.ask(role, source), await gateway.ask(role, source)];
      expect([answer.status, answer.raw], source).toEqual([expected.status, expected.raw]);
    }
  }
});

it.each([
  ['metrics', 'MANAGER', '{ things { name } }', 2],
  ['the trail of refusals', 'MANAGER', 'mutation { pay { name } }', 1],
  ['those who hear of changed access', 'ADMINISTRATOR_WITH_BILLING', 'mutation { promote { name } }', 1],
] as const)('a failure of %s is logged once', async (observer, role, source, looks) => {
  const gateway = troubled[observer];
  const failures = () => gateway.logged().split('an observer failed').length - 1;
  const before = failures();
  await gateway.ask(role, source);
  await gateway.app.inject('/healthz');
  // Metrics look at the operation, and at each request.
  const requests = observer === 'metrics' ? 1 : 0;
  expect(failures() - before).toBe(looks + requests);
});

it('an unexpected error is counted, and its answer keeps data, path and cause', async () => {
  const { createMetrics } = await import('../../src/http/metrics.ts');
  const counted = createMetrics();
  const gateway = await open({ metrics: counted });
  await loadCompiler();
  for (const time of [1, 2, 3]) {
    const { body } = await gateway.ask('MANAGER', '{ things { name } fail }');
    expect(body.data).toEqual({ things: [{ name: 'a' }], fail: null });
    expect(body.errors).toMatchObject([{ path: ['fail'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(gateway.logged().split('TypeError: unexpected').length - 1).toBe(time);
  }
  expect(await counted.text()).toContain('rolegate_operation_errors_total{code="INTERNAL_SERVER_ERROR"} 3');
  await gateway.close();
});

it('the server closes when the use of keys cannot be written', async () => {
  const gateway = await open({ database: { transaction: rejects } });
  await gateway.ask('MANAGER', '{ things { name } }');
  await gateway.close();
  expect(gateway.logged()).toContain('"observer":"key usage"');
});
