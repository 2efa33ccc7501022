import { sql } from 'drizzle-orm';
import type { Transaction } from './database.ts';
import { newId } from './ids.ts';
import { events } from './tables/events.ts';
import { notifications } from './tables/notifications.ts';

export type NewNotification = Omit<typeof notifications.$inferInsert, 'id' | 'createdAt'>;

/** Adds notifications in one statement. */
export async function addNotifications(tx: Transaction, added: readonly NewNotification[]): Promise<void> {
  if (added.length === 0) return;
  await tx.insert(notifications).values(added.map((one) => ({ id: newId('ntf'), ...one })));
}

/** Number of refusals of one administrator within an hour that causes a notification, once in that hour. */
const refusalsToNotify = 5;

/**
 * Adds the notification if its administrator has been refused often enough. The event of the last refusal is already in the
 * chain, and the organization's other refusals wait for it: two of them cannot both be the fifth.
 */
export async function addRefusals(
  tx: Transaction,
  administratorId: string,
  notification: NewNotification,
): Promise<void> {
  const { organizationId } = notification;
  const { rows } = await tx.execute<{ due: boolean }>(sql`select
    (select count(*) from (select from ${events} where organization_id = ${organizationId}
      and initiator_id = ${administratorId} and occurred_at > now() - interval '1 hour' and not success
      limit ${refusalsToNotify}) as refused) = ${refusalsToNotify}
    and not exists (select from ${notifications} where organization_id = ${organizationId}
      and resource_id = ${administratorId} and kind = 'REPEATED_REFUSALS'
      and created_at > now() - interval '1 hour') as due`);
  if (rows[0]?.due) await addNotifications(tx, [{ ...notification, resourceId: administratorId }]);
}
