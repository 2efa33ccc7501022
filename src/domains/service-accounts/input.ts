import { z } from 'zod';
import { idInput, nameInput, notCleared, textInput } from '../../core/input.ts';
import { roles } from '../../core/role-matrix.ts';

const name = nameInput(100);
const description = textInput(1000).nullish();
const role = z.enum(roles);

export const createServiceAccountInput = z.object({ name, description, role });

export const updateServiceAccountInput = z.object({
  id: idInput('sva'),
  name: notCleared(name),
  description,
  role: notCleared(role),
});

export type NewServiceAccount = z.output<typeof createServiceAccountInput>;
export type ServiceAccountChanges = z.output<typeof updateServiceAccountInput>;
