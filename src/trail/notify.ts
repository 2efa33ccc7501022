import type { Transaction } from '../../db/client.ts';
import { addNotification, addRefusals, type NewNotification } from '../../db/notifications.ts';
import type { NewEvent } from '../../db/trail.ts';
import { endings, type Notice, notices, refusedOften } from './notices.ts';

/** The notification of a change, if its kind has one: in the change's own transaction, as its event is. */
export async function notifyOfChange(
  tx: Transaction,
  organizationId: string,
  eventId: string,
  event: NewEvent,
): Promise<void> {
  await notify(tx, organizationId, eventId, event, notices.get(event.eventType));
}

/** As `notifyOfChange`, of what a job, or a device, has brought to its end. */
export async function notifyOfEnd(
  tx: Transaction,
  organizationId: string,
  eventId: string,
  event: NewEvent,
  troubled: boolean,
): Promise<void> {
  const ending = endings.get(event.eventType);
  await notify(tx, organizationId, eventId, event, event.error || troubled ? ending?.troubled : ending?.done);
}

async function notify(
  tx: Transaction,
  organizationId: string,
  eventId: string,
  event: NewEvent,
  notice: Notice | undefined,
): Promise<void> {
  if (!notice) return;
  const { resourceType, resourceId } = event;
  await addNotification(tx, { ...told(organizationId, eventId, event, notice), resourceType, resourceId });
}

/** Refusals concern whoever may read about administrators, whatever it was that was refused. */
export async function notifyOfRefusal(
  tx: Transaction,
  organizationId: string,
  eventId: string,
  event: NewEvent,
): Promise<void> {
  const notification = told(organizationId, eventId, event, refusedOften);
  await addRefusals(tx, event.initiatorId, {
    ...notification,
    service: 'ADMINISTRATORS',
    resourceType: 'Administrator',
  });
}

function told(
  organizationId: string,
  eventId: string,
  { service, eventType, initiatorEmail }: NewEvent,
  { kind, severity, title }: Notice,
): NewNotification {
  return { organizationId, eventId, service, eventType, initiatorEmail, kind, severity, title };
}
