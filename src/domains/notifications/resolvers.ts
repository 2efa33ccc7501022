import { byId, written } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import type { Domain } from '../domain.ts';
import { directoryEventEntity } from '../insights/entity.ts';
import { notificationEntity, notificationList } from './entity.ts';
import { certificateExpiry } from './expiry-store.ts';
import { countUnread, dismiss, dismissAll, markAllRead, markRead } from './store.ts';

export const notifications: Domain = {
  entities: [notificationEntity],
  recurring: { 'certificate-expiries': certificateExpiry },
  resolvers: {
    Query: {
      notification: (_root, { id }, context, info) =>
        byId(notificationEntity, checkId('ntf', id), context, info),
      notifications: (_root, args, context, info) => connection(notificationList, args, context, info),
      unreadNotificationCount: (_root, _args, context) => countUnread(context),
    },
    Notification: {
      event: ({ eventId }, _args, context, info) => byId(directoryEventEntity, eventId, context, info),
    },
    NotificationPayload: {
      notification: ({ notificationId }, _args, context, info) =>
        written(notificationEntity, notificationId, context, info),
    },
    Mutation: {
      markNotificationRead: async (_root, { id }, context) => ({
        notificationId: await markRead(context, checkId('ntf', id)),
      }),
      markAllNotificationsRead: async (_root, _args, context) => ({ count: await markAllRead(context) }),
      dismissNotification: async (_root, { id }, context) => ({
        notificationId: await dismiss(context, checkId('ntf', id)),
      }),
      dismissAllNotifications: async (_root, _args, context) => ({ count: await dismissAll(context) }),
    },
  },
};
