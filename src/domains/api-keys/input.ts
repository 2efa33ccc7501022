import { z } from 'zod';
import { idInput, nameInput } from '../../core/input.ts';
import { readNetwork } from '../../core/ip-addresses.ts';
import { scopes } from '../../core/role-matrix.ts';
import type { Action, Scope } from '../../generated/graphql.ts';

const maxNetworks = 50;
const aWeek = 7 * 24 * 3600;

const expiresAt = z
  .string()
  .refine((at) => Date.parse(at) > Date.now(), 'The end must be in the future.')
  .nullish();

/** Checks the form of networks. PostgreSQL checks that no bits are set beyond the prefix length. */
const networks = z
  .array(z.string().refine((text) => readNetwork(text) !== null, 'Must be a network such as 192.0.2.0/24.'))
  .min(1, 'Must have at least one network.')
  .max(maxNetworks, `Must have at most ${maxNetworks} networks.`)
  .nullish();

const ownScopes = z
  .array(z.enum(scopes as [Scope, ...Scope[]]))
  .min(1, 'Must have at least one scope.')
  .max(scopes.length)
  .transform((list) => [...new Set(list)])
  .nullish();

const actions = z
  .array(z.enum(['RUN', 'SCHEDULE', 'LAUNCH', 'VERIFY_PASSWORD'] satisfies Action[]))
  .min(1, 'Must have at least one act.')
  .transform((list) => [...new Set(list)])
  .nullish();

const limits = z.object({
  name: nameInput(100),
  expiresAt,
  networks,
  scopes: ownScopes,
  readOnly: z.boolean().nullish(),
  actions,
});

/** Acts name their scopes themselves, and change something. */
function assertOneLimit(
  { actions, scopes, readOnly }: Pick<z.output<typeof limits>, 'actions' | 'scopes' | 'readOnly'>,
  context: z.RefinementCtx,
): void {
  if (!actions || !(scopes || readOnly)) return;
  const message = 'A key that is limited to acts has neither `scopes` nor `readOnly`.';
  context.addIssue({ code: 'custom', path: ['actions'], message });
}

export const createApiKeyInput = limits
  .extend({
    organizationIds: z
      .array(idInput('org'))
      .min(1, 'Must have at least one organization.')
      .max(100, 'Must have at most 100 organizations.')
      .transform((list) => [...new Set(list)])
      .nullish(),
  })
  .superRefine(assertOneLimit);
export const createServiceAccountKeyInput = limits
  .extend({ serviceAccountId: idInput('sva') })
  .superRefine(assertOneLimit);
export const rotateApiKeyInput = z.object({
  id: idInput('key'),
  expiresAt,
  overlapSeconds: z
    .int()
    .min(0, 'Must be at least 0.')
    .max(aWeek, `Must be at most ${aWeek}, one week.`)
    .nullish(),
});

export type NewKey = z.output<typeof createApiKeyInput>;
export type KeyRotation = z.output<typeof rotateApiKeyInput>;
