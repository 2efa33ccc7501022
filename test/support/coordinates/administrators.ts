import { reads, type Standings } from './standing.ts';

export const administrators: Standings = {
  scope: 'Administrators',
  read: `
    Administrator AdministratorMfa ApiKey AdministratorConnection AdministratorEdge AdministratorFilter
    AdministratorSort`,
  queries: 'administrator administrators',
  elsewhere: {
    'Administrator.organizationAccess': reads('Multi-Tenant Portal'),
  },
};
