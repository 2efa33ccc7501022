import type PgBoss from 'pg-boss';
import type { Database } from '../../db/database.ts';
import { jobSchema } from '../../db/install/job-queue.ts';
import type { JobLog } from './job.ts';

/** Interval in seconds of the search for jobs whose server has died. */
const maintenanceIntervalSeconds = 15;

/**
 * Opens the queue of the database (pg-boss). Does not use the workers of pg-boss: they do not wait for their own
 * writes, and end the process if the database is briefly unavailable. Its clock, which is such a worker, is not used
 * either.
 */
export async function openQueue(database: Database, log: JobLog, supervise: boolean): Promise<PgBoss> {
  const { default: Boss } = await import('pg-boss');
  const boss = new Boss({
    db: { executeSql: reporting(database, log) },
    schema: jobSchema,
    migrate: false,
    schedule: false,
    supervise,
    maintenanceIntervalSeconds,
    deleteAfterDays: 7,
  });
  boss.on('error', (error) => log.warn({ err: error }, 'maintenance of the job queue failed'));
  await boss.start();
  return boss;
}

/** Logs the first of several failed look-ups: pg-boss treats a failed look-up as an empty queue. */
function reporting(database: Database, log: JobLog) {
  let failing = false;
  return async (text: string, values?: unknown[]) => {
    try {
      const result = await database.queue(text, values);
      failing = false;
      return result;
    } catch (error) {
      if (!failing) log.warn({ err: error }, 'the job queue does not answer');
      failing = true;
      throw error;
    }
  };
}

/**
 * Releases the jobs of a process that has died. On the embedded database all running jobs are such jobs, because no
 * other process uses it. On PostgreSQL, other processes may run them, so they are found when their time is up.
 */
export async function releaseDead(database: Database, boss: PgBoss): Promise<void> {
  if (database.engine !== 'pglite') return;
  await database.queue(
    `update ${jobSchema}.job set started_on = now() - expire_in - interval '1 second' where state = 'active'`,
    [],
  );
  await boss.expire();
}
