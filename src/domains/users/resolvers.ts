import { checkInput } from '../../core/input.ts';
import { byId, childConnection, written } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import type { Domain } from '../domain.ts';
import type { UserResolvers } from '../resolver-types.ts';
import { reportsOfManager, userEntity, userList } from './entity.ts';
import { excludeFromMfa } from './exclusion-store.ts';
import {
  addSshKeyInput,
  createUserInput,
  excludeFromMfaInput,
  mailUserLinksInput,
  setPasswordInput,
  updateUserInput,
  verifyPasswordInput,
} from './input.ts';
import { mailUserLinks } from './mail-links-store.ts';
import { userNotices } from './notice-store.ts';
import { setPassword } from './password-store.ts';
import * as store from './store.ts';
import { verifyPassword } from './verify-store.ts';

const user: UserResolvers = {
  manager: (row, _args, context, info) => byId(userEntity, row.managerId, context, info),
  reports: (row, args, context, info) =>
    childConnection(userList, reportsOfManager, row.id, args, context, info),
  recoveryEmail: ({ recoveryAddress, recoveryVerifiedAt }) =>
    recoveryAddress
      ? { address: recoveryAddress, verified: recoveryVerifiedAt !== null, verifiedAt: recoveryVerifiedAt }
      : null,
  password: (row) => ({
    set: row.passwordSet,
    setAt: row.passwordSetAt,
    expiresAt: row.passwordExpiresAt,
    expired: row.passwordExpired,
    neverExpires: row.passwordNeverExpires,
  }),
  mfa: (row) => ({
    required: row.mfaRequired,
    configured: row.mfaConfigured,
    excluded: row.mfaExcluded,
    excludedUntil: row.mfaExcludedUntil,
    overall: row.mfaConfigured ? 'ENROLLED' : 'NOT_ENROLLED',
    totp: row.totp,
    totpEnrolledAt: row.totpEnrolledAt,
    push: row.push,
    webAuthn: row.webAuthn,
    deviceBound: row.deviceBound,
  }),
};

export const users: Domain = {
  entities: [userEntity],
  recurring: { 'user-notices': userNotices },
  resolvers: {
    Query: {
      user: (_root, { id }, context, info) => byId(userEntity, checkId('usr', id), context, info),
      users: (_root, args, context, info) => connection(userList, args, context, info),
    },
    User: user,
    UserPayload: { user: ({ userId }, _args, context, info) => written(userEntity, userId, context, info) },
    UserLinkResult: { mailed: ({ skipped }) => skipped === null },
    SshKeyPayload: {
      user: ({ userId }, _args, context, info) => written(userEntity, userId, context, info),
    },
    RemoveSshKeyPayload: {
      user: ({ userId }, _args, context, info) => written(userEntity, userId, context, info),
    },
    Mutation: {
      createUser: async (_root, { input }, context) => ({
        userId: await store.createUser(context, checkInput(createUserInput, input)),
      }),
      updateUser: async (_root, { input }, context) => ({
        userId: await store.updateUser(context, checkInput(updateUserInput, input)),
      }),
      deleteUser: async (_root, { id, ifVersion }, { db }) => ({
        deletedId: await store.deleteUser(db, checkId('usr', id), ifVersion),
      }),
      activateUser: async (_root, { id }, context) => ({
        userId: await store.activateUser(context, checkId('usr', id)),
      }),
      suspendUser: async (_root, { id }, { db }) => ({
        userId: await store.suspendUser(db, checkId('usr', id)),
      }),
      lockUser: async (_root, { id }, { db }) => ({ userId: await store.lockUser(db, checkId('usr', id)) }),
      unlockUser: async (_root, { id }, { db }) => ({
        userId: await store.unlockUser(db, checkId('usr', id)),
      }),
      setUserPassword: async (_root, { input }, context) => {
        const { id, password, mustChange } = checkInput(setPasswordInput, input);
        return { userId: await setPassword(context, id, password, mustChange ?? false) };
      },
      verifyUserPassword: (_root, { input }, context) =>
        verifyPassword(context, checkInput(verifyPasswordInput, input)),
      mailUserLinks: async (_root, { input }, context) => ({
        results: await mailUserLinks(context, checkInput(mailUserLinksInput, input)),
      }),
      expireUserPassword: async (_root, { id }, context) => ({
        userId: await store.expirePassword(context, checkId('usr', id)),
      }),
      resetUserMfa: async (_root, { id }, { db }) => ({
        userId: await store.resetMfa(db, checkId('usr', id)),
      }),
      excludeUserFromMfa: async (_root, { input }, { db }) => {
        const { id, until } = checkInput(excludeFromMfaInput, input);
        return { userId: await excludeFromMfa(db, id, until ?? null) };
      },
      addSshKey: async (_root, { input }, { db }) => store.addSshKey(db, checkInput(addSshKeyInput, input)),
      removeSshKey: async (_root, { id }, { db }) => ({
        removedId: id,
        userId: await store.removeSshKey(db, checkId('ssh', id)),
      }),
    },
  },
};
