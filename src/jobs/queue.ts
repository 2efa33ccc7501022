import type PgBoss from 'pg-boss';
import type { Database } from '../../db/database.ts';
import { jobSchema } from '../../db/install/job-queue.ts';
import type { JobLog } from './job.ts';

/** How often jobs are looked for that died with their server, in seconds. */
const maintenanceIntervalSeconds = 15;

/**
 * The queue of the database, by pg-boss. Its own workers are not used: they do not wait for what they write, and would end
 * the process where the database is away for a moment. Nor is its clock, which is such a worker.
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
  boss.on('error', (error) => log.warn({ err: error }, 'the job queue could not be looked after'));
  await boss.start();
  return boss;
}

/** pg-boss takes every failure to look for a job for none being there: the first of several is logged here. */
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
 * Jobs that were running when this process began died with the process before: nobody else works on the embedded database.
 * On PostgreSQL, where others may, they are found when their time is up.
 */
export async function releaseDead(database: Database, boss: PgBoss): Promise<void> {
  if (database.engine !== 'pglite') return;
  await database.queue(
    `update ${jobSchema}.job set started_on = now() - expire_in - interval '1 second' where state = 'active'`,
    [],
  );
  await boss.expire();
}
