import { reads, type Standings } from './standing.ts';

export const mtp: Standings = {
  scope: 'Multi-Tenant Portal',
  read: `
    Provider ManagedOrganization ProviderAdministrator ManagedOrganizationConnection
    ManagedOrganizationEdge ManagedOrganizationFilter ManagedOrganizationSort ProviderAdministratorConnection
    ProviderAdministratorEdge ProviderAdministratorFilter ProviderAdministratorSort ManagedOrganizationPayload
    OrganizationAccessPayload ViewerOrganization ViewerOrganizationConnection ViewerOrganizationEdge
    ViewerOrganizationFilter`,
  edit: `
    CreateManagedOrganizationInput UpdateManagedOrganizationInput OrganizationAccessInput
    SetAllOrganizationsAccessInput`,
  queries: 'provider managedOrganization managedOrganizations',
  mutations: `
    createManagedOrganization updateManagedOrganization suspendManagedOrganization resumeManagedOrganization
    grantOrganizationAccess revokeOrganizationAccess setAllOrganizationsAccess`,
  elsewhere: {
    'ManagedOrganization.plan': reads('Billing'),
    'Viewer.organizations': reads('Multi-Tenant Portal'),
    'ProviderAdministrator.administrator': reads('Administrators'),
  },
};
