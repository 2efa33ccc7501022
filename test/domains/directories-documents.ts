const remote = `credential { kind updatedAt expiresAt valid message checkedAt }
  attributeMappings { direction attribute userField customAttribute fixedValue enabled }`;
const shown = `__typename id kind name enabled syncStatus { code message details { reference code message } syncedAt }
  ... on LdapDirectory { userLockoutAction userPasswordExpirationAction sambaEnabled }
  ... on ActiveDirectory { domain useCase groupsEnabled delegationState permission primaryAgent primaryImportAgent }
  ... on GoogleWorkspaceDirectory { adminEmail customerId defaultDomain groupsEnabled importFilter userLockoutAction
    userPasswordExpirationAction matchBy apiUrl tokenUrl ${remote} }
  ... on Microsoft365Directory { tenantId clientId defaultDomain groupsEnabled importFilter userLockoutAction
    userPasswordExpirationAction matchBy apiUrl loginUrl ${remote} }
  ... on WorkdayDirectory { reportUrl refreshTokenUrl identifierColumn matchBy lastImportAt ${remote} }
  ... on ScimDirectory { baseUrl updateMethod deprovisionAction importFilter matchBy ${remote} }`;
const payload = `{ directory { ${shown} } }`;

export const create = `mutation ($input: CreateDirectoryInput!) { createDirectory(input: $input) ${payload} }`;
export const update = `mutation ($input: UpdateDirectoryInput!) { updateDirectory(input: $input) ${payload} }`;
export const rotate = `mutation ($input: RotateDirectoryCredentialInput!) { rotateDirectoryCredential(input: $input) ${payload} }`;
export const removeCredential = `mutation ($id: ID!) { removeDirectoryCredential(id: $id) ${payload} }`;
export const replaceMappings = `mutation ($input: ReplaceDirectoryMappingsInput!) { replaceDirectoryMappings(input: $input) ${payload} }`;
export const remove = 'mutation ($id: ID!) { deleteDirectory(id: $id) { deletedId } }';
export const one = `query ($id: ID!) { directory(id: $id) { ${shown} userGroups { nodes { id } } users { totalCount } } }`;
export const list = `query ($filter: DirectoryFilter, $sort: DirectorySort, $first: Int, $after: String, $last: Int, $before: String) {
  directories(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { ${shown} createdAt } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`;
export const assign = `mutation ($input: UserGroupResourcesInput!) { assignToUserGroup(input: $input) {
  userGroup { id directories { nodes { id name } } } } }`;
export const unassign = `mutation ($input: UserGroupResourcesInput!) { unassignFromUserGroup(input: $input) {
  userGroup { id directories { totalCount } } } }`;

export const start = `mutation ($input: StartDirectorySyncInput!) { startDirectorySync(input: $input) {
  directorySyncRun { id kind state } } }`;
export const runOf = `query ($id: ID!) { directorySyncRun(id: $id) { id kind state seen created updated unchanged
  deprovisioned failed code message faults { reference code message } requestedBy { id } queuedAt startedAt finishedAt
  directory { ${shown} users { totalCount } } } }`;
