import type { Database } from '../../db/database.ts';
import { enqueue, type JobKind } from '../../db/jobs.ts';
import { secretForWork } from '../../db/secrets.ts';
import { boundTo } from '../core/organization-database.ts';
import { holdsNow } from '../identity/standing.ts';
import type { Outbound } from '../outbound/outbound.ts';
import { recordJob } from '../trail/record.ts';
import type { Handlers } from './handlers.ts';
import type { JobContext, JobLog, RecurringContext } from './job.ts';

/** Data of a job in the queue. A recurring job has no row. */
export interface JobData {
  readonly kind: JobKind;
  readonly organizationId?: string;
  readonly rowId?: string;
}

interface Parts {
  readonly database: Database;
  readonly handlers: Handlers;
  readonly log: JobLog;
  readonly outbound: Outbound;
}

/**
 * Runs one job, bound to its organization. Enqueues an unfinished job again.
 * @throws any error of the handler
 */
export async function perform(parts: Parts, { kind, ...of }: JobData, signal: AbortSignal): Promise<void> {
  const { database, handlers } = parts;
  if (of.organizationId === undefined || of.rowId === undefined) {
    await handlers.recurring.get(kind)?.run(recurringContext(parts, signal));
    return;
  }
  const { organizationId, rowId } = of;
  const outcome = await handlers.jobs.get(kind)?.run(rowId, jobContext(parts, organizationId, signal));
  if (outcome !== 'unfinished') return;
  await database.transaction(organizationId, (tx) => enqueue(tx, kind, rowId));
}

/** Informs the domain that all attempts of a job failed. */
export async function abandon(
  parts: Parts,
  { kind, organizationId, rowId }: JobData,
  signal: AbortSignal,
): Promise<void> {
  parts.log.error({ kind, organizationId, rowId }, 'all attempts of a job failed');
  if (organizationId === undefined || rowId === undefined) return;
  await parts.handlers.jobs.get(kind)?.abandoned?.(rowId, jobContext(parts, organizationId, signal));
}

function jobContext(
  { database, log, outbound }: Parts,
  organizationId: string,
  signal: AbortSignal,
): JobContext {
  const secret = secretForWork(database.secret);
  return {
    db: boundTo(database, organizationId),
    secret,
    outbound,
    log,
    signal,
    stillHolds: (tx, administratorId, scope, level) =>
      holdsNow(tx, organizationId, administratorId, scope, level),
    record: (tx, origin, ...events) => recordJob(tx, { organizationId, secret }, origin, ...events),
  };
}

function recurringContext(parts: Parts, signal: AbortSignal): RecurringContext {
  return {
    signal,
    log: parts.log,
    system: parts.database.system,
    of: (organizationId) => jobContext(parts, organizationId, signal),
  };
}
