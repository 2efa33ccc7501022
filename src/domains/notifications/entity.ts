import { isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { notifications } from '../../../db/tables/notifications.ts';
import { reaches, rowLimit } from '../../access/decisions.ts';
import { type RolePermissions, scopes } from '../../core/role-matrix.ts';
import { entity, type Viewer } from '../../relay/entity.ts';
import { anyOfFilter, idFilter, instantFilter, textFilter } from '../../relay/filters.ts';
import type { ListOf } from '../../relay/list.ts';

export type NotificationRow = typeof notifications.$inferSelect;

/**
 * Returns the condition for notifications of scopes that the caller reads without a row limit. A notification about a
 * command that is not assigned to the caller is hidden too.
 */
export function ofReadableServices({ permissions }: Pick<Viewer, 'permissions'>): SQL {
  const services = permissions ? scopes.filter((scope) => isReadable(permissions, scope)) : [];
  return sql`${notifications.service} = any(${sql.param(services)}::text[])`;
}

function isReadable(permissions: RolePermissions, scope: (typeof scopes)[number]): boolean {
  return reaches(permissions.cells[scope], 'READ_ONLY') && rowLimit(permissions, scope) === null;
}

export const notificationEntity = entity<NotificationRow>({
  type: 'Notification',
  prefix: 'ntf',
  table: notifications,
  visible: ofReadableServices,
  fields: { event: ['eventId'] },
});

const isThere =
  (column: typeof notifications.readAt | typeof notifications.dismissedAt) => (wanted: boolean) =>
    (wanted ? isNotNull : isNull)(column);

export const notificationList: ListOf = {
  entity: notificationEntity,
  defaultSort: 'CREATED_AT',
  sorts: { CREATED_AT: notifications.createdAt },
  filters: {
    kind: anyOfFilter(notifications.kind),
    severity: anyOfFilter(notifications.severity),
    service: anyOfFilter(notifications.service),
    eventType: textFilter(notifications.eventType),
    resourceId: idFilter(notifications.resourceId),
    read: isThere(notifications.readAt),
    dismissed: isThere(notifications.dismissedAt),
    createdAt: instantFilter(notifications.createdAt),
  },
};
