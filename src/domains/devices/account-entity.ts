import { deviceAccounts } from '../../../db/tables/devices.ts';
import type { BelongsTo } from '../../relay/batch.ts';
import { entity } from '../../relay/entity.ts';
import { anyOfFilter, idFilter, instantFilter, textFilter } from '../../relay/filters.ts';
import type { ListOf } from '../../relay/list.ts';

export type DeviceAccountRow = typeof deviceAccounts.$inferSelect;

export const deviceAccountEntity = entity<DeviceAccountRow>({
  type: 'DeviceAccount',
  prefix: 'dac',
  table: deviceAccounts,
  fields: { user: ['userId'], device: ['deviceId'] },
});

export const deviceAccountList: ListOf = {
  entity: deviceAccountEntity,
  defaultSort: 'USERNAME',
  sorts: { USERNAME: deviceAccounts.username, REPORTED_AT: deviceAccounts.reportedAt },
  filters: {
    state: anyOfFilter(deviceAccounts.state),
    username: textFilter(deviceAccounts.username),
    reportedAt: instantFilter(deviceAccounts.reportedAt),
    deviceId: idFilter(deviceAccounts.deviceId, 'dev'),
    userId: idFilter(deviceAccounts.userId, 'usr'),
  },
};

export const accountsOfDevice: BelongsTo = { parent: deviceAccounts.deviceId };
export const accountsOfUser: BelongsTo = { parent: deviceAccounts.userId };
