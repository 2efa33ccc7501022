import { sql } from 'drizzle-orm';

/** Rows that nobody needs any more: of these tables a job deletes them, some days after they were of use. */
export const expired = {
  administrator_sessions: `expires_at < now() - interval '7 days'`,
  administrator_links: `expires_at < now() - interval '7 days'`,
  /** Sent or given up. */
  mails: `due_at is null and created_at < now() - interval '30 days'`,
} as const;

export type ExpiringTable = keyof typeof expired;

/** For the policy that shows such rows of all organizations to the function `due_expired`. */
export function shownAsExpired(table: ExpiringTable) {
  return sql.raw(`current_setting('rolegate.clock', true) = 'on' and ${expired[table]}`);
}
