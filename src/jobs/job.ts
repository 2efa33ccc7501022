import type { Database, Transaction } from '../../db/database.ts';
import type { Origin } from '../../db/origin.ts';
import type { OrganizationDatabase } from '../core/context.ts';
import type { AccessLevel, Scope } from '../generated/graphql.ts';
import type { Outbound } from '../outbound/outbound.ts';
import type { JobEvent } from '../trail/record.ts';

/** The part of a logger that jobs use. */
export interface JobLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** What a job works with: the database is bound to the organization whose row it is about. */
export interface JobContext {
  readonly db: OrganizationDatabase;
  /** The installation's secret. */
  readonly secret: Buffer;
  /** The way to hosts that somebody has configured. */
  readonly outbound: Outbound;
  readonly log: JobLog;
  /** Aborted after 15 seconds, or when the server stops: end the batch, and answer `unfinished`. */
  readonly signal: AbortSignal;
  /**
   * Whether an administrator still holds this much, looked up in the batch's own transaction: nobody can take it away
   * before that has ended.
   */
  stillHolds(tx: Transaction, administratorId: string, scope: Scope, level: AccessLevel): Promise<boolean>;
  /** Adds events to the trail under the name of whoever asked (`Context.origin`), at the end of the transaction. */
  record(tx: Transaction, origin: Origin, ...events: readonly JobEvent[]): Promise<void>;
}

/** `unfinished` asks to be called again, after what waits already. */
export type Outcome = 'unfinished' | undefined;

/**
 * One kind of job. It may be called again for what was done already, or by two servers at once: each batch of work and the
 * note of how far it came are one transaction, which begins by locking the row.
 */
export interface JobHandler {
  /** @throws whatever; the job is tried again, later and later, and then abandoned. */
  run(rowId: string, context: JobContext): Promise<Outcome>;
  /** All attempts failed: says so in the row. */
  abandoned?(rowId: string, context: JobContext): Promise<void>;
}

/** A job of the whole installation that comes due by the clock; one server at a time runs it. */
export interface RecurringJob {
  /** Five fields, in UTC. */
  readonly cron: string;
  run(context: RecurringContext): Promise<void>;
}

export interface RecurringContext {
  readonly signal: AbortSignal;
  readonly log: JobLog;
  /** One statement outside of any organization, for the functions that db/functions/ grants. */
  readonly system: Database['system'];
  /** The context of a job of this organization. */
  of(organizationId: string): JobContext;
}
