import { eq, sql } from 'drizzle-orm';
import { purgeEvent } from '../../../db/event-retention.ts';
import { eventRetentions } from '../../../db/tables/event-retentions.ts';
import type { JobContext, RecurringContext, RecurringJob } from '../../jobs/job.ts';

const pageSize = 100;
const batchSize = 5000;

/** What was removed, as its event tells it. */
type Gone = Record<'days' | 'first' | 'through' | 'removed', number> & { digest: string };

/** Removes what organizations keep no longer, each once a day; what is left over by one run is for the next. */
export const eventPurge: RecurringJob = {
  cron: '*/10 * * * *',
  async run(context) {
    for (;;) {
      const due = await context.system<{ organizationId: string }>(
        sql`select * from due_event_purges(${pageSize})`,
      );
      const done = await purgeAll(context, due);
      if (due.length < pageSize || done === 0 || context.signal.aborted) return undefined;
    }
  },
};

/** One organization that fails keeps none of the others from it. */
async function purgeAll(
  { of, signal, log }: RecurringContext,
  due: readonly { readonly organizationId: string }[],
): Promise<number> {
  let done = 0;
  for (const { organizationId } of due) {
    try {
      while (!signal.aborted && (await purgeBatch(of(organizationId))));
      done += 1;
    } catch (error) {
      log.error({ err: error, organizationId }, 'old events could not be removed');
    }
  }
  return done;
}

/**
 * One batch and the event that tells of it, in one transaction: the chain is whole before and after it.
 * @returns whether there may be more to do.
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
