import { appleMdms } from '../../../db/tables/mdm.ts';
import { entity } from '../../relay/entity.ts';
import { instantFilter, keyFilter } from '../../relay/filters.ts';
import type { ListOf } from '../../relay/list.ts';

export type AppleMdmRow = Omit<typeof appleMdms.$inferSelect, 'privateKey'>;
/** Row of the enrollment settings, which is the row of the MDM. */
export type AppleAutomatedEnrollmentRow = AppleMdmRow;

export const appleMdmEntity = entity<AppleMdmRow>({
  type: 'AppleMdm',
  prefix: 'amd',
  table: appleMdms,
  fields: {
    automatedEnrollment: ['zeroTouchEnabled', 'skippedSetupPanes', 'welcomeTitle', 'welcomeText'],
    defaultDeviceGroup: ['defaultDeviceGroupId'],
    defaultMobileDeviceGroup: ['defaultMobileDeviceGroupId'],
  },
});

export const appleMdmList: ListOf = {
  entity: appleMdmEntity,
  defaultSort: 'NAME',
  sorts: { NAME: appleMdms.nameKey, CREATED_AT: appleMdms.createdAt },
  filters: {
    name: keyFilter(appleMdms.nameKey),
    pushCertExpiresAt: instantFilter(appleMdms.pushCertExpiresAt),
    createdAt: instantFilter(appleMdms.createdAt),
  },
};
