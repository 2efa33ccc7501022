import { z } from 'zod';
import { distinct, idInput, writtenInput } from '../../core/input.ts';

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
  .superRefine(distinct(({ policyId }) => policyId, 'Each policy once.', 'policyId'));
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
  .superRefine(distinct(({ appId }) => appId, 'Each app once.', 'appId'));
export type SoftwareReport = z.output<typeof softwareStatusesInput>[number];
