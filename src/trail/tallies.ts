import { and, eq, lt, sql } from 'drizzle-orm';
import type { Transaction } from '../../db/database.ts';
import type { Origin } from '../../db/origin.ts';
import { refusalTallies as tallies } from '../../db/tables/refusal-tallies.ts';
import { appendEvent } from '../../db/trail.ts';
import { ownService } from './change.ts';

/** Counts a refusal that the trail leaves out. */
export async function leaveOut(tx: Transaction, organizationId: string, madeBy: Origin): Promise<void> {
  await tx
    .insert(tallies)
    .values({ organizationId, initiatorId: madeBy.initiatorId, madeBy })
    .onConflictDoUpdate({
      target: [tallies.organizationId, tallies.initiatorId],
      set: { leftOut: sql`${tallies.leftOut} + 1`, lastAt: sql`now()`, madeBy },
    });
}

/** Records the number of refusals left out, before the next refusal of the same caller is recorded. */
export function reportLeftOut(tx: Transaction, organizationId: string, initiatorId: string): Promise<void> {
  return report(tx, organizationId, eq(tallies.initiatorId, initiatorId));
}

/** Records the numbers of refusals left out for all callers whose hour has passed. */
export function reportAllLeftOut(tx: Transaction, organizationId: string): Promise<void> {
  return report(tx, organizationId, lt(tallies.firstAt, sql`now() - interval '1 hour'`));
}

async function report(tx: Transaction, organizationId: string, which: ReturnType<typeof eq>): Promise<void> {
  const removed = await tx
    .delete(tallies)
    .where(and(eq(tallies.organizationId, organizationId), which))
    .returning();
  for (const { madeBy, leftOut, firstAt, lastAt } of removed) {
    const [from, until] = [firstAt, lastAt].map((moment) => new Date(moment).toISOString());
    await appendEvent(tx, organizationId, {
      ...madeBy,
      service: ownService,
      eventType: 'refusals_leave_out',
      error: {
        code: 'FORBIDDEN',
        message: `${leftOut} more mutations were refused from ${from} to ${until} and not recorded one by one.`,
      },
      resourceType: null,
      resourceId: null,
      changes: { leftOut, from, until },
    });
  }
}
