import { and, eq, lte, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { eventChains, events } from '../../../db/tables/events.ts';
import type { ExportKind } from '../../exports/store.ts';
import { filterCondition } from '../../relay/filters.ts';
import { directoryEventList } from '../insights/entity.ts';
import { exportColumns } from './columns-store.ts';
import type { EventExportRequest } from './entity.ts';

export const eventExport: ExportKind = {
  ...{ kind: 'DIRECTORY_EVENTS', prefix: 'evx', job: 'event-export' },
  ...{ service: 'INSIGHTS', eventType: 'directory_event_export_finish', fileName: 'events' },
  ...{ type: 'DirectoryEvent', columns: exportColumns, base: { scope: 'INSIGHTS', level: 'READ_ONLY' } },
  ...{ table: events, key: sql`${events.sequence}` },
  chosen({ organizationId, request }) {
    const { filter, through } = request as EventExportRequest;
    return and(eq(events.organizationId, organizationId), lte(events.sequence, through), conditionOf(filter));
  },
  after: ({ reached }) => sql`${events.sequence} > ${Number(reached)}`,
};

/** Fixes the content of the file: later events are not in it. @throws the fault of the filter */
export async function requestOf(
  tx: Transaction,
  organizationId: string,
  filter: object | null,
): Promise<EventExportRequest> {
  conditionOf(filter);
  const [last] = await tx
    .select({ sequence: eventChains.sequence })
    .from(eventChains)
    .where(eq(eventChains.organizationId, organizationId));
  return { filter, through: last?.sequence ?? 0 };
}

function conditionOf(filter: object | null) {
  return filterCondition(directoryEventList.filters, filter, 'input.filter');
}
