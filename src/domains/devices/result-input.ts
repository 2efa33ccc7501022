import { z } from 'zod';
import { idInput, writtenInput } from '../../input.ts';

const mostResults = 100;
const longestOutput = 16_384;
const longestText = 4096;

const code = z.int32().nullish();
const output = writtenInput(longestOutput).nullish();
const text = writtenInput(longestText).nullish();

/** What became of policies on the device that reports: PENDING where it has begun. Longer output is cut. */
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
  .max(mostResults, `At most ${mostResults} policies.`)
  .refine((list) => new Set(list.map(({ policyId }) => policyId)).size === list.length, 'Each policy once.');
export type PolicyReport = z.output<typeof policyResultsInput>[number];

/** How software stands on the device that reports. */
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
  .max(mostResults, `At most ${mostResults} apps.`)
  .refine((list) => new Set(list.map(({ appId }) => appId)).size === list.length, 'Each app once.');
export type SoftwareReport = z.output<typeof softwareStatusesInput>[number];
