import type { Database, Transaction } from '../../db/database.ts';
import type { Origin } from '../../db/origin.ts';
import type { WorkDatabase } from '../core/context.ts';
import type { AccessLevel, Scope } from '../generated/graphql.ts';
import type { Outbound } from '../outbound/outbound.ts';
import type { JobEvent } from '../trail/record.ts';

/** Part of a logger that jobs use. */
export interface JobLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** Context of a job. Its database is bound to the organization of the job's row. */
export interface JobContext {
  readonly db: WorkDatabase;
  /** Secret of the installation. */
  readonly secret: Buffer;
  /** Client for hosts that administrators have configured. */
  readonly outbound: Outbound;
  readonly log: JobLog;
  /** Aborted after 15 seconds, or when the server stops. The job then ends its batch and returns `unfinished`. */
  readonly signal: AbortSignal;
  /**
   * Determines whether an administrator still has this level. Reads it in the batch's own transaction, so that nobody
   * can lower it before the transaction ends.
   */
  stillHolds(tx: Transaction, administratorId: string, scope: Scope, level: AccessLevel): Promise<boolean>;
  /** Adds events to the trail in the name of the requester (`Context.origin`), at the end of the transaction. */
  record(tx: Transaction, origin: Origin, ...events: readonly JobEvent[]): Promise<void>;
}

/** Result of a run. `unfinished` requests another run, after the jobs that already wait. */
export type Outcome = 'unfinished' | undefined;

/**
 * Handler of one kind of job. It may run again for finished work, or on two servers at once. So each batch of work and
 * the record of its progress are one transaction, which begins by locking the row.
 */
export interface JobHandler {
  /** @throws any error. The job is then tried again at growing intervals, and finally abandoned. */
  run(rowId: string, context: JobContext): Promise<Outcome>;
  /** Records in the row that all attempts failed. */
  abandoned?(rowId: string, context: JobContext): Promise<void>;
}

/** Job of the whole installation that the clock starts. One server at a time runs it. */
export interface RecurringJob {
  /** Schedule with five fields, in UTC. */
  readonly cron: string;
  run(context: RecurringContext): Promise<void>;
}

export interface RecurringContext {
  readonly signal: AbortSignal;
  readonly log: JobLog;
  /** Runs one statement outside of any organization, for the functions that db/functions/ grants. */
  readonly system: Database['system'];
  /** Returns the context for a job of this organization. */
  of(organizationId: string): JobContext;
}
