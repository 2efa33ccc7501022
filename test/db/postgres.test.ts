import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../db/database.ts';
import { asOpenError } from '../../db/drivers/postgres-errors.ts';
import { newId } from '../../db/ids.ts';
import { openDatabase } from '../../db/open.ts';
import { eventRetentions } from '../../db/tables/event-retentions.ts';
import { organizations } from '../../db/tables/organizations.ts';
import { appendEvent } from '../../db/trail.ts';
import { makePostgresDatabase, onServer, testServer } from '../support/database.ts';
import { silent } from '../support/log.ts';

const open = (databaseUrl: string) =>
  openDatabase({ databaseUrl, dataDir: 'unused', log: silent, poolSize: 2 });

describe('an error of opening', () => {
  it.each([
    ['nonsense', 'DATABASE_URL must be a URL'],
    ['mysql://root:s3cret@host/name', 'DATABASE_URL starts with mysql://'],
    [
      'postgres://me:s3cret@127.0.0.1:1/name',
      'DATABASE_URL postgres://me@127.0.0.1:1/name: nothing listens there',
    ],
    ['postgres://me:s3cret@host.invalid/name', 'DATABASE_URL postgres://me@host.invalid/name: '],
  ])('names the URL without its password: %s', async (url, message) => {
    const error = await open(url).catch((thrown) => thrown);
    expect(error).toMatchObject({ name: 'OpenError', message: expect.stringContaining(message) });
    expect(`${error.stack} ${JSON.stringify(error)}`).not.toContain('s3cret');
  });

  it.each([
    ['28P01', 'the password is wrong'],
    ['3D000', 'the database does not exist'],
    ['42501', 'CREATEROLE'],
    ['53300', 'no connection left'],
  ])('says what to do about %s', (code, advice) => {
    const error = Object.assign(new Error('as the server says it'), { code });
    const wrapped = new Error('Failed query: … params: …', { cause: error });
    for (const thrown of [error, wrapped]) {
      const { message } = asOpenError(thrown, new URL('postgres://me:s3cret@host/name?password=s3cret'));
      expect(message).toMatch(/^DATABASE_URL postgres:\/\/me@host\/name: .*\(as the server says it\)$/);
      expect(message).toContain(advice);
    }
  });

  it('comes within seconds from a host that takes the connection and says nothing', async () => {
    const mute = createServer(() => {}).listen(0, '127.0.0.1');
    await new Promise((ready) => mute.once('listening', ready));
    const { port } = mute.address() as { port: number };
    await expect(open(`postgres://me@127.0.0.1:${port}/name`)).rejects.toThrow('the host does not answer');
    mute.close();
  });
});

describe.skipIf(!testServer)('a PostgreSQL server', () => {
  const server = testServer ?? '';
  const user = `rolegate_owner_${randomBytes(4).toString('hex')}`;
  let made: Awaited<ReturnType<typeof makePostgresDatabase>>;
  let url: URL;

  beforeAll(async () => {
    made = await makePostgresDatabase(server);
    url = new URL(made.url);
    url.username = user;
    await onServer(server, `create role ${user} login createrole`);
    await onServer(server, `alter database ${url.pathname.slice(1)} owner to ${user}`);
  });
  afterAll(async () => {
    await made.drop();
    await onServer(server, `drop role ${user}`);
  });

  it('that has no such database is told apart', async () => {
    const missing = new URL(server);
    missing.pathname = '/rolegate_missing';
    await expect(open(missing.href)).rejects.toThrow('the database does not exist; create it first.');
  });

  it('serves an owner that is no superuser', async () => {
    const database = await open(url.href);
    const id = newId('org');
    await database.transaction(id, (tx) => tx.insert(organizations).values({ id, name: 'Owned' }));
    expect(
      await database.read(id, sql`select current_user::text as "role", name from organizations`),
    ).toEqual([{ role: 'rolegate_app', name: 'Owned' }]);
    await database.close();
    await expectReopens();
  });

  it('removes old events for an owner that is no superuser', async () => {
    const database = await open(url.href);
    const id = newId('org');
    const setBy = { initiatorId: 'adm', initiatorEmail: 'who@example.org', credential: 'API_KEY' };
    const origin = { ...setBy, clientIp: null, requestId: 'request' };
    await database.transaction(id, async (tx) => {
      await tx.insert(organizations).values({ id, name: 'Old' });
      await tx.insert(eventRetentions).values({ organizationId: id, days: 90, setBy: origin });
      const event = { ...origin, service: 'USERS', eventType: 'user_update', error: null, changes: {} };
      const resource = { resourceType: null, resourceId: null };
      for (const occurredAt of ['2020-01-01T00:00:00Z', new Date().toISOString()])
        await appendEvent(tx, id, { ...event, ...resource, occurredAt });
    });
    await onServer(
      made.url,
      `set session_replication_role = replica; update event_retentions set set_at = '2020-01-01'`,
    );
    const gone = sql`select removed, through from purge_events(10)`;
    expect(await database.read(id, gone)).toEqual([{ removed: 1, through: 1 }]);
    expect(await database.read(id, sql`select sequence from events`)).toEqual([{ sequence: 2 }]);
    await database.close();
  });

  it('refuses an owner that may not act as the serving role', async () => {
    await onServer(server, `alter role ${user} nocreaterole`);
    await onServer(server, `revoke rolegate_app from ${user}`);
    await expect(open(url.href)).rejects.toThrow('either have CREATEROLE or be a member of rolegate_app');
    await onServer(server, `grant rolegate_app to ${user}`);
    await expectReopens();
  });

  it('may break connections, idle or not, without ending the process', async () => {
    const database = await open(url.href);
    const id = newId('org');
    const breakAll = () =>
      onServer(
        server,
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${url.pathname.slice(1)}'`,
      );
    await Promise.all([database.ready(), database.ready()]);
    await breakAll();
    await expect.poll(() => database.ready()).toBe(true);
    const inside = database.transaction(id, async () => {
      await breakAll();
      await new Promise((done) => setTimeout(done, 50));
    });
    await expect(inside).rejects.toThrow();
    await expect.poll(() => database.ready()).toBe(true);
    await database.close();
  });

  it('is given up on when a statement takes too long', async () => {
    const database = await open(url.href);
    const slow = database.transaction('', async (tx) => {
      await tx.execute(sql`set local statement_timeout = 50`);
      await tx.execute(sql`select pg_sleep(5)`);
    });
    await expect(slow).rejects.toMatchObject({ name: 'DeadlineExceeded' });
    await database.close();
  });

  async function expectReopens(): Promise<void> {
    const database: Database = await open(url.href);
    expect(await database.ready()).toBe(true);
    await database.close();
  }
});
