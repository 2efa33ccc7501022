import { z } from 'zod';
import { idInput, nameInput } from '../../core/input.ts';
import { readNetwork } from '../../core/ip-addresses.ts';
import { scopes } from '../../core/role-matrix.ts';
import type { Scope } from '../../generated/graphql.ts';

const mostNetworks = 50;
const aWeek = 7 * 24 * 3600;

const expiresAt = z
  .string()
  .refine((at) => Date.parse(at) > Date.now(), 'It must be in the future.')
  .nullish();

/** Their form; whether bits are set beyond the length is asked of PostgreSQL. */
const networks = z
  .array(
    z.string().refine((text) => readNetwork(text) !== null, 'It is not a network, such as 192.0.2.0/24.'),
  )
  .min(1, 'At least one network.')
  .max(mostNetworks, `At most ${mostNetworks} networks.`)
  .nullish();

const ownScopes = z
  .array(z.enum(scopes as [Scope, ...Scope[]]))
  .min(1, 'At least one scope.')
  .max(scopes.length)
  .transform((list) => [...new Set(list)])
  .nullish();

const limits = z.object({
  name: nameInput(100),
  expiresAt,
  networks,
  scopes: ownScopes,
  readOnly: z.boolean().nullish(),
});

export const createApiKeyInput = limits.extend({
  organizationIds: z
    .array(idInput('org'))
    .min(1, 'At least one organization.')
    .max(100, 'At most 100 organizations.')
    .transform((list) => [...new Set(list)])
    .nullish(),
});
export const createServiceAccountKeyInput = limits.extend({ serviceAccountId: idInput('sva') });
export const rotateApiKeyInput = z.object({
  id: idInput('key'),
  expiresAt,
  overlapSeconds: z.int().min(0, 'At least 0.').max(aWeek, `At most ${aWeek}: a week.`).nullish(),
});

export type NewKey = z.output<typeof createApiKeyInput>;
export type KeyRotation = z.output<typeof rotateApiKeyInput>;
