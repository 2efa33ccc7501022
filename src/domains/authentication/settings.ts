import { checkInput } from '../../core/input.ts';
import type { Resolvers } from '../resolver-types.ts';
import { readAdministratorMfa, readMfaPolicy } from './entity.ts';
import { lockoutPolicyInput, mfaPolicyInput, passwordPolicyInput } from './input.ts';
import { passwordPolicy } from './password-entity.ts';
import { changeMfaPolicy, changePasswordPolicy, requireAdministratorMfa } from './settings-store.ts';

/** Resolvers of the organization's authentication settings. */
export const settings = {
  Query: { authenticationSettings: () => ({}) },
  AuthenticationSettings: {
    passwordPolicy: (_settings, _args, { db }) => passwordPolicy(db),
    lockoutPolicy: (_settings, _args, { db }) => passwordPolicy(db),
    mfaPolicy: (_settings, _args, { db }) => readMfaPolicy(db),
    requireAdministratorMfa: (_settings, _args, { db }) => readAdministratorMfa(db),
  },
  LockoutPolicy: {
    attempts: ({ lockoutAttempts }) => lockoutAttempts || null,
    windowMinutes: ({ lockoutWindowMinutes }) => lockoutWindowMinutes,
    lockoutMinutes: ({ lockoutMinutes }) => lockoutMinutes || null,
  },
  AuthenticationSettingsPayload: { authenticationSettings: () => ({}) },
  Mutation: {
    updatePasswordPolicy: async (_root, { input }, { db }) => {
      await changePasswordPolicy(db, checkInput(passwordPolicyInput, input));
      return {};
    },
    updateLockoutPolicy: async (_root, { input }, { db }) => {
      await changePasswordPolicy(db, checkInput(lockoutPolicyInput, input));
      return {};
    },
    updateMfaPolicy: async (_root, { input }, { db }) => {
      await changeMfaPolicy(db, checkInput(mfaPolicyInput, input));
      return {};
    },
    requireAdministratorMfa: async (_root, { input }, { db }) => {
      await requireAdministratorMfa(db, input.required);
      return {};
    },
  },
} satisfies Resolvers;
