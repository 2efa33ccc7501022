import { reads, type Standings } from './standing.ts';

export const administrators: Standings = {
  scope: 'Administrators',
  read: `
    Administrator AdministratorMfa ApiKey AdministratorConnection AdministratorEdge AdministratorFilter
    AdministratorSort AdministratorPayload DeleteAdministratorPayload`,
  edit: 'CreateAdministratorInput UpdateAdministratorInput AssignAdministratorRoleInput',
  queries: 'administrator administrators',
  mutations: `
    createAdministrator updateAdministrator assignAdministratorRole suspendAdministrator unsuspendAdministrator
    deleteAdministrator resetAdministratorMfa resendAdministratorInvitation`,
  elsewhere: {
    'Administrator.organizationAccess': reads('Multi-Tenant Portal'),
  },
};
