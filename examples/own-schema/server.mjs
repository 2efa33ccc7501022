// A bike shop's API: its own roles, scopes, schema and resolvers, guarded by the engine. `npm start`
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLError, parse } from 'graphql';
import { createHandler } from 'graphql-http/lib/use/http';
import { accessDirectives, guardSchema, readMatrix } from 'rolegate/engine';

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

const repairs = [
  { id: '1', bikeId: 'a', fault: 'Flat tyre', mechanic: 'mia', closed: false },
  { id: '2', bikeId: 'a', fault: 'Loose chain', mechanic: 'max', closed: false },
];
const bikes = [{ id: 'a', model: 'Tourer', renter: { name: 'Ada' } }];
/** A real shop looks its people up by a session or a key. */
const staff = { olga: 'OWNER', carl: 'CASHIER', mia: 'MECHANIC', tom: 'TRAINEE' };

const resolvers = {
  Query: { shop: () => 'Two Wheels', bikes: () => bikes, payroll: () => 12_000 },
  Bike: { repairs: ({ id }) => repairs.filter(({ bikeId }) => bikeId === id) },
  Mutation: {
    closeRepair: (_root, { id }) =>
      Object.assign(repairs.find((repair) => repair.id === id) ?? {}, { closed: true }),
  },
};

export const matrix = readMatrix(read('matrix.json'));
const typeDefs = [accessDirectives(matrix), read('schema.graphql')];
export const guarded = guardSchema({ schema: makeExecutableSchema({ typeDefs, resolvers }), matrix });

/** The context of an operation: the caller's permissions, and what the matrix's conditions need. */
export function contextFor(name) {
  return {
    permissions: matrix.permissions[staff[name]] ?? null,
    holds: (condition, id) =>
      condition === 'OWN_REPAIR' && repairs.some((one) => one.id === id && one.mechanic === name),
  };
}

const handler = createHandler({
  schema: guarded.schema,
  async onSubscribe(request, { query, variables, operationName }) {
    if (request.method !== 'POST') return [new GraphQLError('Operations are sent by POST.')];
    try {
      const context = contextFor(request.headers['x-staff']);
      const result = await guarded.execute({
        document: parse(query, { maxTokens: guarded.limits.tokens }),
        variables,
        operationName,
        context,
      });
      return result.data === undefined ? result.errors : result;
    } catch (error) {
      return [error];
    }
  },
});

export const server = createServer(handler);
if (process.argv[1] === new URL(import.meta.url).pathname) {
  server.listen(4100, () => console.log('http://localhost:4100'));
}
