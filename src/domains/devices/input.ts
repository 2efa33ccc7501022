import { z } from 'zod';
import { attributesInput, idInput, nameInput, notCleared, textInput } from '../../core/input.ts';

const flag = z.boolean().nullish();

export const updateDeviceInput = z.object({
  id: idInput('dev'),
  displayName: notCleared(nameInput()),
  description: textInput().nullish(),
  attributes: attributesInput.nullish(),
  ownerId: idInput('usr').nullish(),
  multiFactorAllowed: flag,
  insights: z.enum(['ENABLED', 'DISABLED', 'DEFERRED']).nullish(),
  secureLoginEnabled: flag,
  sshManaged: flag,
  sshPublicKeyAllowed: flag,
  sshPasswordAllowed: flag,
  sshRootAllowed: flag,
  sshParameters: z
    .array(
      z.object({
        name: nameInput(64).regex(/^[A-Za-z]+$/, 'Must consist of letters.'),
        value: nameInput(1024),
      }),
    )
    .max(100, 'Must have at most 100 parameters.')
    .nullish(),
});
export type DeviceChanges = z.output<typeof updateDeviceInput>;

export const lockDeviceInput = z.object({
  id: idInput('dev'),
  pin: z
    .string()
    .regex(/^\d{6}$/, 'Must be six digits.')
    .nullish(),
});

export const bindUserInput = z.object({
  userId: idInput('usr'),
  deviceId: idInput('dev'),
  sudo: flag,
  sudoWithoutPassword: flag,
});
export type Binding = z.output<typeof bindUserInput>;
