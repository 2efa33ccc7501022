import type { Standings } from './standing.ts';

export const account: Standings = {
  scope: 'AUTHENTICATED',
  read: `
    Session Passkey SignInMethods EndSessionPayload EndSessionsPayload SignInMethodsPayload BeginTotpPayload
    RecoveryCodesPayload ChangePasswordInput ConfirmedInput ConfirmTotpInput RemovePasskeyInput`,
  mutations: `
    endSession endOtherSessions changePassword beginTotp confirmTotp removeTotp removePasskey generateRecoveryCodes`,
};
