import { expect, test } from 'vitest';
import { type Client, scenario, trailOf } from '../support/scenario.ts';

const scene = scenario({ clock: false });
const shown = `id kind severity service eventType title resourceType resourceId readAt dismissedAt`;
const list = `query ($filter: NotificationFilter) { notifications(filter: $filter) { totalCount nodes { ${shown} } } unreadNotificationCount }`;
const whole = `query ($id: ID!) { notification(id: $id) { initiatorEmail dismissedByEmail event { eventType resourceId } } node(id: $id) { id } }`;
const byId = (name: string) => `mutation ($id: ID!) { ${name}(id: $id) { notification { ${shown} } } }`;
const [markRead, dismiss] = [byId('markNotificationRead'), byId('dismissNotification')];
const dismissAll = 'mutation { dismissAllNotifications { count } }';
const newGroup = 'mutation { createUserGroup(input: { name: "Told" }) { userGroup { id } } }';
const deleteGroup = 'mutation ($id: ID!) { deleteUserGroup(id: $id) { deletedId } }';

const unread = async (client: Client) =>
  (await client.ask('{ unreadNotificationCount }')).unreadNotificationCount;

test('what happened over the weekend is told to those whom it concerns, looked into, read and dismissed for all', async () => {
  const { as, demo } = scene();
  const [ingrid, mateo, priya] = [as('ADMINISTRATOR_WITH_BILLING'), as('ADMINISTRATOR'), as('MANAGER')];
  const [amara, louis, yuki] = [as('HELP_DESK'), as('READ_ONLY'), as('COMMAND_RUNNER')];
  const people = [ingrid, mateo, priya, amara, louis, yuki];
  const before = await Promise.all(people.map(unread));

  // Priya deletes a group; a card is added; Yuki asks for help; and Louis tries five times what he may not.
  const id = (await priya.ask(newGroup)).createUserGroup.userGroup.id;
  await priya.ask(deleteGroup, { id });
  expect(await priya.refused(deleteGroup, { id })).toMatchObject({ code: 'NOT_FOUND' });
  const card = `{ token: "pm_1weekend000", brand: VISA, lastFour: "1881", expiryMonth: 12, expiryYear: 2040, holderName: "N" }`;
  await ingrid.ask(`mutation { addPaymentMethod(input: ${card}) { paymentMethod { id } } }`);
  const ticket = '{ subject: "Secret plans of the works", description: "Nothing prints." }';
  await yuki.ask(`mutation { submitSupportTicket(input: ${ticket}) { caseId } }`);
  for (const userId of demo.userIds.slice(0, 5)) {
    const lock = 'mutation ($id: ID!) { lockUser(id: $id) { user { id } } }';
    expect(await louis.refused(lock, { id: userId })).toMatchObject({ code: 'FORBIDDEN' });
  }

  // Each is told what their role may read of: cards are Ingrid's, tickets are not for Louis, for Yuki they are all there is.
  const after = await Promise.all(people.map(unread));
  const more = after.map((count, index) => count - before[index]);
  expect(more).toEqual([4, 3, 3, 3, 2, 1]);
  const mine = (await yuki.ask(list, { filter: { read: false } })).notifications.nodes[0];
  expect(mine).toMatchObject({ kind: 'CASE_SUBMITTED', severity: 'INFO', service: 'IN_PRODUCT_SUPPORT' });
  expect(JSON.stringify(mine)).not.toContain('plans');
  const cards = (await mateo.ask(list, { filter: { kind: ['PAYMENT_CHANGED'] } })).notifications;
  expect(cards.totalCount).toBe(0);
  const often = { filter: { kind: ['REPEATED_REFUSALS'], read: false } };
  expect((await amara.ask(list, often)).notifications.nodes).toMatchObject([
    { severity: 'WARNING', service: 'ADMINISTRATORS', resourceId: demo.administrators.READ_ONLY },
  ]);

  // Amara looks into the group: who was it, and which event?
  const [told] = (await amara.ask(list, { filter: { resourceId: id } })).notifications.nodes;
  expect(told).toMatchObject({
    ...{ kind: 'DELETED', severity: 'WARNING', service: 'GROUPS', eventType: 'user_group_delete' },
    ...{ title: 'A user group was deleted.', resourceType: 'UserGroup', resourceId: id, readAt: null },
  });
  expect(await amara.ask(whole, { id: told.id })).toEqual({
    notification: {
      initiatorEmail: 'priya.raman@northwind-robotics.example',
      dismissedByEmail: null,
      event: { eventType: 'user_group_delete', resourceId: id },
    },
    node: { id: told.id },
  });
  expect((await yuki.ask(list, { filter: { resourceId: id } })).notifications.totalCount).toBe(0);
  expect(await yuki.ask('query ($id: ID!) { notification(id: $id) { id } }', { id: told.id })).toEqual({
    notification: null,
  });

  // It is the organization's: Amara, who reads only, can take it away neither for herself nor for others.
  for (const [client, role] of [
    [amara, 'Help Desk'],
    [priya, 'Manager'],
  ] as const) {
    const refused = await client.refused(markRead, { id: told.id });
    expect(refused.message).toBe(
      `Mutation.markNotificationRead needs Edit in Notifications; ${role} has Read Only.`,
    );
  }
  const read = (await mateo.ask(markRead, { id: told.id })).markNotificationRead.notification;
  expect(read.readAt).not.toBeNull();
  expect(await unread(louis)).toBe(after[4] - 1);
  expect((await mateo.ask(markRead, { id: told.id })).markNotificationRead.notification).toEqual(read);
  const gone = (await ingrid.ask(dismiss, { id: told.id })).dismissNotification.notification;
  expect(gone).toMatchObject({ readAt: read.readAt, dismissedAt: expect.any(String) });
  const standing = { and: [{ resourceId: id }, { dismissed: false }] };
  expect((await louis.ask(list, { filter: standing })).notifications.totalCount).toBe(0);

  // Mateo dismisses all: all that he sees, so that the card still stands for Ingrid.
  expect((await mateo.ask(dismissAll)).dismissAllNotifications.count).toBe(after[1] - 1);
  for (const client of [mateo, priya, amara, louis, yuki]) expect(await unread(client)).toBe(0);
  const left = (await ingrid.ask(list, { filter: { read: false } })).notifications.nodes;
  expect(left.map(({ title }: { title: string }) => title)).toContain('A payment method was added.');
  expect(left.length).toBe(await unread(ingrid));

  // A notification that was already read does not change and causes no event.
  const trail = await trailOf(louis, { service: ['NOTIFICATIONS'], success: true });
  expect(
    trail.map(({ initiatorEmail, eventType }) => `${initiatorEmail.split('.')[0]} ${eventType}`),
  ).toEqual([
    ...['mateo notification_read_mark', 'ingrid notification_dismiss'],
    'mateo all_notifications_dismiss',
  ]);
});
