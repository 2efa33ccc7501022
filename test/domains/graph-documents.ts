export const associate = `mutation ($input: AssociationInput!) { associate(input: $input) {
  association { relation from { kind id } to { kind id } sudo sudoWithoutPassword } } }`;
export const dissociate = `mutation ($input: AssociationInput!) { dissociate(input: $input) {
  association { from { kind id } to { kind id } } } }`;

const page = 'pageInfo { endCursor hasNextPage hasPreviousPage startCursor }';
const list = (field: string, fields: string) => `
  query ($id: ID!, $kinds: [ResourceKind!], $first: Int, $after: String) {
    node(id: $id) { ... on Resource { ${field}(kinds: $kinds, first: $first, after: $after) { ${fields} ${page} } } } }`;

export const associations = list(
  'associations',
  'leftOut nodes { relation since sudo from { kind id } to { kind id resource { __typename id } } }',
);
export const traverse = list(
  'traverse',
  `leftOut nodes { kind id resource { __typename ... on User { username } }
    paths { associations { relation from { id } to { kind id resource { ... on Group { name } } } } } }`,
);
export const counts = `query ($id: ID!, $kinds: [ResourceKind!]) { node(id: $id) { ... on Resource {
  associations(kinds: $kinds) { totalCount } traverse(kinds: $kinds) { totalCount } } } }`;
