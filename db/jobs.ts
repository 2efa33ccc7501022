import { sql } from 'drizzle-orm';
import type { Transaction } from './database.ts';

/** Every kind of job, each with a queue of its own. Its handler is in the domain of the same name. */
export const jobKinds = [
  'certificate-expiries', // notifications
  'command-expiries', // commands
  'command-schedules', // commands
  'directory-syncs', // directories
  'event-export', // event-exports
  'event-purge', // insights
  'expired-rows', // account
  'refusal-tallies', // insights
  'user-export', // user-exports
  'user-import', // imports
] as const;

export type JobKind = (typeof jobKinds)[number];

/**
 * Enqueues a job about a row of the organization that the transaction is bound to; with the transaction it is there, or is
 * not. While a job of the kind waits for the row, another one is not added; the sooner moment counts. The row's identifier is all that is kept.
 * @param delaySeconds before it may run
 */
export async function enqueue(
  tx: Transaction,
  kind: JobKind,
  rowId: string,
  delaySeconds = 0,
): Promise<void> {
  await tx.execute(sql`select enqueue_job(${kind}, ${rowId}, ${delaySeconds})`);
}
