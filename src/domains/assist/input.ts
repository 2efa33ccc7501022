import { z } from 'zod';
import { idInput, textInput } from '../../core/input.ts';

const maxGrant = 366 * 86_400_000;

export const grantInput = z.object({
  administratorId: idInput('adm'),
  until: z
    .string()
    .refine((until) => Date.parse(until) > Date.now(), 'The end must be in the future.')
    .refine(
      (until) => Date.parse(until) <= Date.now() + maxGrant,
      'The end must be at most 366 days from now.',
    ),
  deviceGroupId: idInput('dgr').nullish(),
  note: textInput().nullish(),
});

export const launchInput = z.object({
  deviceId: idInput('dev'),
  consent: z.enum(['PROMPT', 'CODE', 'SILENT']),
  mode: z.enum(['VIEW', 'CONTROL']),
});

export type NewGrant = z.output<typeof grantInput>;
export type LaunchRequest = z.output<typeof launchInput>;
