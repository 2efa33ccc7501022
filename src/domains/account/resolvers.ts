import type { Context } from '../../core/context.ts';
import { checkInput } from '../../core/input.ts';
import { checkId } from '../../relay/ids.ts';
import type { Domain } from '../domain.ts';
import { factorsOf, ownMethods, ownSessions } from './entity.ts';
import { expiredRows } from './expired-store.ts';
import {
  changeEmailInput,
  changePasswordInput,
  confirmedInput,
  confirmTotpInput,
  removePasskeyInput,
} from './input.ts';
import * as store from './store.ts';

/** Operations of administrators on their own sessions and sign-in methods. */
export const account: Domain = {
  recurring: { 'expired-rows': expiredRows },
  resolvers: {
    Viewer: {
      sessions: (_viewer, _args, context) => ownSessions(context.atHome),
      signInMethods: (_viewer, _args, context) => ownMethods(context.atHome),
    },
    Session: {
      factors: factorsOf,
      current: ({ id }, _args, { principal }) => id === principal.credential.id,
    },
    Mutation: {
      endSession: async (_root, { id }, context) => ({
        endedId: await store.endOwnSession(context, checkId('ses', id)),
      }),
      endOtherSessions: async (_root, _args, context) => ({ ended: await store.endOthers(context) }),
      changeEmail: async (_root, { input }, context) => ({
        email: await store.changeEmail(context, checkInput(changeEmailInput, input)),
      }),
      changePassword: async (_root, { input }, context) => {
        await store.changePassword(context, checkInput(changePasswordInput, input));
        return methods(context);
      },
      beginTotp: (_root, { input }, context) =>
        store.beginOwnTotp(context, checkInput(confirmedInput, input)),
      confirmTotp: async (_root, { input }, context) => {
        await store.confirmOwnTotp(context, checkInput(confirmTotpInput, input).code);
        return methods(context);
      },
      removeTotp: async (_root, { input }, context) => {
        await store.removeOwnTotp(context, checkInput(confirmedInput, input));
        return methods(context);
      },
      removePasskey: async (_root, { input }, context) => {
        await store.removeOwnPasskey(context, checkInput(removePasskeyInput, input));
        return methods(context);
      },
      generateRecoveryCodes: async (_root, { input }, context) => ({
        recoveryCodes: await store.newRecoveryCodes(context, checkInput(confirmedInput, input)),
      }),
    },
  },
};

async function methods(context: Context) {
  return { signInMethods: await ownMethods(context) };
}
