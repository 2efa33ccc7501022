import { z } from 'zod';
import { emailInput, httpsUrlInput, idInput, lineInput, nameInput, notCleared } from '../../core/input.ts';

/** Address of a logo. It is shown to people and never fetched by the server; even so, only https is accepted. */
const logoUrl = httpsUrlInput().nullish();

const attributes = z.object({
  logoUrl,
  contactName: lineInput(255).nullish(),
  contactEmail: emailInput().nullish(),
  maxUsers: z.int().min(1, 'Must be at least 1.').nullish(),
  requireAdministratorMfa: z.boolean().nullish(),
});

export const createManagedOrganizationInput = attributes.extend({ name: nameInput(200) });

export const updateManagedOrganizationInput = attributes.extend({
  id: idInput('org'),
  name: notCleared(nameInput(200)),
});

export const organizationAccessInput = z.object({
  administratorId: idInput('adm'),
  organizationIds: z
    .array(idInput('org'))
    .min(1, 'Must have at least one organization.')
    .max(100, 'Must have at most 100 organizations.'),
});

export const setAllOrganizationsAccessInput = z.object({ administratorId: idInput('adm'), all: z.boolean() });

export type NewManagedOrganization = z.output<typeof createManagedOrganizationInput>;
export type ManagedOrganizationChanges = z.output<typeof updateManagedOrganizationInput>;
export type OrganizationAccess = z.output<typeof organizationAccessInput>;
