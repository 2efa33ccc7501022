import { reads, type Standings } from './standing.ts';

export const notifications: Standings = {
  scope: 'Notifications',
  read: `
    Notification NotificationConnection NotificationEdge NotificationFilter NotificationSort NotificationPayload
    NotificationsPayload`,
  queries: 'notification notifications unreadNotificationCount',
  mutations: 'markNotificationRead markAllNotificationsRead dismissNotification dismissAllNotifications',
  elsewhere: {
    'Notification.initiatorEmail': reads('Administrators'),
    'Notification.dismissedByEmail': reads('Administrators'),
    'Notification.event': reads('Insights'),
  },
};
