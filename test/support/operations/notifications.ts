import type { World } from '../exhaustive/world.ts';
import type { Operations } from './operations.ts';

const submit =
  'mutation ($input: SubmitSupportTicketInput!) { submitSupportTicket(input: $input) { caseId } }';

/** Creates notifications of a deleted user group and of an existing ticket: every role reads one of them. */
async function newNotification(world: World): Promise<string> {
  const made = await world.run(
    'mutation ($input: CreateUserGroupInput!) { createUserGroup(input: $input) { userGroup { id } } }',
    { input: { name: world.unique('group') } },
  );
  const { id } = made.createUserGroup.userGroup;
  await world.run('mutation ($id: ID!) { deleteUserGroup(id: $id) { deletedId } }', { id });
  return notificationOf(world, id);
}

async function ofTicket(world: World): Promise<string> {
  const input = { subject: world.unique('ticket'), description: 'Something does not work.' };
  return notificationOf(world, (await world.run(submit, { input })).submitSupportTicket.caseId);
}

async function notificationOf(world: World, resourceId: string): Promise<string> {
  const found = await world.run(
    'query ($id: ID!) { notifications(filter: { resourceId: $id }, last: 1) { nodes { id } } }',
    { id: resourceId },
  );
  return found.notifications.nodes[0].id;
}

export const notifications: Operations = {
  async prepare(world) {
    for (const make of [newNotification, ofTicket]) {
      const id = await make(world);
      await world.run('mutation ($id: ID!) { dismissNotification(id: $id) { notification { id } } }', { id });
    }
  },
  mutations: {
    markNotificationRead: async (world) => ({ id: await newNotification(world) }),
    markAllNotificationsRead: () => ({}),
    dismissNotification: async (world) => ({ id: await newNotification(world) }),
    dismissAllNotifications: () => ({}),
  },
  samples: {
    'NotificationFilter.resourceId': (world: World) => world.anyId('users'),
  },
};
