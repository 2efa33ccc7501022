// One question in each server's words, and the answers brought to one form.
const columns = 'id username email firstName lastName department jobTitle state createdAt';

export const viewer = { query: '{ viewer { name role organizationName } }' };

const plain = {
  query: `query List($first: Int!) { users(first: $first) { ${columns} groups { id name } devices { id hostname os } } }`,
  variables: { first: 50 },
};
const connections = {
  query: `query List($first: Int!) { users(first: $first) { nodes { ${columns}
    groups(first: 50) { nodes { id name } } devices(first: 50) { nodes { id hostname os } } } } }`,
  variables: { first: 50 },
};
// PostGraphile shows the tables of pairs, and calls a column `id` beside its own global identifier `rowId`.
const tables = {
  query: `query List($first: Int!) { allUsers(first: $first, orderBy: [USERNAME_ASC, ROW_ID_ASC]) { nodes {
    ${columns.replace('id ', 'id: rowId ')}
    groups: userGroupMembersByOrganizationIdAndUserId { nodes { userGroupByOrganizationIdAndGroupId { id: rowId name } } }
    devices: userDevicesByOrganizationIdAndUserId { nodes { deviceByOrganizationIdAndDeviceId { id: rowId hostname os } } } } } }`,
  variables: { first: 50 },
};

export const nested = { plain, connections, tables };

/** Normalizes an answer: users in order, their groups and devices by identifier, moments as numbers. */
export function normalized(answer) {
  const users = nodesOf(answer.users ?? answer.allUsers);
  return users.map((user) => ({
    ...user,
    createdAt: Date.parse(user.createdAt),
    groups: byId(nodesOf(user.groups).map((node) => node.userGroupByOrganizationIdAndGroupId ?? node)),
    devices: byId(nodesOf(user.devices).map((node) => node.deviceByOrganizationIdAndDeviceId ?? node)),
  }));
}

const nodesOf = (list) => list.nodes ?? list;
const byId = (rows) => rows.sort((a, b) => (a.id < b.id ? -1 : 1));
