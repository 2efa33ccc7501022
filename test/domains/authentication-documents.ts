const password = `compliance minLength requireLowercase requireUppercase requireDigit requireSymbol usernameAllowed
  commonPasswordsAllowed sequencesAllowed history minChangeDays expiresAfterDays expiryWarningDays forceResetDaysBefore
  selfRecoveryDays recoveryEmailEnabled complexityShown resetWithoutMfaAllowed effectiveAt graceEndsAt`;
const all = `passwordPolicy { ${password} } lockoutPolicy { attempts windowMinutes lockoutMinutes }
  mfaPolicy { factors requirement enrollmentDays maxExclusionDays rememberDeviceDays } requireAdministratorMfa`;
const change = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { authenticationSettings { ${all} } } }`;

export const settings = `{ authenticationSettings { ${all} } }`;
export const updatePassword = change('updatePasswordPolicy', 'UpdatePasswordPolicyInput');
export const updateLockout = change('updateLockoutPolicy', 'UpdateLockoutPolicyInput');
export const updateMfa = change('updateMfaPolicy', 'UpdateMfaPolicyInput');
export const administratorMfa =
  'mutation ($required: Boolean!) { requireAdministratorMfa(input: { required: $required }) { authenticationSettings { requireAdministratorMfa } } }';

const ipList = '{ id name description entries policies { nodes { name } } }';
export const createList = `mutation ($input: CreateIpListInput!) { createIpList(input: $input) { ipList ${ipList} } }`;
export const updateList = `mutation ($input: UpdateIpListInput!) { updateIpList(input: $input) { ipList ${ipList} } }`;
export const deleteList = 'mutation ($id: ID!) { deleteIpList(id: $id) { deletedId } }';
export const lists = `query ($filter: IpListFilter, $sort: IpListSort, $first: Int, $after: String, $last: Int, $before: String) {
  ipLists(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id name createdAt } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`;

const leaf = 'ipAddressIn { id name } locationIn deviceManaged deviceEncrypted operatingSystemIn';
const policy = `{ id name description resource enabled priority
  targets { allUsers users { nodes { id } } excludedUsers { nodes { id } } userGroups { nodes { id } }
    excludedUserGroups { nodes { id } } userAttributes { field operator values } allApplications applications { nodes { id } } }
  condition { ${leaf} all { ${leaf} not { ${leaf} } } any { ${leaf} all { ${leaf} } } not { ${leaf} any { ${leaf} } } }
  effect { action factors denialMessage } }`;
export const createPolicy = `mutation ($input: CreateAuthenticationPolicyInput!) {
  createAuthenticationPolicy(input: $input) { authenticationPolicy ${policy} } }`;
export const updatePolicy = `mutation ($input: UpdateAuthenticationPolicyInput!) {
  updateAuthenticationPolicy(input: $input) { authenticationPolicy ${policy} } }`;
export const deletePolicy = 'mutation ($id: ID!) { deleteAuthenticationPolicy(id: $id) { deletedId } }';
export const onePolicy = `query ($id: ID!) { authenticationPolicy(id: $id) ${policy} }`;
export const policies = `query ($filter: AuthenticationPolicyFilter, $sort: AuthenticationPolicySort, $first: Int, $after: String, $last: Int, $before: String) {
  authenticationPolicies(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id name priority createdAt } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`;
export const evaluation = `query ($input: EvaluateAuthenticationInput!) { evaluateAuthentication(input: $input) {
  action reason factors enrolledFactors denialMessage policy { name } policies { policy { name } standing } } }`;
