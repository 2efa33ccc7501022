const grantFields = `id allowedUntil isLimited note standing grantedAt grantedByName withdrawnAt withdrawnByName
  administratorName administratorOrganizationId
  administrator { id } deviceGroup { id } grantedBy { id } withdrawnBy { id }`;
const launchFields = 'sessionId state deviceId consent mode requestedAt expiresAt startedAt endedAt';

export const grant = `mutation ($input: GrantRemoteAssistInput!) { grantRemoteAssist(input: $input) { remoteAssistGrant { ${grantFields} } } }`;
export const withdraw = `mutation ($id: ID!) { withdrawRemoteAssistGrant(id: $id) { remoteAssistGrant { ${grantFields} } } }`;
export const launch = `mutation ($input: LaunchRemoteAssistInput!) { launchRemoteAssist(input: $input) { launch { ${launchFields} } code } }`;
export const join = `mutation ($id: ID!) { joinRemoteAssistSession(id: $id) { launch { ${launchFields} } code } }`;
export const end = `mutation ($id: ID!) { endRemoteAssistSession(id: $id) { launch { ${launchFields} } } }`;
export const session = `query ($id: ID!) { remoteAssistSession(id: $id) {
  id state consent mode deviceName launchedByName requestedAt expiresAt answeredAt startedAt endedAt durationSeconds denial
  endedBy endedByName codeAttempts device { id } launchedBy { id } endedByAdministrator { id } grant { id note } } }`;
export const sessions = `query ($filter: RemoteAssistSessionFilter, $sort: RemoteAssistSessionSort, $first: Int, $after: String, $last: Int, $before: String) {
  remoteAssistSessions(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id state requestedAt } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`;
export const grants = `query ($filter: RemoteAssistGrantFilter, $sort: RemoteAssistGrantSort, $first: Int, $after: String, $last: Int, $before: String) {
  remoteAssistGrants(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id grantedAt allowedUntil standing sessions { totalCount } } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`;
export const whoAmI = '{ viewer { remoteAssist { launching allowedUntil deviceGroupIds } } }';
