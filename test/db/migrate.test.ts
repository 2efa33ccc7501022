import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serve } from '../../db/drivers/pglite.ts';
import { newId } from '../../db/ids.ts';
import { assertOurs, type Migration, ownMigrations } from '../../db/install/history.ts';
import { prepare } from '../../db/install/migrate.ts';
import { openDatabase } from '../../db/open.ts';
import { packageVersion } from '../../db/package-root.ts';
import { makePostgresDatabase, testServer } from '../support/database.ts';
import { type EmptyDatabase, emptyDatabase } from '../support/empty-database.ts';
import { silent } from '../support/log.ts';
import { template } from '../support/template.ts';

describe('the history of a database', () => {
  const own = ['a', 'b'];
  const judge =
    (version: string | null, ...applied: string[]) =>
    () =>
      assertOurs({ applied, version }, own);

  it('may be behind ours', () => {
    for (const applied of [[], ['a'], ['a', 'b']]) expect(judge('0.2.0', ...applied)).not.toThrow();
  });

  it('may not be ahead of ours, nor another one, nor older than the first release', () => {
    expect(judge('9.1.0', 'a', 'b', 'c')).toThrow(
      `brought up to date by Rolegate 9.1.0. This is Rolegate ${packageVersion}, which does not know 1 of its 3`,
    );
    for (const applied of [['x'], ['a', 'x'], ['b'], ['x', 'b', 'c']]) {
      expect(judge('0.2.0', ...applied)).toThrow('another line of Rolegate 0.2.0');
      expect(judge(null, ...applied)).toThrow('a version of Rolegate before 0.2.0');
    }
  });
});

describe('bringing a database up to date', () => {
  const released = ownMigrations();
  const later = (tag: string, ...statements: string[]): Migration => ({
    tag,
    hash: tag,
    when: 0,
    statements,
  });
  const column = later('0001_column', 'alter table organizations add column motto text');
  const backfill = later(
    '0002_backfill',
    `alter table organizations no force row level security; update organizations set motto = 'Ad astra'`,
  );
  const broken = later('0003_broken', 'create table half_made (id int)', 'select nonsense');
  let database: EmptyDatabase;
  const upgrade = (...more: Migration[]) => prepare(database, silent, [...released, ...more]);
  const value = async (text: string) =>
    Object.values((await database.run({ text, values: [] })).rows[0] ?? {})[0];

  beforeEach(async () => {
    database = await emptyDatabase();
    await upgrade();
    const id = newId('org');
    await database.script(`insert into organizations (id, name) values ('${id}', 'Kept')`);
  });
  afterEach(() => database.close());

  it('applies what it has not seen, keeps its rows and its secret, and notes the version', async () => {
    await database.script(`update internal.installation set version = '0.1.9'`);
    const secret = await value('select secret from internal.installation');
    const answered = await upgrade(column, backfill);
    expect(answered.toString('hex')).toBe(secret);
    expect(await value('select name || motto from organizations')).toBe('KeptAd astra');
    expect(await value('select version from internal.installation')).toBe(packageVersion);
    expect(await value(`select relforcerowsecurity from pg_class where relname = 'organizations'`)).toBe(
      true,
    );
  });

  it('knows a migration by its SQL, whatever moment the journal gives it', async () => {
    await database.script('update drizzle.__drizzle_migrations set created_at = created_at - 86400000');
    await upgrade(column);
    expect(await value('select count(*)::int from drizzle.__drizzle_migrations')).toBe(released.length + 1);
  });

  it('leaves nothing of a migration that fails, and what those before it have done', async () => {
    await expect(upgrade(column, broken)).rejects.toThrow(
      /^The migration 0003_broken failed and left nothing behind \(.*nonsense.*\)\. Those before it are applied\.$/,
    );
    expect(await value('select count(motto)::int from organizations')).toBe(0);
    expect(await value(`select to_regclass('half_made')::text`)).toBe(null);
    await upgrade(column, backfill);
    expect(await value('select motto from organizations')).toBe('Ad astra');
  });

  it('refuses a database of a newer version, and names both', async () => {
    await upgrade(column);
    await database.script(`update internal.installation set version = '9.1.0'`);
    await expect(database.open()).rejects.toThrow(
      `by Rolegate 9.1.0. This is Rolegate ${packageVersion}, which does not know 1 of its ${released.length + 1} migrations`,
    );
  });

  it('serves one of a newer version without migrations of its own, and leaves its functions', async () => {
    await database.script(`update internal.installation set version = '9.1.0', functions = 'newer'`);
    const secret = await value('select secret from internal.installation');
    expect((await upgrade()).toString('hex')).toBe(secret);
    expect(await value(`select version || ' ' || functions from internal.installation`)).toBe('9.1.0 newer');
  });

  it('refuses a database of before the first release', async () => {
    await database.script(
      `alter table internal.installation drop column version; update drizzle.__drizzle_migrations set hash = 'x'`,
    );
    await expect(database.open()).rejects.toThrow('a version of Rolegate before 0.2.0, the first release');
  });

  it('refuses a newer job queue', async () => {
    await database.script('update jobs.version set version = version + 1');
    await expect(upgrade(column)).rejects.toThrow('The job queue of the database has version');
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
      'brought up to date by Rolegate',
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
