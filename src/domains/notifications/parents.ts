export interface NotificationPayloadParent {
  readonly notificationId: string;
}
