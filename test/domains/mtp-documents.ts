export const create = `mutation ($input: CreateManagedOrganizationInput!) { createManagedOrganization(input: $input) { managedOrganization {
  id name status maxUsers contactEmail requireAdministratorMfa administratorCount plan { productCode }
  providerAdministrators { nodes { id name } } } } }`;
export const update = `mutation ($input: UpdateManagedOrganizationInput!) { updateManagedOrganization(input: $input) { managedOrganization {
  name maxUsers contactName logoUrl requireAdministratorMfa } } }`;
export const suspend =
  'mutation ($id: ID!) { suspendManagedOrganization(id: $id) { managedOrganization { status suspendedAt } } }';
export const resume =
  'mutation ($id: ID!) { resumeManagedOrganization(id: $id) { managedOrganization { status suspendedAt } } }';
const access = `providerAdministrator { id allOrganizations organizationCount organizations { nodes { name } } }`;
export const grant = `mutation ($input: OrganizationAccessInput!) { grantOrganizationAccess(input: $input) { ${access} } }`;
export const revoke = `mutation ($input: OrganizationAccessInput!) { revokeOrganizationAccess(input: $input) { ${access} } }`;
export const setAll = `mutation ($input: SetAllOrganizationsAccessInput!) { setAllOrganizationsAccess(input: $input) { ${access} } }`;
export const names =
  'query ($filter: ManagedOrganizationFilter) { managedOrganizations(filter: $filter) { totalCount nodes { name } } }';

export const namesOf = ({ nodes }: { nodes: { name: string }[] }) => nodes.map(({ name }) => name);
