import { sql } from 'drizzle-orm';
import type { Transaction } from './database.ts';

/** Kinds of jobs, each with its own queue. The handler is in the domain with the same name. */
export const jobKinds = [
  'certificate-expiries', // notifications
  'command-expiries', // commands
  'command-schedules', // commands
  'directory-syncs', // directories
  'event-export', // event-exports
  'event-purge', // insights
  'expired-rows', // account
  'group-evaluations', // groups
  'provisioning', // directories
  'provisioning-changes', // directories
  'refusal-tallies', // insights
  'user-export', // user-exports
  'user-import', // imports
  'user-notices', // users
] as const;

export type JobKind = (typeof jobKinds)[number];

/**
 * Asks for a job about a row of the bound organization, as part of the transaction. Requests for the row that wait become
 * one job; the earliest moment counts. Only the row's identifier is stored. Never waits for another transaction.
 * @param delaySeconds delay before the job may run
 */
export async function enqueue(
  tx: Transaction,
  kind: JobKind,
  rowId: string,
  delaySeconds = 0,
): Promise<void> {
  await tx.execute(sql`select enqueue_job(${kind}, ${rowId}, ${delaySeconds})`);
}
