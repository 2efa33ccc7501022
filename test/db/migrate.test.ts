import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serve } from '../../db/drivers/pglite.ts';
import { assertOurs } from '../../db/install/history.ts';
import { openDatabase } from '../../db/open.ts';
import { makePostgresDatabase, testServer } from '../support/database.ts';
import { silent } from '../support/log.ts';
import { template } from '../support/template.ts';

describe('the history of a database', () => {
  const own = ['a', 'b'];

  it('may be behind ours', () => {
    for (const applied of [[], ['a'], ['a', 'b']]) expect(() => assertOurs(applied, own)).not.toThrow();
  });

  it('may not be ahead of ours, nor another one', () => {
    expect(() => assertOurs(['a', 'b', 'c'], own)).toThrow('newer version of Rolegate');
    for (const applied of [['x'], ['a', 'x'], ['b'], ['x', 'b', 'c']]) {
      expect(() => assertOurs(applied, own)).toThrow('another line of Rolegate');
    }
  });
});

describe('starting on a database whose fences were taken down', () => {
  const open = async () => PGlite.create({ loadDataDir: await template() });

  it('raises them again', async () => {
    const pglite = await open();
    await pglite.exec(
      'alter table organizations no force row level security; revoke insert on users from rolegate_app',
    );
    const database = await serve(pglite, silent);
    const { rows } = await pglite.query(
      `select relforcerowsecurity, has_table_privilege('users', 'insert') as granted from pg_class where relname = 'organizations'`,
    );
    expect(rows).toEqual([{ relforcerowsecurity: true, granted: true }]);
    await database.close();
  });

  it.each([
    ['create table unfenced (id int)', 'The table unfenced has no row-level policy'],
    ['create view leak as select * from organizations', 'The view leak would show every organization'],
    ['create materialized view leak as select * from organizations', 'The view leak'],
    ['alter role rolegate_app bypassrls', 'The role rolegate_app bypasses row-level security'],
    ['alter role rolegate_app superuser', 'is a superuser'],
    ['alter table organizations owner to rolegate_app', 'may act as the owner of organizations'],
    ['grant usage on schema internal to rolegate_app', 'may use the schema internal'],
    [
      `insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 99999999999999)`,
      'newer version of Rolegate',
    ],
    [`update drizzle.__drizzle_migrations set hash = 'x'`, 'another line of Rolegate'],
  ])('refuses after: %s', async (damage, message) => {
    const pglite = await open();
    await pglite.exec(damage);
    await expect(serve(pglite, silent)).rejects.toThrow(message);
    await pglite.close();
  });
});

describe.skipIf(!testServer)('several servers on one empty PostgreSQL', () => {
  let made: Awaited<ReturnType<typeof makePostgresDatabase>>;
  const open = () => openDatabase({ databaseUrl: made.url, dataDir: 'unused', log: silent, poolSize: 1 });

  beforeEach(async () => {
    made = await makePostgresDatabase(testServer ?? '');
  });
  afterEach(() => made.drop());

  it('all start, and share one secret', async () => {
    const databases = await Promise.all([open(), open(), open(), open()]);
    const secrets = new Set(databases.map(({ secret }) => secret.toString('hex')));
    expect(secrets.size).toBe(1);
    await Promise.all(databases.map((database) => database.close()));
  });

  it('wait for one that is migrating', async () => {
    const client = new pg.Client({ connectionString: made.url });
    await client.connect();
    await client.query('select pg_advisory_lock(7653401127)');
    let opened = false;
    const opening = open().then((database) => {
      opened = true;
      return database.close();
    });
    await new Promise((done) => setTimeout(done, 300));
    expect(opened).toBe(false);
    await client.end();
    await opening;
    expect(opened).toBe(true);
  });
});
