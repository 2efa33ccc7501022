import { sql } from 'drizzle-orm';
import type { JobHandler } from '../../src/jobs/job.ts';

export const total = 40;

/** Returns a job that counts in the organization's name. Each number and its note are one transaction. */
export function countingJob(counted: (at: number) => void): JobHandler {
  return {
    async run(_rowId, { db, signal }) {
      while (!signal.aborted) {
        const at = await db.transaction(async (tx) => {
          const { rows } = await tx.execute<{ at: number }>(
            sql`update organizations set name = (name::int + 1)::text
              where id = ${db.organizationId} and name::int < ${total} returning name::int as at`,
          );
          return rows[0]?.at;
        });
        if (at === undefined) return undefined;
        counted(at);
        await new Promise((done) => setTimeout(done, 50));
      }
      return 'unfinished';
    },
  };
}
