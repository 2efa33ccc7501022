import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiKeyHasher, type NewApiKey, newApiKey } from '../../db/api-keys.ts';
import type { Database } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import { administrators } from '../../db/tables/administrators.ts';
import { apiKeys } from '../../db/tables/api-keys.ts';
import { organizations } from '../../db/tables/organizations.ts';
import { testDatabase } from '../support/database.ts';

let database: Database;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database?.close());

/** The catalogue shows every role all objects, whatever it may read. */
const catalogue = <Row>(query: ReturnType<typeof sql>) => database.system<Row>(query);

/**
 * Tables without an organization: attempts that are counted before the caller is known. They contain digests and are out of
 * reach for bound connections.
 */
const unbound = ['rate_limits', 'passkey_challenges'];

describe('the catalogue', () => {
  it('has row-level security, forced, and a policy on every table', async () => {
    const tables = await catalogue<{ name: string; fenced: boolean; policies: number }>(sql`
      select relname as name, relrowsecurity and relforcerowsecurity as fenced,
        (select count(*)::int from pg_policy where polrelid = c.oid) as policies
      from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`);
    expect(tables.length).toBeGreaterThanOrEqual(3);
    expect(tables.filter(({ fenced, policies }) => !fenced || policies === 0)).toEqual([]);
  });

  it('gives every row an organization', async () => {
    const without = await catalogue(sql`
      select relname from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and relname <> 'organizations' and relname <> all(${sql.param(unbound)}) and not exists (
          select from pg_constraint k join pg_attribute a on a.attrelid = c.oid and a.attnum = any(k.conkey)
          where k.conrelid = c.oid and contype = 'f' and attname = 'organization_id' and attnotnull)`);
    expect(without).toEqual([]);
  });

  it('has no foreign key and no unique constraint that leaves the organization', async () => {
    const loose = await catalogue<{ name: string }>(sql`
      select conname::text as name from pg_constraint k join pg_class c on c.oid = k.conrelid
      where c.relnamespace = 'public'::regnamespace and contype in ('f', 'u') and confrelid <> 'organizations'::regclass
        and not exists (select from pg_attribute
          where attrelid = k.conrelid and attnum = any(k.conkey) and attname in ('organization_id', 'provider_organization_id', 'administrator_organization_id'))
      union all
      select i.indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid
      where c.relnamespace = 'public'::regnamespace and indisunique and not indisprimary and not exists (
        select from pg_attribute where attrelid = i.indrelid and attnum = any(i.indkey) and attname in ('organization_id', 'provider_organization_id'))
        and not exists (select from pg_constraint where conindid = i.indexrelid)
      order by 1`);
    // The digests of such tokens cannot be guessed, so that they may be unique everywhere.
    expect(loose.map(({ name }) => name)).toEqual([
      'administrator_links_hash_unique',
      'administrator_sessions_hash_unique',
      'api_keys_hash_unique',
      'commands_trigger_hash_unique',
      'connect_keys_hash_unique',
      'device_tokens_hash_unique',
      'user_links_hash_unique',
    ]);
  });

  it('has no primary key that somebody could choose to collide with', async () => {
    const keys = await catalogue(sql`
      select c.relname, a.attname from pg_index i join pg_class c on c.oid = i.indrelid
      join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
      where c.relnamespace = 'public'::regnamespace and indisprimary and attname not in ('id', 'organization_id')
        and c.relname <> all(${sql.param(unbound)}) and not exists (select from pg_attribute o
          where o.attrelid = c.oid and o.attnum = any(i.indkey) and o.attname = 'organization_id')`);
    expect(keys).toEqual([]);
  });
});

describe('what belongs to no organization', () => {
  it.each(unbound)('is out of reach of who is bound to one: %s', async (table) => {
    const id = newId('org');
    const rows = sql`select count(*)::int as rows from ${sql.identifier(table)}`;
    await database.system(sql`insert into rate_limits values ('fence', 1, 1) on conflict do nothing`);
    await database.system(sql`insert into passkey_challenges values ('fence', now()) on conflict do nothing`);
    expect(await database.system(rows)).toEqual([{ rows: 1 }]);
    expect(await database.read(id, rows)).toEqual([{ rows: 0 }]);
  });
});

describe('the serving role', () => {
  it('is no superuser, bypasses nothing, owns nothing and is a member of nothing', async () => {
    const [role] = await catalogue(sql`
      select current_user::text as name, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolcanlogin as may,
        (select count(*)::int from pg_class where relowner = r.oid) as tables,
        (select count(*)::int from pg_proc where proowner = r.oid) as functions,
        (select count(*)::int from pg_auth_members where member = r.oid) as memberships
      from pg_roles r where rolname = current_user`);
    expect(role).toEqual({ name: 'rolegate_app', may: false, tables: 0, functions: 0, memberships: 0 });
  });

  it.each([
    'select * from internal.installation',
    'select * from drizzle.__drizzle_migrations',
    'create table public.own (id int)',
    'alter table organizations disable row level security',
    'drop policy organization_reads on organizations',
    'truncate organizations cascade',
    'create role another',
  ])('may not: %s', async (statement) => {
    await expect(database.system(sql.raw(statement))).rejects.toMatchObject({ code: '42501' });
  });

  it('may not switch the policies off', async () => {
    const attempt = database.transaction(newId('org'), async (tx) => {
      await tx.execute(sql`set local row_security = off`);
      return tx.select().from(organizations);
    });
    await expect(attempt).rejects.toMatchObject({ code: '42501' });
  });
});

describe('authenticate', () => {
  const organizationId = newId('org');
  const administratorId = newId('adm');
  let made: NewApiKey;
  const asking = (presented: string) =>
    database.system<Record<string, unknown>>(sql`select * from authenticate(${presented}, '192.0.2.7')`);
  const found = () => asking(made.hash);
  const change = (statement: ReturnType<typeof sql>) =>
    database.transaction(organizationId, (tx) => tx.execute(statement));

  beforeAll(async () => {
    made = newApiKey(database.secret);
    const { prefix, hash } = made;
    await database.transaction(organizationId, async (tx) => {
      await tx.insert(organizations).values({ id: organizationId, name: 'Keyed' });
      const role = 'MANAGER' as const;
      await tx
        .insert(administrators)
        .values({ id: administratorId, organizationId, email: 'a@keyed.example', role });
      await tx
        .insert(apiKeys)
        .values({ id: newId('key'), organizationId, administratorId, name: 'Key', prefix, hash });
    });
  });

  it('finds the administrator behind a key, and nobody behind any other', async () => {
    expect(await found()).toMatchObject([
      {
        administratorId,
        organizationId,
        organizationName: 'Keyed',
        email: 'a@keyed.example',
        role: 'MANAGER',
      },
    ]);
    const { key, hash } = made;
    const another = apiKeyHasher(database.secret)('other');
    for (const other of ['', hash.replace(/.$/, 'g'), another, key, `${hash}' or true --`]) {
      expect(await asking(other)).toEqual([]);
    }
  });

  it('leaves nothing bound behind it', async () => {
    const rows = await Promise.all([found(), database.system(sql`select 1 from administrators`), found()]);
    expect(rows.map(({ length }) => length)).toEqual([1, 0, 1]);
    expect(await database.system(sql`select 1 from api_keys`)).toEqual([]);
  });

  it.each([
    [
      'a revoked key',
      sql`update api_keys set revoked_at = now()`,
      sql`update api_keys set revoked_at = null`,
    ],
    [
      'an expired key',
      sql`update api_keys set expires_at = now()`,
      sql`update api_keys set expires_at = 'infinity'`,
    ],
    [
      'a key of another network',
      sql`update api_keys set networks = '{10.0.0.0/8, 2001:db8::/32}'`,
      sql`update api_keys set networks = '{10.0.0.0/8, 192.0.2.0/24}'`,
    ],
    [
      'a suspended administrator',
      sql`update administrators set suspended = true`,
      sql`update administrators set suspended = false`,
    ],
    [
      'an administrator who may not use keys',
      sql`update administrators set api_key_allowed = false`,
      sql`update administrators set api_key_allowed = true`,
    ],
    [
      'a suspended organization',
      sql`update organizations set status = 'SUSPENDED', suspended_at = now()`,
      sql`update organizations set status = 'ACTIVE', suspended_at = null`,
    ],
  ])('finds nobody behind %s', async (_, end, restore) => {
    await change(end);
    expect(await found()).toEqual([]);
    await change(restore);
    expect(await found()).toHaveLength(1);
  });
});
