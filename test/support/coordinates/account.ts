import type { Standings } from './standing.ts';

export const account: Standings = {
  scope: 'AUTHENTICATED',
  read: `
    Session Passkey SignInMethods EndSessionPayload EndSessionsPayload SignInMethodsPayload BeginTotpPayload
    RecoveryCodesPayload ChangeEmailPayload ChangeEmailInput ChangePasswordInput ConfirmedInput ConfirmTotpInput RemovePasskeyInput`,
  mutations: `
    endSession endOtherSessions changeEmail changePassword beginTotp confirmTotp removeTotp removePasskey generateRecoveryCodes`,
};
