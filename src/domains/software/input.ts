import { z } from 'zod';
import { idInput, nameInput, notCleared, textInput } from '../../core/input.ts';
import { targetsInput } from '../targets/input.ts';

const flag = z.boolean().nullish();
const settings = z.object({
  packageVersion: textInput(64).min(1, 'Must not be empty.').nullish(),
  desiredState: z.enum(['INSTALLED', 'UNINSTALLED']).nullish(),
  autoUpdate: flag,
  updateDelayAllowed: flag,
});

export const createSoftwareAppInput = settings.extend({
  displayName: nameInput(),
  packageManager: z.enum([
    'CHOCOLATEY',
    'WINGET',
    'MICROSOFT_STORE',
    'APPLE_VPP',
    'APPLE_CUSTOM',
    'GOOGLE_PLAY',
  ]),
  packageId: nameInput().regex(/^[\w.+/-]+$/, 'Must consist of letters, digits and `._-+/`, without spaces.'),
});
export type NewSoftwareApp = z.output<typeof createSoftwareAppInput>;

export const updateSoftwareAppInput = settings.extend({
  id: idInput('swa'),
  displayName: notCleared(nameInput()),
});
export type SoftwareAppChanges = z.output<typeof updateSoftwareAppInput>;

export const softwareTargetsInput = targetsInput('appId', 'swa');
export type SoftwareTargets = z.output<typeof softwareTargetsInput>;
