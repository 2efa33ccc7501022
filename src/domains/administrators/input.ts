import { z } from 'zod';
import { emailInput, idInput, lineInput, notCleared, textInput } from '../../core/input.ts';
import { roles } from '../../core/role-matrix.ts';

const flag = z.boolean().nullish();
const email = emailInput().transform((text) => text.toLowerCase());

const noTimeZone = 'Must be a name of the IANA time zone database.';
const timeZone = textInput(64, noTimeZone).refine(isTimeZone, noTimeZone);

const attributes = z.object({
  firstName: lineInput(255).nullish(),
  lastName: lineInput(255).nullish(),
  timeZone: timeZone.nullish(),
  mfaRequired: flag,
  apiKeyAllowed: flag,
});

export const createAdministratorInput = attributes.extend({ email, role: z.enum(roles) });

export const updateAdministratorInput = attributes.extend({
  id: idInput('adm'),
  email: notCleared(email),
});

export const assignRoleInput = z.object({ id: idInput('adm'), role: z.enum(roles) });

export type NewAdministrator = z.output<typeof createAdministratorInput>;
export type AdministratorChanges = z.output<typeof updateAdministratorInput>;
export type RoleAssignment = z.output<typeof assignRoleInput>;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}
