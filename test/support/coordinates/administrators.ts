import { reads, type Standings } from './standing.ts';

export const administrators: Standings = {
  scope: 'Administrators',
  read: `
    Administrator AdministratorMfa AdministratorConnection AdministratorEdge AdministratorFilter
    AdministratorSort AdministratorPayload DeleteAdministratorPayload
    ServiceAccount ServiceAccountConnection ServiceAccountEdge ServiceAccountFilter ServiceAccountSort
    ServiceAccountPayload DeleteServiceAccountPayload`,
  edit: `
    CreateAdministratorInput UpdateAdministratorInput AssignAdministratorRoleInput CreateServiceAccountInput
    UpdateServiceAccountInput CreateServiceAccountKeyInput`,
  queries: 'administrator administrators serviceAccount serviceAccounts',
  mutations: `
    createAdministrator updateAdministrator assignAdministratorRole suspendAdministrator unsuspendAdministrator
    deleteAdministrator resetAdministratorMfa resendAdministratorInvitation
    revokeAdministratorApiKey createServiceAccount updateServiceAccount disableServiceAccount enableServiceAccount
    deleteServiceAccount createServiceAccountKey`,
  elsewhere: {
    'Administrator.organizationAccess': reads('Multi-Tenant Portal'),
  },
};
