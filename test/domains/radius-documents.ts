const shown = `id name networkSourceIps sharedSecret sharedSecretUpdatedAt authIdp mfa userPasswordEnabled userCertEnabled
  deviceCertEnabled caCertificates { subject issuer validTo fingerprint pem } caCertExpiresAt radsecEnabled requireRadsec
  requireTlsAuth userLockoutAction userPasswordExpirationAction`;
const payload = `{ radiusServer { ${shown} } }`;

export const create = `mutation ($input: CreateRadiusServerInput!) { createRadiusServer(input: $input) ${payload} }`;
export const update = `mutation ($input: UpdateRadiusServerInput!) { updateRadiusServer(input: $input) ${payload} }`;
export const rotate = `mutation ($input: RotateRadiusSharedSecretInput!) { rotateRadiusSharedSecret(input: $input) ${payload} }`;
export const remove = 'mutation ($id: ID!) { deleteRadiusServer(id: $id) { deletedId } }';
export const one = `query ($id: ID!) { radiusServer(id: $id) { ${shown} userGroups { nodes { id name } } } }`;
export const assign =
  'mutation ($input: UserGroupResourcesInput!) { assignToUserGroup(input: $input) { userGroup { id radiusServers { nodes { name } } } } }';
export const unassign =
  'mutation ($input: UserGroupResourcesInput!) { unassignFromUserGroup(input: $input) { userGroup { radiusServers { totalCount } } } }';
export const list = `query ($filter: RadiusServerFilter, $sort: RadiusServerSort, $first: Int, $after: String, $last: Int, $before: String) {
  radiusServers(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id name createdAt } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`;
