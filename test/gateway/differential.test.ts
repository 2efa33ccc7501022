import fc from 'fast-check';
import {
  execute,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createGateway, type Gateway } from '../../src/api/gateway.ts';
import { guardedSchema, readTypeDefs } from '../../src/api/schema.ts';
import { builtInPermissions, roles } from '../../src/core/role-matrix.ts';
import { domains } from '../../src/domains/registry.ts';
import { inOrder } from '../../src/gateway/error-order.ts';
import { compileRun, loadCompiler, type Run } from '../../src/gateway/jit/engine.ts';
import { roleSchemas } from '../../src/gateway/role-schemas.ts';
import { coerceVariables } from '../../src/gateway/variables.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { randomOperation } from '../support/random-operations.ts';
import { watchedLeaves } from '../support/watched-leaves.ts';

// graphql-jit is held to graphql-js: the same bytes for data, errors and paths, over operations drawn at random, for
// every role, against a real database. Errors are compared as the gateway sends them. graphql-js also shows
// for each leaf that its type would have left the value as it came.

let test: TestGateway;
let gateway: Gateway;
let schemas: Record<string, GraphQLSchema>;

beforeAll(async () => {
  test = await testGateway();
  gateway = createGateway({ database: test.database, typeDefs: readTypeDefs(), domains });
  const { schema, requirements } = guardedSchema(readTypeDefs(), domains);
  const ofRole = roleSchemas(schema, requirements, 'explain');
  schemas = Object.fromEntries(roles.map((role) => [role, ofRole(builtInPermissions[role]).schema]));
});
afterAll(() => test.close());

it('answers with the same bytes as the reference executor', { timeout: 240_000 }, async () => {
  const compiler = await loadCompiler();
  const { demo } = test;
  const ids = [
    ...demo.userIds.slice(0, 5),
    ...demo.userGroupIds.slice(0, 3),
    ...demo.deviceGroupIds.slice(0, 3),
    ...demo.deviceIds.slice(0, 5),
    ...demo.commandIds.slice(0, 5),
    ...Object.values(demo.administrators),
  ];
  const leaves = watchedLeaves();
  let compared = 0;
  let compiled = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...roles),
      fc.infiniteStream(fc.nat(1_000_000)),
      async (role, numbers) => {
        const int = (most: number) => (numbers.next().value ?? 0) % (most + 1);
        const schema = schemas[role] as GraphQLSchema;
        const { source, variables } = randomOperation(schema, {
          int,
          id: () => ids[int(ids.length - 1)] as string,
        });
        const document = parse(source);
        const operation = getOperationAST(document) as OperationDefinitionNode;
        expect(validate(schema, document), source).toEqual([]);
        const reference: Run = async (contextValue, { given }) =>
          execute({ schema: leaves.watch(schema), document, contextValue, variableValues: given });
        const coerced = coerceVariables(schema, document, operation, variables);
        if ('errors' in coerced) throw coerced.errors[0];
        const run = compileRun(compiler, schema, document, undefined);
        compared += 1;
        if (!run) return;
        compiled += 1;
        const answers = [];
        for (const executor of [reference, run, run]) {
          const principal = {
            administratorId: demo.administrators[role],
            organizationId: demo.organizationId,
            organizationName: 'Northwind Robotics',
            homeOrganizationId: demo.organizationId,
            homeOrganizationName: 'Northwind Robotics',
            email: 'someone@northwind.example',
            name: 'Someone',
            role,
            credential: { kind: 'API_KEY', id: 'key_01h455vb4pex5vsknk084sn02q' } as const,
          };
          const result = await executor(gateway.contextFor(principal, 'differential'), {
            given: variables,
            coerced: coerced.variables,
          });
          answers.push(JSON.stringify(inOrder(result, document, operation)));
        }
        expect(answers[1], source).toBe(answers[0]);
        expect(answers[2], source).toBe(answers[0]);
      },
    ),
    // The same operations in each run of CI; more of them, or others, by the environment.
    {
      numRuns: Number(process.env.DIFFERENTIAL_RUNS ?? 400),
      seed: Number(process.env.DIFFERENTIAL_SEED ?? 20_261_124),
      endOnFailure: true,
    },
  );
  console.log(
    `differential: ${compared} operations, ${compiled} compiled, ${leaves.seen.size} leaves, 0 differences`,
  );
  expect(compiled).toBeGreaterThan(compared / 2);
});
