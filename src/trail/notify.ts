import type { Transaction } from '../../db/database.ts';
import { addNotifications, addRefusals, type NewNotification } from '../../db/notifications.ts';
import type { NewEvent } from '../../db/trail.ts';
import { type Notice, notices, refusedOften } from './notices.ts';

/** Recorded event with its notice, if any. */
interface Recorded {
  readonly id: string;
  readonly event: NewEvent;
  readonly notice: Notice | undefined;
}

/** Adds the notification of a change, if its event type has one, in the change's own transaction as its event. */
export function notifyOfChange(
  tx: Transaction,
  organizationId: string,
  eventId: string,
  event: NewEvent,
): Promise<void> {
  return notify(tx, organizationId, [{ id: eventId, event, notice: notices.get(event.eventType) }]);
}

/** Adds the notifications of all events in one statement. */
export async function notify(
  tx: Transaction,
  organizationId: string,
  recorded: readonly Recorded[],
): Promise<void> {
  const notifications = recorded.flatMap(({ id, event, notice }) =>
    notice ? [notificationOf(organizationId, id, event, notice)] : [],
  );
  await addNotifications(tx, notifications);
}

/** Adds the notification of repeated refusals. Readers of administrators see it, whatever was refused. */
export async function notifyOfRefusal(
  tx: Transaction,
  organizationId: string,
  eventId: string,
  event: NewEvent,
): Promise<void> {
  await addRefusals(tx, event.initiatorId, {
    ...notificationOf(organizationId, eventId, event, refusedOften),
    service: 'ADMINISTRATORS',
    resourceType: 'Administrator',
  });
}

function notificationOf(
  organizationId: string,
  eventId: string,
  { service, eventType, initiatorEmail, resourceType, resourceId }: NewEvent,
  { kind, severity, title }: Notice,
): NewNotification {
  const about = { service, eventType, initiatorEmail, resourceType, resourceId };
  return { organizationId, eventId, ...about, kind, severity, title };
}
