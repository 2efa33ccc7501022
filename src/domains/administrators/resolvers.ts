import { checkInput } from '../../core/input.ts';
import { byId, written } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import type { Domain } from '../domain.ts';
import { administratorEntity, administratorList } from './entity.ts';
import { assignRoleInput, createAdministratorInput, updateAdministratorInput } from './input.ts';
import * as store from './store.ts';

export const administrators: Domain = {
  entities: [administratorEntity],
  resolvers: {
    Query: {
      administrator: (_root, { id }, context, info) =>
        byId(administratorEntity, checkId('adm', id), context, info),
      administrators: (_root, args, context, info) => connection(administratorList, args, context, info),
    },
    Administrator: {
      mfa: ({ mfaRequired, totpEnrolledAt }) => ({
        required: mfaRequired,
        totpEnrolled: totpEnrolledAt !== null,
        totpEnrolledAt,
      }),
    },
    AdministratorPayload: {
      administrator: ({ administratorId }, _args, context, info) =>
        written(administratorEntity, administratorId, context, info),
    },
    Mutation: {
      createAdministrator: async (_root, { input }, context) => ({
        administratorId: await store.createAdministrator(
          context,
          checkInput(createAdministratorInput, input),
        ),
      }),
      updateAdministrator: async (_root, { input }, context) => ({
        administratorId: await store.updateAdministrator(
          context,
          checkInput(updateAdministratorInput, input),
        ),
      }),
      assignAdministratorRole: async (_root, { input }, context) => ({
        administratorId: await store.assignRole(context, checkInput(assignRoleInput, input)),
      }),
      suspendAdministrator: async (_root, { id }, context) => ({
        administratorId: await store.setSuspended(context, checkId('adm', id), true),
      }),
      unsuspendAdministrator: async (_root, { id }, context) => ({
        administratorId: await store.setSuspended(context, checkId('adm', id), false),
      }),
      deleteAdministrator: async (_root, { id }, context) => ({
        deletedId: await store.deleteAdministrator(context, checkId('adm', id)),
      }),
      resetAdministratorMfa: async (_root, { id }, context) => ({
        administratorId: await store.resetMfa(context, checkId('adm', id)),
      }),
      resendAdministratorInvitation: async (_root, { id }, context) => ({
        administratorId: await store.resendInvitation(context, checkId('adm', id)),
      }),
    },
  },
};
