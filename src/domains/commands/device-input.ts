import { z } from 'zod';
import { writtenInput } from '../../core/input.ts';

const maxOutput = 65_536;
const maxError = 4096;

const written = writtenInput();

/** Report of a device on a command: it starts, or it has ended. Longer output is cut here, and marked as truncated. */
export const commandReportInput = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('RUNNING') }),
  z
    .strictObject({
      state: z.literal('ENDED'),
      exitCode: z.int32().nullish(),
      output: written.nullish(),
      outputTruncated: z.boolean().default(false),
      /** Reason that the command did not run to its end, such as a timeout. */
      error: written.nullish(),
    })
    .refine(({ exitCode, error }) => exitCode != null || error != null, {
      path: ['exitCode'],
      message: 'An exit code or an error is required.',
    })
    .transform(({ exitCode, output, outputTruncated, error, ...report }) => ({
      ...report,
      exitCode: exitCode ?? null,
      output: output?.slice(0, maxOutput) ?? null,
      outputTruncated: outputTruncated || (output?.length ?? 0) > maxOutput,
      error: error?.slice(0, maxError) ?? null,
    })),
]);
export type CommandReport = z.output<typeof commandReportInput>;
export type CommandEnd = Extract<CommandReport, { state: 'ENDED' }>;
