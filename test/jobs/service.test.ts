import { createRequire } from 'node:module';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Database } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import { jobSchemaVersion } from '../../db/install/job-queue.ts';
import { enqueue } from '../../db/jobs.ts';
import { organizations } from '../../db/tables/organizations.ts';
import { domains } from '../../src/domains/registry.ts';
import { handlersOf } from '../../src/jobs/handlers.ts';
import type { JobContext, JobHandler, Outcome } from '../../src/jobs/job.ts';
import { createJobs } from '../../src/jobs/service.ts';
import { testDatabase } from '../support/database.ts';
import { type JobRunner, jobRunner } from '../support/jobs.ts';
import { silent } from '../support/log.ts';
import { oneJob, stateOf } from './one-job.ts';

let database: Database;
let runJobs: JobRunner;
const organizationId = newId('org');
const run = vi.fn<JobHandler['run']>();
const abandoned = vi.fn<NonNullable<JobHandler['abandoned']>>();
const kind = 'command-schedules';
const small = oneJob({ run, abandoned });

beforeAll(async () => {
  database = await testDatabase();
  runJobs = jobRunner(database, small, silent);
  await database.transaction(organizationId, (tx) =>
    tx.insert(organizations).values({ id: organizationId, name: 'Jobs' }),
  );
});
afterAll(() => database?.close());
beforeEach(() => {
  run.mockReset();
  abandoned.mockReset();
});

const put = (rowId: string, delay = 0, bound = organizationId) =>
  database.transaction(bound, (tx) => enqueue(tx, kind, rowId, delay));
/** Moves the timestamps of requests and jobs into the past by this number of seconds. */
async function later(seconds: number): Promise<void> {
  await database.transaction(organizationId, (tx) =>
    tx.execute(sql`update job_requests set due_at = due_at - make_interval(secs => ${seconds})`),
  );
  await database.queue(
    'update jobs.job set start_after = start_after - make_interval(secs => $1), started_on = started_on - make_interval(secs => $1)',
    [seconds],
  );
}

test("the library's tables are of the version that the database is made with", async () => {
  const { schema } = createRequire(import.meta.url)('pg-boss/version.json');
  expect(jobSchemaVersion).toBe(schema);
  expect((await database.queue('select version from jobs.version', [])).rows).toEqual([{ version: schema }]);
});

describe('a job', () => {
  test('runs once, bound to its organization', async () => {
    const rowId = newId('usr');
    const other = newId('org');
    run.mockImplementation(async (_row, { db }) => {
      expect(await db.read(sql`select name from organizations`)).toEqual([{ name: 'Jobs' }]);
      expect(db.organizationId).toBe(organizationId);
      return undefined;
    });
    await put(rowId);
    await runJobs();
    await runJobs();
    expect(run.mock.calls.map(([row]) => row)).toEqual([rowId]);
    await database.transaction(other, (tx) =>
      tx.insert(organizations).values({ id: other, name: 'Another one' }),
    );
    run.mockImplementation(async (_row, { db }) => {
      expect(await db.read(sql`select name from organizations`)).toEqual([{ name: 'Another one' }]);
      return undefined;
    });
    await put(rowId, 0, other);
    await runJobs();
    expect(run).toHaveBeenCalledTimes(2);
    expect(await stateOf(database, rowId)).toEqual(['completed', 'completed']);
  });

  test('of a rolled-back transaction never runs', async () => {
    const rolledBack = database.transaction(organizationId, async (tx) => {
      await enqueue(tx, kind, newId('usr'));
      throw new Error('No.');
    });
    await expect(rolledBack).rejects.toThrow('No.');
    await runJobs();
    expect(run).not.toHaveBeenCalled();
  });

  test('waits once for its row, and may wait again while it runs', async () => {
    const rowId = newId('usr');
    await put(rowId);
    await put(rowId);
    run.mockImplementationOnce(async () => put(rowId).then(() => undefined));
    await runJobs();
    expect(run).toHaveBeenCalledTimes(2);
  });

  test('waits for the earliest of its moments', async () => {
    const rowId = newId('usr');
    await put(rowId, 3600);
    await put(rowId, 60);
    await put(rowId, 7200);
    await later(61);
    await runJobs();
    expect(run).toHaveBeenCalledTimes(1);
    await later(7200);
    await runJobs();
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('waits for its moment', async () => {
    await put(newId('usr'), 60);
    await runJobs();
    expect(run).not.toHaveBeenCalled();
    await later(61);
    await runJobs();
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('that is unfinished goes on behind those that wait', async () => {
    const [long, short] = [newId('usr'), newId('usr')];
    let left = 2;
    run.mockImplementation(async (rowId): Promise<Outcome> => {
      if (rowId === short) return undefined;
      left -= 1;
      return left > 0 ? 'unfinished' : undefined;
    });
    await put(long);
    await put(short);
    await runJobs();
    expect(run.mock.calls.map(([rowId]) => rowId)).toEqual([long, short, long]);
  });

  test('that fails is tried again, later and later, and then given up', async () => {
    const rowId = newId('usr');
    run.mockRejectedValue(new Error('Nothing works.'));
    await put(rowId);
    await runJobs();
    await runJobs();
    expect(run).toHaveBeenCalledTimes(1);
    expect(await stateOf(database, rowId)).toEqual(['retry']);
    for (let attempt = 0; attempt < 12; attempt += 1) {
      await later(2000);
      await runJobs();
    }
    expect(run).toHaveBeenCalledTimes(10);
    expect(abandoned.mock.calls.map(([row]) => row)).toEqual([rowId]);
    expect(await stateOf(database, rowId)).toEqual(['failed']);
  });

  test.each([
    ['another kind of queue', sql`select enqueue_job('abandoned', 'usr_01h455vb4pex5vsknk084sn02q', 0)`],
    ['an unknown queue', sql`select enqueue_job('nonsense', 'usr_01h455vb4pex5vsknk084sn02q', 0)`],
    ['anything but an identifier', sql`select enqueue_job(${kind}, 'a secret', 0)`],
  ])('is not put into the queue for %s', async (_what, query) => {
    await expect(database.read(organizationId, query)).rejects.toThrow();
    await expect(database.system(query)).rejects.toThrow();
  });
});

describe('the queue', () => {
  test.each(['select * from jobs.job', 'delete from jobs.job'])(
    'is out of reach of the serving role: %s',
    async (statement) => {
      await expect(
        database.transaction(organizationId, (tx) => tx.execute(sql.raw(statement))),
      ).rejects.toMatchObject({ code: '42501' });
    },
  );

  test.each([
    'select * from public.users',
    'select * from internal.installation',
    'create table jobs.more ()',
  ])('has a role that reaches nothing else: %s', async (statement) => {
    await expect(database.queue(statement, [])).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the workers of a process', () => {
  test('run what waits, and stop in order: what is under way ends its batch', async () => {
    const rowId = newId('usr');
    const log = { ...silent, warn: vi.fn() };
    let batches = 0;
    run.mockImplementation(async (_row, { signal }: JobContext) => {
      while (!signal.aborted) {
        batches += 1;
        await new Promise((done) => setTimeout(done, 10));
      }
      return 'unfinished';
    });
    await put(rowId);
    const warned = vi.spyOn(process, 'emitWarning');
    const jobs = createJobs({ database, domains: small, log });
    jobs.start();
    await vi.waitFor(() => expect(batches).toBeGreaterThan(1), 10_000);
    await jobs.stop();
    expect((await stateOf(database, rowId))[0]).toBe('completed');
    expect(log.warn).not.toHaveBeenCalled();
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
    run.mockResolvedValue(undefined);
    await runJobs();
    expect(await stateOf(database, rowId)).toEqual(['completed', 'completed']);
  });

  test('of two servers share the jobs', async () => {
    const rowIds = Array.from({ length: 20 }, () => newId('usr'));
    run.mockImplementation(async () => {
      await new Promise((done) => setTimeout(done, 20));
      return undefined;
    });
    for (const rowId of rowIds) await put(rowId);
    const servers = [1, 2].map(() => createJobs({ database, domains: small, log: silent }));
    for (const server of servers) server.start();
    await vi.waitFor(() => expect(run.mock.calls.length).toBeGreaterThanOrEqual(20), 20_000);
    await Promise.all(servers.map((server) => server.stop()));
    expect(run.mock.calls.map(([rowId]) => rowId).sort()).toEqual([...rowIds].sort());
  });

  test('stop though they were never started', async () => {
    await createJobs({ database, domains: small, log: silent }).stop();
  });
});

test('every kind of job has one handler', () => {
  expect(() => handlersOf(domains)).not.toThrow();
  expect(() => handlersOf([])).toThrow('needs one handler');
  expect(() => handlersOf([...domains, ...domains])).toThrow('has two handlers');
});
