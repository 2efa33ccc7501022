import type PgBoss from 'pg-boss';
import type { Database } from '../../db/database.ts';
import { jobSchema } from '../../db/install/job-queue.ts';
import type { JobLog } from './job.ts';

/**
 * Opens the queue of the database (pg-boss). Does not use the workers of pg-boss: they do not wait for their own
 * writes, and end the process if the database is briefly unavailable. Its clock and its maintenance, which run by timers of
 * their own, are not used either.
 */
export async function openQueue(database: Database, log: JobLog): Promise<PgBoss> {
  const { default: Boss } = await import('pg-boss');
  const boss = new Boss({
    db: { executeSql: reporting(database, log) },
    schema: jobSchema,
    migrate: false,
    schedule: false,
    supervise: false,
    deleteAfterDays: 7,
  });
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
  // The interface of pg-boss fails jobs by their identifiers and lists none.
  const { rows } = await database.queue(
    `select name, array_agg(id::text) as ids from ${jobSchema}.job where state = 'active' group by name`,
    [],
  );
  for (const { name, ids } of rows as { name: string; ids: string[] }[]) {
    await boss.fail(name, ids);
  }
}
