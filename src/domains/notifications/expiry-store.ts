import { sql } from 'drizzle-orm';
import { expirySteps } from '../../../db/certificate-expiry.ts';
import { isoMoment } from '../../../db/columns.ts';
import { byTheClock } from '../../../db/origin.ts';
import { certificateExpiries as expiries } from '../../../db/tables/certificate-expiries.ts';
import type { Scope } from '../../generated/graphql.ts';
import { eachDue } from '../../jobs/each-due.ts';
import type { JobContext, RecurringJob } from '../../jobs/job.ts';
import { expiryEvents } from '../../trail/notices.ts';

const batchSize = 100;

/** Notifies every hour of certificates that expire soon or have expired. */
export const certificateExpiry: RecurringJob = {
  cron: '7 * * * *',
  run: (context) =>
    eachDue(
      context,
      (most) => context.system<{ organizationId: string }>(sql`select * from due_certificates(${most})`),
      reportBatch,
    ),
};

interface Expiry {
  readonly resourceId: string;
  readonly service: Scope;
  readonly days: keyof typeof expiryEvents;
  readonly changes: { readonly subject: string; readonly fingerprint: string; readonly expiresAt: string };
}

/**
 * Notes the expiries to report and reports them, in one transaction. If steps were missed, because no server ran or the
 * certificate was added late, reports the last step only. Skips rows that another server has locked.
 * @returns whether more rows may remain
 */
function reportBatch({ db, record }: JobContext): Promise<boolean> {
  const { organizationId } = db;
  return db.transaction(async (tx) => {
    const { rows } = await tx.execute<Expiry & Record<string, unknown>>(sql`
      with due as materialized (select resource_id, fingerprint from ${expiries}
        where organization_id = ${organizationId} and due_at <= now()
        order by due_at, resource_id, fingerprint limit ${batchSize} for update skip locked)
      update ${expiries} e set due_at = (select min(${moment}) from ${steps} where ${moment} > now())
      from due where e.organization_id = ${organizationId}
        and e.resource_id = due.resource_id and e.fingerprint = due.fingerprint
      returning e.resource_id as "resourceId", e.service as "service",
        (select min(step.days) from ${steps} where ${moment} <= now()) as "days",
        json_build_object('subject', e.subject, 'fingerprint', e.fingerprint,
          'expiresAt', ${isoMoment(sql`e.expires_at`)}) as "changes"`);
    const events = rows.map(({ days, ...expiry }) => ({
      ...expiry,
      eventType: expiryEvents[days],
      error: null,
    }));
    await record(tx, byTheClock(organizationId, 'certificate-expiries'), ...events);
    return rows.length === batchSize;
  });
}

const steps = sql`unnest(${sql.raw(`array[${expirySteps}]`)}) as step(days)`;
const moment = sql`e.expires_at - make_interval(days => step.days)`;
