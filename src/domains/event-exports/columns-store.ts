import { type SQL, sql } from 'drizzle-orm';
import { events } from '../../../db/tables/events.ts';
import type { ExportColumn, ExportRow } from '../../exports/store.ts';
import type { DirectoryEventColumn } from '../../generated/graphql.ts';

/** Columns in their default order in the file. */
export const exportColumns: Readonly<Record<DirectoryEventColumn, ExportColumn>> = {
  SEQUENCE: { field: 'sequence', value: events.sequence },
  ID: { field: 'id', value: events.id },
  OCCURRED_AT: { field: 'occurredAt', value: events.occurredAt },
  SERVICE: { field: 'service', value: events.service },
  EVENT_TYPE: { field: 'eventType', value: events.eventType },
  SUCCESS: { field: 'success', value: events.success },
  ERROR_CODE: { field: 'errorCode', value: events.errorCode },
  ERROR_MESSAGE: { field: 'errorMessage', value: events.errorMessage },
  INITIATOR_ID: { field: 'initiatorId', value: events.initiatorId },
  INITIATOR_EMAIL: { field: 'initiatorEmail', value: events.initiatorEmail },
  INITIATOR_ORGANIZATION_ID: {
    field: 'initiatorOrganizationId',
    value: events.initiatorOrganizationId,
  },
  INITIATOR_ORGANIZATION_NAME: {
    field: 'initiatorOrganizationName',
    value: events.initiatorOrganizationName,
  },
  CREDENTIAL: { field: 'credential', value: events.credential },
  CLIENT_IP: { field: 'clientIp', value: events.clientIp },
  REQUEST_ID: { field: 'requestId', value: events.requestId },
  RESOURCE_TYPE: { field: 'resourceType', value: events.resourceType },
  RESOURCE_ID: { field: 'resourceId', value: events.resourceId },
  CHANGES: { field: 'changes', value: changes },
  DIGEST: { field: 'digest', value: events.digest },
};

/**
 * Selects the changes of services in which the requester has Edit; null for the others. The file requires the same of
 * everybody who downloads it.
 */
function changes({ needs }: ExportRow): SQL {
  const services = needs.filter(({ level }) => level === 'EDIT').map(({ scope }) => scope);
  return sql`case when ${events.service} = any(${sql.param(services)}::text[]) then ${events.changes} end`;
}
