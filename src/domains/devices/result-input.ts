import { z } from 'zod';
import { distinct, idInput, nameInput, writtenInput } from '../../core/input.ts';

const maxResults = 100;
const maxOutput = 16_384;
const maxText = 4096;

const code = z.int32().nullish();
const output = writtenInput(maxOutput).nullish();
const text = writtenInput(maxText).nullish();

/** Reported results of policies on the device. PENDING means that the device has started. Longer output is cut. */
export const policyResultsInput = z
  .array(
    z.strictObject({
      policyId: idInput('pol'),
      state: z.enum(['PENDING', 'SUCCESS', 'FAILED', 'DUPLICATE', 'UNSUPPORTED_OS']),
      exitStatus: code,
      detail: text,
      output,
      errorOutput: output,
    }),
  )
  .max(maxResults, `Must have at most ${maxResults} policies.`)
  .superRefine(distinct(({ policyId }) => policyId, 'Each policy must appear once.', 'policyId'));
export type PolicyReport = z.output<typeof policyResultsInput>[number];

/** Reported states of software on the device. */
export const softwareStatusesInput = z
  .array(
    z.strictObject({
      appId: idInput('swa'),
      state: z.enum(['PENDING', 'INSTALLED', 'UNINSTALLED', 'FAILED']),
      version: writtenInput(128).nullish(),
      code,
      details: text,
    }),
  )
  .max(maxResults, `Must have at most ${maxResults} apps.`)
  .superRefine(distinct(({ appId }) => appId, 'Each app must appear once.', 'appId'));
export type SoftwareReport = z.output<typeof softwareStatusesInput>[number];

/** Reported accounts of users on the device. REMOVED means that the account is no longer on the device. */
export const accountsInput = z
  .array(
    z.strictObject({
      userId: idInput('usr'),
      username: nameInput(128),
      state: z.enum(['CREATED', 'UPDATED', 'DISABLED', 'FAILED', 'REMOVED']),
      detail: text,
    }),
  )
  .max(maxResults, `Must have at most ${maxResults} accounts.`)
  .superRefine(distinct(({ userId }) => userId, 'Each user must appear once.', 'userId'));
export type AccountReport = z.output<typeof accountsInput>[number];
