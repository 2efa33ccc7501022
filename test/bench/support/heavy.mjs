// Operations that can be made as heavy as one likes: each takes how often.
const times = (count, text) => Array.from({ length: count }, (_, index) => text(index)).join(' ');

export const small = { query: '{ users(first: 1) { nodes { id username } } }' };

const contains = {
  or: Array.from({ length: 20 }, (_, index) => ({ email: { contains: `zz${index}` } })),
};
const condition = {
  field: 'CUSTOM_ATTRIBUTE',
  attribute: 'shirt',
  operator: 'CONTAINS',
  values: Array.from({ length: 100 }, (_, index) => `zz${index}`),
};
const memberQuery = { anyOf: [{ allOf: [condition] }] };

export const shapes = [
  {
    title: 'previewUserGroup of 100 CONTAINS',
    question: (count) => ({
      query: `query ($q: UserMemberQueryInput!) { ${times(count, (index) => `a${index}: previewUserGroup(memberQuery: $q) { counts { add } }`)} }`,
      variables: { q: memberQuery },
    }),
  },
  {
    title: 'users(first: 240) with traverse and totalCount',
    question: (count) => ({
      query: `{ ${times(count, (index) => `a${index}: users(first: 240) { nodes { traverse(first: 1) { totalCount } } }`)} }`,
    }),
  },
  {
    title: 'counts with 20 contains',
    question: (count) => ({
      query: `query ($f: UserFilter) { ${times(count, (index) => `a${index}: users(filter: $f) { totalCount }`)} }`,
      variables: { f: contains },
    }),
  },
  {
    title: 'devices with three nested lists',
    question: (count) => ({
      query: `{ ${times(count, (index) => `a${index}: devices(first: 160) { nodes { hostname groups(first: 5) { nodes { name members(first: 5) { nodes { hostname } } } } } }`)} }`,
    }),
  },
  {
    title: 'users without credentials, service',
    question: (count) => ({ query: `{ ${times(count, (index) => `a${index}: service { name }`)} }` }),
  },
];
