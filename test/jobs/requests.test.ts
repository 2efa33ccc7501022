import { sql } from 'drizzle-orm';
import type PgBoss from 'pg-boss';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Database } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import { enqueue } from '../../db/jobs.ts';
import { openDatabase } from '../../db/open.ts';
import { organizations } from '../../db/tables/organizations.ts';
import type { JobHandler } from '../../src/jobs/job.ts';
import { openQueue } from '../../src/jobs/queue.ts';
import { relayRequests } from '../../src/jobs/relay.ts';
import { createJobs } from '../../src/jobs/service.ts';
import { makePostgresDatabase, testDatabase, testServer } from '../support/database.ts';
import { type JobRunner, jobRunner } from '../support/jobs.ts';
import { silent } from '../support/log.ts';
import { oneJob } from './one-job.ts';

const organizationId = newId('org');
const kind = 'command-schedules';
const run = vi.fn<JobHandler['run']>();
const domains = oneJob({ run });
let database: Database;
let runJobs: JobRunner;

beforeAll(async () => {
  database = await testDatabase();
  runJobs = jobRunner(database, domains, silent);
  await addOrganization(database);
});
afterAll(() => database?.close());
beforeEach(() => run.mockReset());

function addOrganization(to: Database): Promise<unknown> {
  return to.transaction(organizationId, (tx) =>
    tx.insert(organizations).values({ id: organizationId, name: 'Requests' }),
  );
}

function put(rowId: string, delaySeconds = 0): Promise<void> {
  return database.transaction(organizationId, (tx) => enqueue(tx, kind, rowId, delaySeconds));
}

function requests(): Promise<{ rowId: string }[]> {
  return database.read(organizationId, sql`select row_id as "rowId" from job_requests`);
}

/** Resolves with the rows of the next runs. */
function nextRuns(count: number): Promise<string[]> {
  const rows: string[] = [];
  return new Promise((resolve) => {
    run.mockImplementation(async (rowId) => {
      rows.push(rowId);
      if (rows.length === count) resolve(rows);
      return undefined;
    });
  });
}

describe('a request', () => {
  test('is seen by its organization alone', async () => {
    await put(newId('usr'));
    expect(await requests()).toHaveLength(1);
    const other = newId('org');
    expect(await database.read(other, sql`select from job_requests`)).toEqual([]);
    expect(await database.system(sql`select from job_requests`)).toEqual([]);
    const forged = database.transaction(other, (tx) =>
      tx.execute(sql`insert into job_requests (organization_id, kind, row_id, due_at)
        values (${organizationId}, ${kind}, ${newId('usr')}, now())`),
    );
    await expect(forged).rejects.toMatchObject({ code: '42501' });
    await runJobs();
    expect(await requests()).toEqual([]);
  });

  test('is not taken by the serving role', async () => {
    await expect(database.system(sql`select take_job_requests(1)`)).rejects.toMatchObject({ code: '42501' });
  });

  test('of a transaction that was rolled back leaves nothing', async () => {
    const rolledBack = database.transaction(organizationId, async (tx) => {
      await enqueue(tx, kind, newId('usr'));
      throw new Error('No.');
    });
    await expect(rolledBack).rejects.toThrow('No.');
    expect(await requests()).toEqual([]);
  });

  test('is one row for a transaction that asks many times', async () => {
    const rowId = newId('usr');
    await database.transaction(organizationId, async (tx) => {
      await enqueue(tx, kind, rowId, 60);
      await enqueue(tx, kind, rowId);
      await tx.execute(sql`select enqueue_job(${kind}, ${rowId}, 60) from generate_series(1, 1000)`);
    });
    expect(await requests()).toEqual([{ rowId }]);
    await runJobs();
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('stays where the queue does not accept it', async () => {
    const rowId = newId('usr');
    const boss = await openQueue(database, silent);
    const broken = { insert: () => Promise.reject(new Error('The queue is broken.')) } as unknown as PgBoss;
    await put(rowId);
    await expect(relayRequests(database, broken)).rejects.toThrow('The queue is broken.');
    expect(await requests()).toEqual([{ rowId }]);
    expect(await relayRequests(database, boss)).toBe(1);
    expect(await requests()).toEqual([]);
    await runJobs();
    expect(run.mock.calls.map(([row]) => row)).toEqual([rowId]);
  });

  test('is moved in portions, in order', async () => {
    const rowIds = Array.from({ length: 250 }, () => newId('usr'));
    for (const rowId of rowIds) await put(rowId);
    const boss = await openQueue(database, silent);
    expect(await relayRequests(database, boss)).toBe(100);
    await runJobs();
    expect(run.mock.calls.map(([row]) => row)).toEqual(rowIds);
  });
});

describe.skipIf(!testServer)('requests of transactions at the same time', () => {
  test('do not wait for each other, in whatever order', async () => {
    const [one, two] = [newId('usr'), newId('usr')];
    await database.transaction(organizationId, async (tx) => {
      await enqueue(tx, kind, one);
      await database.transaction(organizationId, async (other) => {
        await enqueue(other, kind, two);
        await enqueue(other, kind, one);
        await enqueue(tx, kind, two);
      });
    });
    expect(await requests()).toHaveLength(4);
    await runJobs();
    expect(run.mock.calls.map(([row]) => row).sort()).toEqual([one, two].sort());
  });

  test('are served by a job that begins after the last commit', async () => {
    const rowId = newId('usr');
    await database.transaction(organizationId, async (tx) => {
      await enqueue(tx, kind, rowId);
      await put(rowId);
      await runJobs();
      expect(run).toHaveBeenCalledTimes(1);
    });
    await runJobs();
    expect(run).toHaveBeenCalledTimes(2);
  });
});

describe('a committed request', () => {
  // The workers look by themselves once a minute, which no test waits for.
  test('wakes a worker of this server', async () => {
    const jobs = createJobs({ database, domains, log: silent });
    jobs.start();
    for (let round = 0; round < 5; round += 1) {
      const rowId = newId('usr');
      const ran = nextRuns(1);
      await put(rowId);
      expect(await ran).toEqual([rowId]);
    }
    await jobs.stop();
  });

  test('wakes a worker at its moment', async () => {
    const jobs = createJobs({ database, domains, log: silent });
    jobs.start();
    const [soon, sooner] = [newId('usr'), newId('usr')];
    const ran = nextRuns(2);
    await put(soon, 2);
    await put(sooner, 1);
    expect(await ran).toEqual([sooner, soon]);
    await jobs.stop();
  });

  test.skipIf(!testServer)('wakes a worker of another server', async () => {
    const made = await makePostgresDatabase(testServer as string);
    const [here, there] = await Promise.all(
      [1, 2].map(() => openDatabase({ databaseUrl: made.url, dataDir: '', log: silent })),
    );
    await addOrganization(here as Database);
    const jobs = createJobs({ database: there as Database, domains, log: silent });
    jobs.start();
    for (let round = 0; round < 5; round += 1) {
      const rowId = newId('usr');
      const ran = nextRuns(1);
      await here?.transaction(organizationId, (tx) => enqueue(tx, kind, rowId));
      expect(await ran).toEqual([rowId]);
    }
    await jobs.stop();
    await Promise.all([here?.close(), there?.close()]);
    await made.drop();
  });
});
