import { parse } from 'graphql';

// The operations behind SCIM. Lists that another scope guards are left out for callers who do not read that scope.

const userFields = `id version username email alternateEmail firstName middleName lastName displayName state createdAt
  updatedAt externalId externalUsername provisionerId company costCenter department employeeIdentifier employeeType jobTitle
  addresses { type streetAddress locality region postalCode country } phoneNumbers { type number }
  manager { id displayName }`;
const groupsOfUser = 'groups(first: 100) { nodes { id name } pageInfo { hasNextPage } }';
const groupFields = 'id version name externalId provisionerId createdAt updatedAt';
const membersOfGroup = 'members(first: $members) { nodes { id displayName } pageInfo { hasNextPage } }';

const pageInfo = 'pageInfo { endCursor hasNextPage }';

export const userDocuments = {
  one: parse(`query ($id: ID!) { user(id: $id) { ${userFields} } }`),
  oneWithGroups: parse(`query ($id: ID!) { user(id: $id) { ${userFields} ${groupsOfUser} } }`),
  version: parse('query ($id: ID!) { found: user(id: $id) { version } }'),
  list: list('users', 'UserFilter', 'UserSort', userFields),
  listWithGroups: list('users', 'UserFilter', 'UserSort', `${userFields} ${groupsOfUser}`),
  skip: skip('users', 'UserFilter', 'UserSort'),
  create: parse(
    `mutation ($input: CreateUserInput!) { createUser(input: $input) { user { ${userFields} } } }`,
  ),
  update: parse(
    `mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { ${userFields} } } }`,
  ),
  remove: parse(
    'mutation ($id: ID!, $ifVersion: String) { deleteUser(id: $id, ifVersion: $ifVersion) { deletedId } }',
  ),
};

export const groupDocuments = {
  one: parse(`query ($id: ID!) { userGroup(id: $id) { ${groupFields} } }`),
  oneWithMembers: parse(
    `query ($id: ID!, $members: Int!) { userGroup(id: $id) { ${groupFields} ${membersOfGroup} } }`,
  ),
  version: parse('query ($id: ID!) { found: userGroup(id: $id) { version } }'),
  list: list('userGroups', 'UserGroupFilter', 'GroupSort', groupFields),
  listWithMembers: list(
    'userGroups',
    'UserGroupFilter',
    'GroupSort',
    `${groupFields} ${membersOfGroup}`,
    ', $members: Int!',
  ),
  skip: skip('userGroups', 'UserGroupFilter', 'GroupSort'),
  create: parse(
    'mutation ($input: CreateUserGroupInput!) { createUserGroup(input: $input) { userGroup { id } } }',
  ),
  update: parse(
    'mutation ($input: UpdateUserGroupInput!) { updateUserGroup(input: $input) { userGroup { id } } }',
  ),
  remove: parse(
    'mutation ($id: ID!, $ifVersion: String) { deleteUserGroup(id: $id, ifVersion: $ifVersion) { deletedId } }',
  ),
};

function list(field: string, filter: string, sort: string, fields: string, variables = '') {
  return parse(`query ($first: Int!, $after: String, $filter: ${filter}, $sort: ${sort}${variables}) {
    list: ${field}(first: $first, after: $after, filter: $filter, sort: $sort) { totalCount ${pageInfo} nodes { ${fields} } } }`);
}

/** Finds the place after a number of objects, without reading them. */
function skip(field: string, filter: string, sort: string) {
  return parse(`query ($first: Int!, $after: String, $filter: ${filter}, $sort: ${sort}) {
    list: ${field}(first: $first, after: $after, filter: $filter, sort: $sort) { ${pageInfo} } }`);
}
