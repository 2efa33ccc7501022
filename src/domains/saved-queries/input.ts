import { z } from 'zod';
import { idInput, nameInput, notCleared, textInput } from '../../core/input.ts';

const maxLength = 16_384;

/** Any JSON that a column can store. `runnable` checks the form that the query's table requires. */
const json = z
  .unknown()
  .refine(
    (value) => (JSON.stringify(value) ?? '').length <= maxLength,
    `Must have at most ${maxLength} characters as JSON.`,
  )
  .refine(
    (value) => !/\\u(0000|d[89a-f])/i.test(JSON.stringify(value) ?? ''),
    'A text contains a character that cannot be stored.',
  );

export const createSavedQueryInput = z.object({
  name: nameInput(),
  description: textInput().nullish(),
  table: z.string(),
  filter: json.optional(),
  sort: json.optional(),
});

export const updateSavedQueryInput = z.object({
  id: idInput('svq'),
  name: notCleared(nameInput()),
  description: textInput().nullish(),
  filter: json.optional(),
  sort: json.optional(),
});

export type SavedQueryChanges = z.output<typeof updateSavedQueryInput>;
