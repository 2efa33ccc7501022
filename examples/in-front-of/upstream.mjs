// Stands for the server that is there already: it answers everybody everything.
import { createServer } from 'node:http';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { createHandler } from 'graphql-http/lib/use/http';

const typeDefs = `
  type Query { version: String! orders(open: Boolean): [Order!]! }
  type Mutation { cancelOrder(id: ID!): Order }
  type Order { id: ID! total: Int! margin: Int! customer: Customer! }
  type Customer { name: String! email: String! }
`;
const orders = [
  { id: '1', total: 120, margin: 40, open: true, customer: { name: 'Ada', email: 'ada@example.com' } },
  { id: '2', total: 80, margin: 25, open: false, customer: { name: 'Ben', email: 'ben@example.com' } },
];
const resolvers = {
  Query: {
    version: () => '1',
    orders: (_root, { open }) => orders.filter((order) => open === undefined || order.open === open),
  },
  Mutation: { cancelOrder: (_root, { id }) => orders.find((order) => order.id === id) },
};

/** The documents that came, for the test. */
export const received = [];

const handler = createHandler({
  schema: makeExecutableSchema({ typeDefs, resolvers }),
  onSubscribe: (_request, { query }) => void received.push(query),
});

export const upstream = createServer(handler);
