import { type Column, sql } from 'drizzle-orm';
import { type InsightsPgTable, insightsOf } from '../../../db/system-insights.ts';
import { deviceGroupMembers } from '../../../db/tables/groups.ts';
import * as tables from '../../../db/tables/system-insights.ts';
import type { BelongsTo } from '../../relay/batch.ts';
import { entity, type Row } from '../../relay/entity.ts';
import {
  type FilterField,
  flagFilter,
  idFilter,
  instantFilter,
  intFilter,
  textFilter,
} from '../../relay/filters.ts';
import { checkId } from '../../relay/ids.ts';
import type { ListOf } from '../../relay/list.ts';
import { numberFilter, versionFilter } from './filter-entity.ts';

/** Row of any table. Each row belongs to a device. */
export interface InsightsRow extends Row {
  readonly deviceId: string;
}

/** Table of System Insights in the API. */
export interface InsightsKind {
  /** GraphQL type of a row. */
  readonly type: string;
  /** Field of `Query` that lists the rows of all devices. */
  readonly query: string;
  /** Field of `SystemInsights` that lists the rows of one device. */
  readonly field: string;
  readonly perDevice: boolean;
  readonly list: ListOf;
  readonly ofDevice: BelongsTo;
}

const filtersByKind = {
  label: textFilter,
  text: textFilter,
  version: versionFilter,
  int: intFilter,
  big: numberFilter,
  flag: flagFilter,
  instant: instantFilter,
} as const satisfies Record<string, (column: Column) => FilterField>;

function kind(type: string, field: string, query: string, table: InsightsPgTable): InsightsKind {
  const { columns, label, perDevice = false } = insightsOf(table);
  const filters: Record<string, FilterField> = {
    collectedAt: instantFilter(table.collectedAt),
    deviceId: idFilter(table.deviceId, 'dev'),
    deviceGroupId: (id: string, argument: string) =>
      sql`(${table.organizationId}, ${table.deviceId}) in (select ${deviceGroupMembers.organizationId},
        ${deviceGroupMembers.deviceId} from ${deviceGroupMembers}
        where ${deviceGroupMembers.groupId} = ${checkId('dgr', id, argument)})`,
  };
  for (const [name, of] of Object.entries(columns)) {
    filters[name] = filtersByKind[of]((table as unknown as Record<string, Column>)[name] as Column);
  }
  return {
    type: `SystemInsights${type}`,
    query: `systemInsights${query}`,
    field,
    perDevice,
    ofDevice: { parent: table.deviceId },
    list: {
      entity: entity<InsightsRow>({
        type: `SystemInsights${type}`,
        prefix: 'dev',
        table,
        fields: { device: ['deviceId'] },
      }),
      defaultSort: 'NAME',
      sorts: { NAME: label, COLLECTED_AT: table.collectedAt },
      filters,
    },
  };
}

/** All tables, in the order of the schema. */
export const insightsKinds: readonly InsightsKind[] = [
  kind('OsVersion', 'osVersion', 'OsVersions', tables.systemInsightsOsVersions),
  kind('SystemInfo', 'systemInfo', 'SystemInfo', tables.systemInsightsSystemInfo),
  kind('Uptime', 'uptime', 'Uptime', tables.systemInsightsUptime),
  kind('App', 'apps', 'Apps', tables.systemInsightsApps),
  kind('Program', 'programs', 'Programs', tables.systemInsightsPrograms),
  kind('LinuxPackage', 'linuxPackages', 'LinuxPackages', tables.systemInsightsLinuxPackages),
  kind('DiskEncryption', 'diskEncryption', 'DiskEncryption', tables.systemInsightsDiskEncryption),
  kind('User', 'users', 'Users', tables.systemInsightsUsers),
  kind('Battery', 'batteries', 'Batteries', tables.systemInsightsBatteries),
  kind('Patch', 'patches', 'Patches', tables.systemInsightsPatches),
  kind('UsbDevice', 'usbDevices', 'UsbDevices', tables.systemInsightsUsbDevices),
  kind(
    'InterfaceAddress',
    'interfaceAddresses',
    'InterfaceAddresses',
    tables.systemInsightsInterfaceAddresses,
  ),
];
