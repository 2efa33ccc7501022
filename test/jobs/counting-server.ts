import { enqueue } from '../../db/jobs.ts';
import { openDatabase } from '../../db/open.ts';
import { organizations } from '../../db/tables/organizations.ts';
import { createJobs } from '../../src/jobs/service.ts';
import { silent } from '../support/log.ts';
import { countingJob } from './counting-job.ts';
import { oneJob } from './one-job.ts';

/**
 * Runs as a process of its own: opens the database of its argument, enqueues one job, and runs jobs until it is killed: by
 * itself before the first one, if it is told to.
 */
const { organizationId, rowId, ends, ...place } = JSON.parse(process.argv[2] ?? '');
const database = await openDatabase({ ...place, log: silent });
await database.transaction(organizationId, async (tx) => {
  await tx.insert(organizations).values({ id: organizationId, name: '1' });
  await enqueue(tx, 'command-schedules', rowId);
});
// The process dies between the commit and the queue.
if (ends) process.kill(process.pid, 'SIGKILL');
createJobs({
  database,
  domains: oneJob(countingJob((at) => console.log(`batch ${at}`))),
  log: silent,
}).start();
