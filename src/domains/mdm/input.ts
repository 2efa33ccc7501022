import { z } from 'zod';
import { certificatesInput } from '../../core/certificates.ts';
import { emailInput, idInput, lineInput, nameInput, notCleared, textInput } from '../../core/input.ts';

const flag = z.boolean().nullish();
const group = idInput('dgr').nullish();

export const createAppleMdmInput = z.object({ name: nameInput() });

export const updateAppleMdmInput = z.object({
  id: idInput('amd'),
  name: notCleared(nameInput()),
  userEnrollmentAllowed: flag,
  serviceDiscoveryEnabled: flag,
  zeroTouchEnabled: flag,
  skippedSetupPanes: z
    .array(z.string().regex(/^[A-Za-z0-9]{1,64}$/, 'Must consist of letters and digits.'))
    .max(50, 'Must have at most 50 names.')
    .nullish(),
  welcomeTitle: lineInput(255).nullish(),
  welcomeText: textInput().nullish(),
  defaultDeviceGroupId: group,
  defaultMobileDeviceGroupId: group,
});
export type AppleMdmChanges = z.output<typeof updateAppleMdmInput>;

export const uploadPushCertificateInput = z.object({
  id: idInput('amd'),
  certificate: certificatesInput(1),
  appleId: emailInput().nullish(),
});
export type PushCertificateUpload = z.output<typeof uploadPushCertificateInput>;

export const updateMdmSettingsInput = z.object({
  windowsEnrollmentEnabled: flag,
  androidEnrollmentEnabled: flag,
  windowsDefaultDeviceGroupId: group,
  androidDefaultDeviceGroupId: group,
});
export type MdmSettingsChanges = z.output<typeof updateMdmSettingsInput>;
