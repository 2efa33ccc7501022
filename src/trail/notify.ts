import type { Transaction } from '../../db/database.ts';
import { addNotifications, addRefusals, type NewNotification } from '../../db/notifications.ts';
import type { NewEvent } from '../../db/trail.ts';
import { type Notice, notices, refusedOften } from './notices.ts';

/** An event as the trail has it, with what it tells, if it tells anything. */
interface Recorded {
  readonly id: string;
  readonly event: NewEvent;
  readonly notice: Notice | undefined;
}

/** The notification of a change, if its kind has one: in the change's own transaction, as its event is. */
export function notifyOfChange(
  tx: Transaction,
  organizationId: string,
  eventId: string,
  event: NewEvent,
): Promise<void> {
  return notify(tx, organizationId, [{ id: eventId, event, notice: notices.get(event.eventType) }]);
}

/** One statement however many events there are. */
export async function notify(
  tx: Transaction,
  organizationId: string,
  recorded: readonly Recorded[],
): Promise<void> {
  const told = recorded.flatMap(({ id, event, notice }) =>
    notice ? [notificationOf(organizationId, id, event, notice)] : [],
  );
  await addNotifications(tx, told);
}

/** Refusals concern whoever may read about administrators, whatever it was that was refused. */
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
