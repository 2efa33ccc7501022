import { softwareApps, softwareStatuses, softwareTargets } from '../../../db/tables/software.ts';
import type { BelongsTo } from '../../relay/batch.ts';
import { entity } from '../../relay/entity.ts';
import { anyOfFilter, instantFilter, keyFilter, textFilter } from '../../relay/filters.ts';
import type { ListOf } from '../../relay/list.ts';

export type SoftwareAppRow = typeof softwareApps.$inferSelect;
/** Row of the settings of an app, which is the row of the app. */
export type SoftwareAppSettingsRow = SoftwareAppRow;

export const softwareAppEntity = entity<SoftwareAppRow>({
  type: 'SoftwareApp',
  prefix: 'swa',
  table: softwareApps,
  fields: {
    settings: [
      'packageManager',
      'packageId',
      'packageVersion',
      'desiredState',
      'autoUpdate',
      'updateDelayAllowed',
    ],
  },
});

export const softwareAppList: ListOf = {
  entity: softwareAppEntity,
  defaultSort: 'DISPLAY_NAME',
  sorts: { DISPLAY_NAME: softwareApps.displayNameKey, CREATED_AT: softwareApps.createdAt },
  filters: {
    displayName: keyFilter(softwareApps.displayNameKey),
    packageId: textFilter(softwareApps.packageId),
    packageManager: anyOfFilter(softwareApps.packageManager),
    desiredState: anyOfFilter(softwareApps.desiredState),
    createdAt: instantFilter(softwareApps.createdAt),
  },
};

export type SoftwareStatusRow = typeof softwareStatuses.$inferSelect;

export const softwareStatusEntity = entity<SoftwareStatusRow>({
  type: 'SoftwareStatus',
  prefix: 'sws',
  table: softwareStatuses,
  fields: { app: ['appId'], device: ['deviceId'] },
});

export const softwareStatusList: ListOf = {
  entity: softwareStatusEntity,
  defaultSort: 'REPORTED_AT',
  sorts: { REPORTED_AT: softwareStatuses.reportedAt },
  filters: {
    state: anyOfFilter(softwareStatuses.state),
    reportedAt: instantFilter(softwareStatuses.reportedAt),
  },
};

export const statusesOfApp: BelongsTo = { parent: softwareStatuses.appId };
export const softwareOfDevice: BelongsTo = { parent: softwareStatuses.deviceId };
export const devicesOfApp: BelongsTo = {
  parent: softwareTargets.appId,
  through: { table: softwareTargets, child: softwareTargets.deviceId },
};
export const deviceGroupsOfApp: BelongsTo = {
  parent: softwareTargets.appId,
  through: { table: softwareTargets, child: softwareTargets.groupId },
};
