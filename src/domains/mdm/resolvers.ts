import { checkInput } from '../../core/input.ts';
import { byId, written } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import type { Domain } from '../domain.ts';
import { deviceGroupEntity } from '../groups/entity.ts';
import * as apple from './apple-store.ts';
import { appleMdmEntity, appleMdmList } from './entity.ts';
import {
  createAppleMdmInput,
  updateAppleMdmInput,
  updateMdmSettingsInput,
  uploadPushCertificateInput,
} from './input.ts';
import { enrollmentCounts, readSettings, updateSettings } from './settings-store.ts';

export const mdm: Domain = {
  entities: [appleMdmEntity],
  resolvers: {
    Query: {
      appleMdm: (_root, { id }, context, info) => byId(appleMdmEntity, checkId('amd', id), context, info),
      appleMdms: (_root, args, context, info) => connection(appleMdmList, args, context, info),
      mdmSettings: (_root, _args, { db }) => readSettings(db),
      mdmEnrollmentCounts: (_root, _args, { db }) => enrollmentCounts(db),
    },
    AppleMdm: {
      automatedEnrollment: (row) => row,
      defaultDeviceGroup: ({ defaultDeviceGroupId }, _args, context, info) =>
        byId(deviceGroupEntity, defaultDeviceGroupId, context, info),
      defaultMobileDeviceGroup: ({ defaultMobileDeviceGroupId }, _args, context, info) =>
        byId(deviceGroupEntity, defaultMobileDeviceGroupId, context, info),
    },
    MdmSettings: {
      windowsDefaultDeviceGroup: ({ windowsDefaultDeviceGroupId }, _args, context, info) =>
        byId(deviceGroupEntity, windowsDefaultDeviceGroupId, context, info),
      androidDefaultDeviceGroup: ({ androidDefaultDeviceGroupId }, _args, context, info) =>
        byId(deviceGroupEntity, androidDefaultDeviceGroupId, context, info),
    },
    AppleMdmPayload: {
      appleMdm: ({ appleMdmId }, _args, context, info) => written(appleMdmEntity, appleMdmId, context, info),
    },
    MdmSettingsPayload: { mdmSettings: (_payload, _args, { db }) => readSettings(db) },
    Mutation: {
      createAppleMdm: async (_root, { input }, context) => ({
        appleMdmId: await apple.createAppleMdm(context, checkInput(createAppleMdmInput, input)),
      }),
      updateAppleMdm: async (_root, { input }, { db }) => ({
        appleMdmId: await apple.updateAppleMdm(db, checkInput(updateAppleMdmInput, input)),
      }),
      uploadApplePushCertificate: async (_root, { input }, context) => ({
        appleMdmId: await apple.uploadPushCertificate(context, checkInput(uploadPushCertificateInput, input)),
      }),
      deleteAppleMdm: async (_root, { id }, { db }) => ({
        deletedId: await apple.deleteAppleMdm(db, checkId('amd', id)),
      }),
      updateMdmSettings: async (_root, { input }, { db }) => {
        await updateSettings(db, checkInput(updateMdmSettingsInput, input));
        return {};
      },
    },
  },
};
