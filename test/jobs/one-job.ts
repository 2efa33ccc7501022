import type { Database } from '../../db/database.ts';
import { type JobKind, jobKinds } from '../../db/jobs.ts';
import type { Domain } from '../../src/domains/domain.ts';
import type { JobHandler } from '../../src/jobs/job.ts';

/** Returns domains whose jobs all have the same handler. */
export function oneJob(handler: JobHandler): Domain[] {
  const jobs = Object.fromEntries(jobKinds.map((kind) => [kind, handler])) as Record<JobKind, JobHandler>;
  return [{ resolvers: {}, jobs }];
}

/** Returns the states of the jobs of a row, oldest first. */
export async function stateOf(database: Database, rowId: string): Promise<string[]> {
  const { rows } = await database.queue(
    "select state from jobs.job where data->>'rowId' = $1 and name <> 'abandoned' order by created_on, id",
    [rowId],
  );
  return (rows as { state: string }[]).map(({ state }) => state);
}
