import { sql } from 'drizzle-orm';
import { eachDue } from '../../jobs/each-due.ts';
import type { RecurringJob } from '../../jobs/job.ts';
import { reportAllLeftOut } from '../../trail/tallies.ts';

/** Records the counts of refusals that no later refusal of the same caller has reported. */
export const refusalTallies: RecurringJob = {
  cron: '*/10 * * * *',
  run: (context) =>
    eachDue(
      context,
      (most) => context.system<{ organizationId: string }>(sql`select * from due_refusal_tallies(${most})`),
      async ({ db }) => {
        await db.transaction((tx) => reportAllLeftOut(tx, db.organizationId));
        return false;
      },
    ),
};
