import { z } from 'zod';
import { roles } from '../../access/matrix.ts';
import { idInput, nameInput, textInput } from '../../input.ts';

const name = nameInput(100);
const description = textInput(1000).nullish();
const role = z.enum(roles);
const required = 'It cannot be cleared.';

export const createServiceAccountInput = z.object({ name, description, role });

export const updateServiceAccountInput = z.object({
  id: idInput('sva'),
  name: name
    .nullable()
    .refine((value) => value !== null, required)
    .optional(),
  description,
  role: role
    .nullable()
    .refine((value) => value !== null, required)
    .optional(),
});

export type NewServiceAccount = z.output<typeof createServiceAccountInput>;
export type ServiceAccountChanges = z.output<typeof updateServiceAccountInput>;
