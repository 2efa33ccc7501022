import { and, type Column, eq, type SQL, sql } from 'drizzle-orm';
import { events } from '../../../db/tables/events.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import type { EventCount, EventField, EventInterval, EventValue } from '../../generated/graphql.ts';
import { filterCondition } from '../../relay/filters.ts';
import { directoryEventList } from './entity.ts';

const maxIntervals = 1000;
const maxValues = 100;

const columns: Readonly<Record<EventField, Column>> = {
  SERVICE: events.service,
  EVENT_TYPE: events.eventType,
  INITIATOR_EMAIL: events.initiatorEmail,
  RESOURCE_TYPE: events.resourceType,
  ERROR_CODE: events.errorCode,
  CLIENT_IP: events.clientIp,
};

/** Counts events by interval of UTC. Returns the latest 1,000 intervals that have events, in order of time. */
export function countByInterval(
  db: OrganizationDatabase,
  interval: EventInterval,
  filter: object | null | undefined,
): Promise<EventCount[]> {
  const start = sql`date_trunc(${interval.toLowerCase()}, ${events.occurredAt}, 'UTC')`;
  return db.read<EventCount>(sql`select * from (
      select ${start} as "from", count(*)::int as "count" from ${events} where ${selected(db, filter)}
      group by 1 order by 1 desc limit ${maxIntervals}
    ) as latest order by "from"`);
}

/** Counts events by value of a field. Returns the 100 most frequent values, the most frequent first. */
export function countByValue(
  db: OrganizationDatabase,
  field: EventField,
  filter: object | null | undefined,
): Promise<EventValue[]> {
  const column = columns[field];
  return db.read<EventValue>(sql`select ${column} as "value", count(*)::int as "count" from ${events}
    where ${selected(db, filter)} and ${column} is not null group by 1 order by 2 desc, 1 limit ${maxValues}`);
}

/** Returns the condition for the organization's events that match the filter. */
function selected(db: OrganizationDatabase, filter: object | null | undefined): SQL | undefined {
  return and(
    eq(events.organizationId, db.organizationId),
    filterCondition(directoryEventList.filters, filter, 'filter'),
  );
}
