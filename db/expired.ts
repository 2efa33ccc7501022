import { sql } from 'drizzle-orm';

/** Tables whose rows are obsolete some days after their use. A job deletes those rows. */
export const expired = {
  administrator_sessions: `expires_at < now() - interval '7 days'`,
  administrator_links: `expires_at < now() - interval '7 days'`,
  user_links: `expires_at < now() - interval '7 days'`,
  /** Mails that were sent or abandoned. */
  mails: `due_at is null and created_at < now() - interval '30 days'`,
} as const;

export type ExpiringTable = keyof typeof expired;

/** Returns the condition of the policy that shows such rows of all organizations to the function `due_expired`. */
export function shownAsExpired(table: ExpiringTable) {
  return sql.raw(`current_setting('rolegate.clock', true) = 'on' and ${expired[table]}`);
}
