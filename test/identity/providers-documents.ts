export const viewer = `{ viewer { administratorId role organizationId organizationName homeOrganizationId
  homeOrganizationName organizations { totalCount nodes { id name chosen } } } }`;
export const createUser = `mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id username } } }`;
export const updateUser = `mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { id jobTitle } } }`;
export const users = '{ users(first: 1000) { nodes { id username } } }';
export const events = `{ directoryEvents(last: 3) { nodes { eventType success errorCode initiatorId initiatorEmail
  initiatorOrganizationId initiatorOrganizationName resourceId } } }`;
export const createKey = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) {
  key apiKey { id organizationIds } } }`;

export const user = (name: string) => ({ input: { username: name, email: `${name}@example.org` } });
