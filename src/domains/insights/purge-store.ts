import { eq, sql } from 'drizzle-orm';
import { purgeEvent } from '../../../db/event-retention.ts';
import { eventRetentions } from '../../../db/tables/event-retentions.ts';
import { eachDue } from '../../jobs/each-due.ts';
import type { JobContext, RecurringJob } from '../../jobs/job.ts';

const batchSize = 5000;

/** Result of one batch of removed events, as its own event records it. */
type Gone = Record<'days' | 'first' | 'through' | 'removed', number> & { digest: string };

/** Removes events whose retention has ended, for each organization once a day. The next run removes what remains. */
export const eventPurge: RecurringJob = {
  cron: '*/10 * * * *',
  run: (context) =>
    eachDue(
      context,
      (most) => context.system<{ organizationId: string }>(sql`select * from due_event_purges(${most})`),
      purgeBatch,
    ),
};

/**
 * Removes one batch and records its event, in one transaction: the chain is whole before and after it.
 * @returns whether more events may remain
 */
function purgeBatch({ db, record }: JobContext): Promise<boolean> {
  const own = eq(eventRetentions.organizationId, db.organizationId);
  return db.transaction(async (tx) => {
    const [setting] = await tx.select().from(eventRetentions).where(own).for('update');
    if (!setting) return false;
    const { rows } = await tx.execute<Gone>(sql`select * from purge_events(${batchSize})`);
    const [gone] = rows;
    if (gone) {
      await record(tx, setting.setBy, {
        service: 'INSIGHTS',
        eventType: purgeEvent,
        resourceId: db.organizationId,
        error: null,
        changes: { ...gone },
      });
    }
    if (gone?.removed === batchSize) return true;
    await tx.update(eventRetentions).set({ dueAt: sql`now() + interval '1 day'` }).where(own);
    return false;
  });
}
