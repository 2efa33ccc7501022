import { type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newApiKey } from '../../db/api-keys.ts';
import { newId } from '../../db/ids.ts';
import type { Role } from '../../src/generated/graphql.ts';
import { atOwnHome } from '../../src/identity/acting.ts';
import { standsStill } from '../../src/identity/still-stands.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';

// The check at the end of each mutation's transaction, without the chance of a race: what was authorized has ended since.

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway?.close());

const run = (statement: SQL) =>
  gateway.database.transaction(gateway.demo.organizationId, (tx) => tx.execute(statement));

type Kind = 'administrator' | 'service account';

/** Creates an administrator with a key, as authorized for an operation. */
async function caller(kind: Kind, role: Role = 'ADMINISTRATOR') {
  const { organizationId } = gateway.demo;
  const [id, keyId] = [newId(kind === 'administrator' ? 'adm' : 'sva'), newId('key')];
  const { prefix, hash } = newApiKey(gateway.database.secret);
  await run(
    kind === 'administrator'
      ? sql`insert into administrators (id, organization_id, email, role)
          values (${id}, ${organizationId}, ${`${id}@example.org`}, ${role})`
      : sql`insert into service_accounts (id, organization_id, name, role) values (${id}, ${organizationId}, ${id}, ${role})`,
  );
  const owner = sql.identifier(kind === 'administrator' ? 'administrator_id' : 'service_account_id');
  await run(sql`insert into api_keys (id, organization_id, ${owner}, name, prefix, hash)
    values (${keyId}, ${organizationId}, ${id}, 'Still', ${prefix}, ${hash})`);
  const principal = atOwnHome({
    administratorId: id,
    email: '',
    name: '',
    role,
    organizationId,
    organizationName: '',
    credential: { kind: 'API_KEY', id: keyId },
    serviceAccount: kind === 'service account',
  });
  return { id, keyId, principal };
}

async function stands({ principal }: Awaited<ReturnType<typeof caller>>): Promise<boolean> {
  return (await run(standsStill(principal))).rowCount > 0;
}

const ends: readonly [Kind, string, (of: { id: string; keyId: string }) => SQL][] = [
  [
    'administrator',
    'was suspended',
    ({ id }) => sql`update administrators set suspended = true where id = ${id}`,
  ],
  [
    'administrator',
    'has a lower role',
    ({ id }) => sql`update administrators set role = 'MANAGER' where id = ${id}`,
  ],
  [
    'administrator',
    'may have no key',
    ({ id }) => sql`update administrators set api_key_allowed = false where id = ${id}`,
  ],
  ['administrator', 'was deleted', ({ id }) => sql`delete from administrators where id = ${id}`],
  [
    'administrator',
    'has a key that was revoked',
    ({ keyId }) => sql`update api_keys set revoked_at = now() where id = ${keyId}`,
  ],
  [
    'administrator',
    'has a key that expired',
    ({ keyId }) => sql`update api_keys set expires_at = now() - interval '1 second' where id = ${keyId}`,
  ],
  [
    'service account',
    'was disabled',
    ({ id }) => sql`update service_accounts set disabled = true where id = ${id}`,
  ],
  [
    'service account',
    'has a lower role',
    ({ id }) => sql`update service_accounts set role = 'READ_ONLY' where id = ${id}`,
  ],
  [
    'service account',
    'has a key that expired',
    ({ keyId }) => sql`update api_keys set expires_at = now() - interval '1 second' where id = ${keyId}`,
  ],
];

describe('what an operation was authorized for', () => {
  test.each(ends)('does not stand where the %s %s', async (kind, _what, end) => {
    const one = await caller(kind);
    expect(await stands(one)).toBe(true);
    await run(end(one));
    expect(await stands(one)).toBe(false);
  });

  test('stands with a key whose end is to come', async () => {
    const one = await caller('administrator');
    await run(sql`update api_keys set expires_at = now() + interval '1 minute' where id = ${one.keyId}`);
    expect(await stands(one)).toBe(true);
  });

  test('stands with a role that allows more', async () => {
    const one = await caller('administrator', 'MANAGER');
    await run(sql`update administrators set role = 'ADMINISTRATOR' where id = ${one.id}`);
    expect(await stands(one)).toBe(true);
  });

  test.each(['administrator', 'service account'] as const)(
    'does not stand for an %s whose organization was suspended',
    async (kind) => {
      const one = await caller(kind);
      const change = (status: string, at: SQL) =>
        run(
          sql`update organizations set status = ${status}, suspended_at = ${at} where id = ${gateway.demo.organizationId}`,
        );
      await change('SUSPENDED', sql`now()`);
      expect(await stands(one)).toBe(false);
      await change('ACTIVE', sql`null`);
      expect(await stands(one)).toBe(true);
    },
  );
});
