// Guards a GraphQL server that knows no roles. Refused fields are not asked of it.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { buildHTTPExecutor } from '@graphql-tools/executor-http';
import { wrapSchema } from '@graphql-tools/wrap';
import { buildSchema, GraphQLError, parse } from 'graphql';
import { createHandler } from 'graphql-http/lib/use/http';
import { accessDirectives, createMatrix, guardSchema } from 'rolegate/engine';

export const matrix = createMatrix({
  roles: { MANAGER: 'Manager', SELLER: 'Seller', PACKER: 'Packer' },
  scopes: {
    ORDERS: { title: 'Orders', cells: ['EDIT', 'EDIT', 'READ_ONLY'] },
    CUSTOMERS: { title: 'Customers', cells: ['EDIT', 'READ_ONLY', 'NO_ACCESS'] },
    FINANCE: { title: 'Finance', cells: ['EDIT', 'NO_ACCESS', 'NO_ACCESS'] },
  },
});

/** Guards the server at this address. */
export function guardedServer(endpoint) {
  const sdl = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');
  const withoutRefused = {
    transformRequest: (request, { context: { permissions } }) => ({
      ...request,
      document: guarded.withoutRefused(request.document, permissions),
    }),
  };
  const schema = wrapSchema({
    schema: buildSchema(accessDirectives(matrix) + sdl),
    executor: buildHTTPExecutor({ endpoint }),
    transforms: [withoutRefused],
  });
  const guarded = guardSchema({ schema, matrix });
  const handler = createHandler({
    schema,
    async onSubscribe(request, { query, variables, operationName }) {
      if (request.method !== 'POST') return [new GraphQLError('Operations are sent by POST.')];
      try {
        const permissions = matrix.permissions[request.headers['x-role']] ?? null;
        const result = await guarded.execute({
          document: parse(query, { maxTokens: guarded.limits.tokens }),
          variables,
          operationName,
          context: { permissions },
        });
        return result.data === undefined ? result.errors : result;
      } catch (error) {
        return [error];
      }
    },
  });
  return createServer(handler);
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { upstream } = await import('./upstream.mjs');
  upstream.listen(4201);
  guardedServer('http://localhost:4201').listen(4200, () => console.log('http://localhost:4200'));
}
