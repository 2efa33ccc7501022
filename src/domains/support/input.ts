import { z } from 'zod';
import { idInput, nameInput, notCleared, textInput } from '../../core/input.ts';

const category = z.enum([
  'ACCOUNT',
  'AUTHENTICATION',
  'BILLING',
  'COMMANDS',
  'DEVICES',
  'DIRECTORIES',
  'GROUPS',
  'POLICIES',
  'RADIUS',
  'SSO',
  'USERS',
  'OTHER',
]);
const priority = z.enum(['LOW', 'NORMAL', 'HIGH', 'URGENT']);
const status = z.enum(['OPEN', 'IN_PROGRESS', 'WAITING', 'RESOLVED', 'CLOSED']);
const longText = textInput(10_000).min(1, 'Must not be empty.');

export const submissionInput = z.object({
  subject: nameInput(),
  description: longText,
  category: category.nullish(),
  priority: priority.nullish(),
});

export const commentInput = z.object({ caseId: idInput('cas'), body: longText });

export const attachmentInput = z.object({
  caseId: idInput('cas'),
  fileName: nameInput(200),
  content: z
    .string()
    .min(1, 'The file is empty.')
    .max(699_052, 'The file must have at most 524,288 bytes.')
    .pipe(z.base64('The file must be base64.'))
    .transform((text) => Buffer.from(text, 'base64')),
});

export const updateCaseInput = z.object({
  id: idInput('cas'),
  status: notCleared(status),
  priority: notCleared(priority),
  category: notCleared(category),
  subject: notCleared(nameInput()),
});

export type Submission = z.output<typeof submissionInput>;
export type NewComment = z.output<typeof commentInput>;
export type GivenFile = z.output<typeof attachmentInput>;
export type CaseChanges = z.output<typeof updateCaseInput>;
