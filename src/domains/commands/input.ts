import { z } from 'zod';
import { distinct, idInput, idsInput, nameInput, notCleared, textInput } from '../../core/input.ts';
import { cronFault } from './cron.ts';

const flag = z.boolean().nullish();
const maxScript = 65_536;

/** Script, kept byte for byte: its spaces and line ends are part of it. */
const script = z
  .string()
  .max(maxScript, `Must have at most ${maxScript} characters.`)
  .refine((text) => text.trim() !== '', 'Must not be empty.')
  .refine(
    (text) => !text.includes('\0') && !/\p{Surrogate}/u.test(text),
    'Must not contain NUL or lone surrogates.',
  );

const account = nameInput(64)
  .regex(/^[A-Za-z_][A-Za-z0-9_.-]*\$?$/, 'Must be the name of an account.')
  .nullish();

const file = z.object({
  name: nameInput().regex(/^[^/\\]+$/, 'Must be a name without a folder.'),
  targetPath: nameInput(1024)
    .regex(/^(\/|[A-Za-z]:\\)/, 'Must be an absolute path.')
    .refine((path) => !path.split(/[/\\]/).includes('..'), 'Must be a path without `..`.'),
});

const timeZone = z
  .string()
  .refine(isTimeZone, 'Must be a name of the IANA time zone database, such as Europe/Berlin.')
  .nullish();

const schedule = z.object({
  once: z.string().nullish(),
  cron: z
    .object({
      expression: textInput(200).superRefine((text, { addIssue }) => {
        const fault = cronFault(text);
        if (fault) addIssue(fault);
      }),
      timeZone,
    })
    .nullish(),
  repeat: z
    .object({
      every: z.enum(['MINUTE', 'HOUR', 'DAY', 'WEEK', 'MONTH']),
      from: z.string().nullish(),
      timeZone,
    })
    .nullish(),
});

const attributes = z.object({
  description: textInput().nullish(),
  shell: z.enum(['BASH', 'SH', 'ZSH', 'POWERSHELL', 'CMD']).nullish(),
  runAsUser: account,
  sudo: flag,
  timeoutSeconds: z.int().min(1, 'Must be at least 1.').max(86_400, 'Must be at most 86400.').nullish(),
  timeToLiveSeconds: z
    .int()
    .min(60, 'Must be at least 60.')
    .max(2_592_000, 'Must be at most 2592000.')
    .nullish(),
  files: z
    .array(file)
    .max(20, 'Must have at most 20 files.')
    .superRefine(distinct(({ targetPath }) => targetPath, 'The target paths must differ.', 'targetPath'))
    .nullish(),
  template: nameInput().nullish(),
  templatingRequired: flag,
  aiGenerated: flag,
  trigger: nameInput(64)
    .regex(/^[A-Za-z0-9._-]+$/, 'Must consist of letters, digits, `.`, `_` and `-`.')
    .nullish(),
  schedule: schedule.nullish(),
});

const oneLaunch = { path: ['schedule'], message: 'A command has a trigger or a schedule, not both.' };

const type = z.enum(['LINUX', 'MAC', 'WINDOWS']);

export const createCommandInput = attributes
  .extend({ name: nameInput(), type, script })
  .refine(hasOneLaunch, oneLaunch);

export const updateCommandInput = attributes
  .extend({
    id: idInput('cmd'),
    name: notCleared(nameInput()),
    type: notCleared(type),
    script: notCleared(script),
  })
  .refine(hasOneLaunch, oneLaunch);

export const scheduleCommandInput = z.object({ commandId: idInput('cmd'), schedule });

export const assignmentInput = z.object({ commandId: idInput('cmd'), administratorIds: idsInput('adm') });

export const targetsInput = z
  .object({
    commandId: idInput('cmd'),
    deviceIds: idsInput('dev').nullish(),
    deviceGroupIds: idsInput('dgr').nullish(),
  })
  .refine(({ deviceIds, deviceGroupIds }) => deviceIds || deviceGroupIds, {
    path: ['deviceIds'],
    message: '`deviceIds` or `deviceGroupIds` is required.',
  });

const maxFileBytes = 524_288;

export const uploadFileInput = z.object({
  commandId: idInput('cmd'),
  targetPath: file.shape.targetPath,
  content: z
    .string()
    .max(Math.ceil(maxFileBytes / 3) * 4, `The file must have at most ${maxFileBytes} bytes.`)
    .pipe(z.base64('The file must be base64.'))
    .transform((text) => Buffer.from(text, 'base64'))
    .refine(({ length }) => length <= maxFileBytes, `The file must have at most ${maxFileBytes} bytes.`),
});

export const deleteResultsInput = z.object({
  resultIds: idsInput('res').nullish(),
  runId: idInput('run').nullish(),
});

export const runCommandInput = z.object({ commandId: idInput('cmd'), deviceIds: idsInput('dev').nullish() });

function hasOneLaunch({ trigger, schedule }: z.output<typeof attributes>): boolean {
  return trigger == null || schedule == null;
}

function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export type Schedule = z.output<typeof schedule>;
export type CommandAttributes = z.output<typeof attributes>;
export type NewCommand = z.output<typeof createCommandInput>;
export type CommandChanges = z.output<typeof updateCommandInput>;
export type Assignment = z.output<typeof assignmentInput>;
export type Targets = z.output<typeof targetsInput>;
export type Upload = z.output<typeof uploadFileInput>;
export type ResultsToDelete = z.output<typeof deleteResultsInput>;
export type RunRequest = z.output<typeof runCommandInput>;
