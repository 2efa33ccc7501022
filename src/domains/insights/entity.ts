import { sql } from 'drizzle-orm';
import { events } from '../../../db/tables/events.ts';
import { entity } from '../../relay/entity.ts';
import { anyOfFilter, flagFilter, idFilter, instantFilter, textFilter } from '../../relay/filters.ts';
import type { ListOf } from '../../relay/list.ts';

export type DirectoryEventRow = typeof events.$inferSelect & { readonly recorded: unknown };

export const directoryEventEntity = entity<DirectoryEventRow>({
  type: 'DirectoryEvent',
  prefix: 'evt',
  table: events,
  fields: { recorded: sql`${events.changes}`, changes: ['recorded', 'service'] },
});

export const directoryEventList: ListOf = {
  entity: directoryEventEntity,
  defaultSort: 'SEQUENCE',
  sorts: { SEQUENCE: events.sequence, OCCURRED_AT: events.occurredAt },
  filters: {
    service: anyOfFilter(events.service),
    eventType: textFilter(events.eventType),
    success: flagFilter(events.success),
    errorCode: textFilter(events.errorCode),
    initiatorId: idFilter(events.initiatorId),
    initiatorEmail: textFilter(events.initiatorEmail),
    initiatorOrganizationId: idFilter(events.initiatorOrganizationId, 'org'),
    resourceId: idFilter(events.resourceId),
    resourceType: textFilter(events.resourceType),
    occurredAt: instantFilter(events.occurredAt),
  },
};
