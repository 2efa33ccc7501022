import { pushCertificate } from '../certificates.ts';
import type { World } from '../exhaustive/world.ts';
import { newDeviceGroup } from './groups.ts';
import type { Operations } from './operations.ts';

const topic = 'com.apple.mgmt.External.0f6d1c9a-2f4b-4a55-8a0e-6b1d3a7c9e21';

async function newMdm(world: World) {
  const data = await world.run(
    'mutation ($input: CreateAppleMdmInput!) { createAppleMdm(input: $input) { appleMdm { id signingRequest } } }',
    { input: { name: world.unique('Apple') } },
  );
  return data.createAppleMdm.appleMdm;
}

const newId = async (world: World) => (await newMdm(world)).id;

async function upload(world: World) {
  const { id, signingRequest } = await newMdm(world);
  return { input: { id, certificate: await pushCertificate(signingRequest, topic) } };
}

export const mdm: Operations = {
  /** Creates an object with all possible data. */
  async prepare(world) {
    const { input } = await upload(world);
    const groups = [await newDeviceGroup(world), await newDeviceGroup(world)];
    const appleId = 'apple@northwind.example';
    await world.run(
      `mutation ($upload: UploadApplePushCertificateInput!, $update: UpdateAppleMdmInput!, $settings: UpdateMdmSettingsInput!) {
        uploadApplePushCertificate(input: $upload) { appleMdm { id } }
        updateAppleMdm(input: $update) { appleMdm { id } }
        updateMdmSettings(input: $settings) { mdmSettings { updatedAt } } }`,
      {
        upload: { ...input, appleId },
        update: {
          id: input.id,
          skippedSetupPanes: ['Siri'],
          welcomeTitle: 'Welcome',
          welcomeText: 'Sign in with your work account.',
          defaultDeviceGroupId: groups[0],
          defaultMobileDeviceGroupId: groups[1],
        },
        settings: { windowsDefaultDeviceGroupId: groups[0], androidDefaultDeviceGroupId: groups[1] },
      },
    );
  },
  mutations: {
    createAppleMdm: (world) => ({ input: { name: world.unique('Apple') } }),
    updateAppleMdm: async (world) => ({ input: { id: await newId(world) } }),
    uploadApplePushCertificate: upload,
    deleteAppleMdm: async (world) => ({ id: await newId(world) }),
    updateMdmSettings: () => ({ input: { windowsEnrollmentEnabled: true } }),
  },
  samples: {
    'UpdateAppleMdmInput.id': newId,
    'UpdateAppleMdmInput.skippedSetupPanes': ['ScreenTime'],
    'UpdateAppleMdmInput.defaultDeviceGroupId': newDeviceGroup,
    'UpdateAppleMdmInput.defaultMobileDeviceGroupId': newDeviceGroup,
    'UploadApplePushCertificateInput.id': newId,
    'UploadApplePushCertificateInput.appleId': 'apple@northwind.example',
    'UpdateMdmSettingsInput.windowsDefaultDeviceGroupId': newDeviceGroup,
    'UpdateMdmSettingsInput.androidDefaultDeviceGroupId': newDeviceGroup,
  },
};
