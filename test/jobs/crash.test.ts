import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { expect, onTestFinished, test, vi } from 'vitest';
import { newId } from '../../db/ids.ts';
import { openDatabase } from '../../db/open.ts';
import { packageRoot } from '../../db/package-root.ts';
import { createJobs } from '../../src/jobs/service.ts';
import { makePostgresDatabase, testServer } from '../support/database.ts';
import { silent } from '../support/log.ts';
import { template } from '../support/template.ts';
import { countingJob, total } from './counting-job.ts';
import { oneJob, stateOf } from './one-job.ts';

/** Starts a server process with a job that counts to 40 in batches. The process prints a line for each batch. */
function startServer(options: object): ChildProcess {
  const script = join(packageRoot, 'test', 'jobs', 'counting-server.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** Waits until the server has counted to five. */
async function someBatches(child: ChildProcess): Promise<void> {
  let lines = 0;
  child.stdout?.on('data', (data) => {
    lines += String(data).match(/batch/g)?.length ?? 0;
  });
  await vi.waitFor(() => expect(lines).toBeGreaterThanOrEqual(5), 100_000);
}

/** Creates a migrated database for server processes. */
async function makePlace() {
  const folder = await mkdtemp(join(tmpdir(), 'rolegate-'));
  const made = testServer ? await makePostgresDatabase(testServer) : null;
  if (!made) {
    const prepared = await PGlite.create(join(folder, 'pglite'), { loadDataDir: await template() });
    await prepared.close();
  }
  return {
    options: { databaseUrl: made?.url, dataDir: folder },
    async remove() {
      await made?.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

test('a job goes on where it was when its server was killed in the middle', async () => {
  const { options, remove } = await makePlace();
  const organizationId = newId('org');
  const rowId = newId('usr');
  const child = startServer({ ...options, organizationId, rowId });
  await someBatches(child);
  child.kill('SIGKILL');
  await once(child, 'exit');

  const database = await openDatabase({ ...options, log: silent });
  const count = async () => {
    const [row] = await database.read<{ name: string }>(organizationId, sql`select name from organizations`);
    return Number(row?.name);
  };
  const before = await count();
  expect(before).toBeGreaterThanOrEqual(5);
  expect(before).toBeLessThan(total);
  expect(await stateOf(database, rowId)).toEqual(['active']);
  const touched: number[] = [];
  const jobs = createJobs({ database, domains: oneJob(countingJob((at) => touched.push(at))), log: silent });
  // On PostgreSQL another server may still run the job, so its time must end first. Here, a minute passes at once.
  const minute = "update jobs.job set started_on = started_on - interval '61 seconds'";
  if (database.engine === 'postgres') await database.queue(minute, []);
  jobs.start();
  await vi.waitFor(async () => expect(await count()).toBe(total), 60_000);
  await vi.waitFor(async () => expect(await stateOf(database, rowId)).toEqual(['completed']), 5_000);
  expect(touched[0]).toBe(before + 1);
  expect(touched).toHaveLength(total - before);
  await jobs.stop();
  await database.close();
  await remove();
}, 240_000);

test('a request survives a server that was killed before it reached the queue', async () => {
  const { options, remove } = await makePlace();
  const organizationId = newId('org');
  const rowId = newId('usr');
  await once(startServer({ ...options, organizationId, rowId, ends: true }), 'exit');

  const database = await openDatabase({ ...options, log: silent });
  expect(await stateOf(database, rowId)).toEqual([]);
  const touched: number[] = [];
  const jobs = createJobs({ database, domains: oneJob(countingJob((at) => touched.push(at))), log: silent });
  jobs.start();
  await vi.waitFor(() => expect(touched).toHaveLength(total - 1), 60_000);
  await jobs.stop();
  await database.close();
  await remove();
}, 240_000);
