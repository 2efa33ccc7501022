import { z } from 'zod';
import { writtenInput } from '../../core/input.ts';

const longestOutput = 65_536;
const longestError = 4096;

const written = writtenInput();

/** What a device says of a command: that it begins, or how it ended. Longer output is cut here, and marked so. */
export const commandReportInput = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('RUNNING') }),
  z
    .strictObject({
      state: z.literal('ENDED'),
      exitCode: z.int32().nullish(),
      output: written.nullish(),
      outputTruncated: z.boolean().default(false),
      /** Why it did not run to its end, such as a timeout. */
      error: written.nullish(),
    })
    .refine(({ exitCode, error }) => exitCode != null || error != null, {
      path: ['exitCode'],
      message: 'An exit code, or an error.',
    })
    .transform(({ exitCode, output, outputTruncated, error, ...report }) => ({
      ...report,
      exitCode: exitCode ?? null,
      output: output?.slice(0, longestOutput) ?? null,
      outputTruncated: outputTruncated || (output?.length ?? 0) > longestOutput,
      error: error?.slice(0, longestError) ?? null,
    })),
]);
export type CommandReport = z.output<typeof commandReportInput>;
export type CommandEnd = Extract<CommandReport, { state: 'ENDED' }>;
