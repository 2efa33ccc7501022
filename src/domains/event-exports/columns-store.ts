import { type SQL, sql } from 'drizzle-orm';
import { isoMoment } from '../../../db/columns.ts';
import { events } from '../../../db/tables/events.ts';
import type { ExportColumn, ExportRow } from '../../exports/store.ts';
import type { DirectoryEventColumn } from '../../generated/graphql.ts';

/** In the order of the file where nobody chooses. */
export const exportColumns: Readonly<Record<DirectoryEventColumn, ExportColumn>> = {
  SEQUENCE: { field: 'sequence', value: sql`${events.sequence}` },
  ID: { field: 'id', value: sql`${events.id}` },
  OCCURRED_AT: { field: 'occurredAt', value: isoMoment(events.occurredAt) },
  SERVICE: { field: 'service', value: sql`${events.service}` },
  EVENT_TYPE: { field: 'eventType', value: sql`${events.eventType}` },
  SUCCESS: { field: 'success', value: sql`${events.success}` },
  ERROR_CODE: { field: 'errorCode', value: sql`${events.errorCode}` },
  ERROR_MESSAGE: { field: 'errorMessage', value: sql`${events.errorMessage}` },
  INITIATOR_ID: { field: 'initiatorId', value: sql`${events.initiatorId}` },
  INITIATOR_EMAIL: { field: 'initiatorEmail', value: sql`${events.initiatorEmail}` },
  INITIATOR_ORGANIZATION_ID: {
    field: 'initiatorOrganizationId',
    value: sql`${events.initiatorOrganizationId}`,
  },
  INITIATOR_ORGANIZATION_NAME: {
    field: 'initiatorOrganizationName',
    value: sql`${events.initiatorOrganizationName}`,
  },
  CREDENTIAL: { field: 'credential', value: sql`${events.credential}` },
  CLIENT_IP: { field: 'clientIp', value: sql`${events.clientIp}` },
  REQUEST_ID: { field: 'requestId', value: sql`${events.requestId}` },
  RESOURCE_TYPE: { field: 'resourceType', value: sql`${events.resourceType}` },
  RESOURCE_ID: { field: 'resourceId', value: sql`${events.resourceId}` },
  CHANGES: { field: 'changes', value: changes },
  DIGEST: { field: 'digest', value: sql`${events.digest}` },
};

/** Of the services in which whoever asked holds Edit, which the file asks of everybody who gets it; null of the others. */
function changes({ needs }: ExportRow): SQL {
  const services = needs.filter(({ level }) => level === 'EDIT').map(({ scope }) => scope);
  return sql`case when ${events.service} = any(${sql.param(services)}::text[]) then ${events.changes} end`;
}
