// Measures the cost of authorization without network and database: a list of 1,000 rows x 11 fields from memory. Prints
// JSON.
import { type DocumentNode, execute, parse } from 'graphql';
import type { Database } from '../../db/database.ts';
import { createGateway } from '../../src/api/gateway.ts';
import { guardedSchema, readTypeDefs } from '../../src/api/schema.ts';
import type { Principal } from '../../src/core/context.ts';
import { builtInPermissions } from '../../src/core/role-matrix.ts';
import type { Domain } from '../../src/domains/domain.ts';
import { domains } from '../../src/domains/registry.ts';
import { unauthenticated } from '../../src/errors.ts';
import { operationExecutor } from '../../src/gateway/execute.ts';
import { loadCompiler } from '../../src/gateway/jit/engine.ts';
import { defaultLimits } from '../../src/gateway/limits.ts';
import { roleSchemas } from '../../src/gateway/role-schemas.ts';
import { measures } from '../support/free.ts';

const document: DocumentNode =
  parse(`{ users(first: 1000) { nodes { id username email firstName lastName displayName
  department jobTitle location state createdAt } } }`);

const nodes = Array.from({ length: 1000 }, (_, n) => ({
  id: `usr_01h455vb4pex5vsknk084s${String(n).padStart(4, '0')}`,
  username: `olivia.lindqvist.${n}`,
  email: `olivia.lindqvist.${n}@contoso.example`,
  firstName: 'Olivia',
  lastName: 'Lindqvist',
  displayName: 'Olivia Lindqvist',
  department: 'Information Security',
  jobTitle: 'Security Operations Analyst',
  location: 'Portland, Oregon',
  state: 'ACTIVATED',
  createdAt: '2026-01-31 08:15:00.123+00',
}));

/** All domains unchanged except for the one list, which comes from memory. */
const inMemory: readonly Domain[] = domains.map((domain) => {
  const query = domain.resolvers.Query;
  if (!query?.users) return domain;
  return {
    ...domain,
    resolvers: { ...domain.resolvers, Query: { ...query, users: async () => ({ nodes }) } },
  };
}) as readonly Domain[];

const principal: Principal = {
  administratorId: 'adm_01h455vb4pex5vsknk084sn02q',
  email: 'ada@contoso.example',
  name: 'Ada Lovelace',
  role: 'READ_ONLY',
  organizationId: 'org_01h455vb4pex5vsknk084sn02q',
  organizationName: 'Contoso',
  homeOrganizationId: 'org_01h455vb4pex5vsknk084sn02q',
  homeOrganizationName: 'Contoso',
  credential: { kind: 'API_KEY', id: '' },
};

const database = { secret: Buffer.alloc(32) } as Database;
const typeDefs = readTypeDefs();
const compileMillis = compileTime();
await loadCompiler();
const gateway = createGateway({ database, typeDefs, domains: inMemory });
const authorized = () =>
  gateway.execute({ document, context: gateway.contextFor(principal, 'bench'), allOrNothing: false });

/** Same execution of the same schema without guards. */
const open = {
  permissions: builtInPermissions.READ_ONLY,
  guards: new Map(),
  schema: gateway.schema,
  visible: gateway.schema,
  validated: gateway.schema,
};
const openDocument = parsedAnew(document);
const executeOpen = operationExecutor({
  roleOf: () => open,
  limits: defaultLimits,
  ...measures,
  unauthenticated,
  finish: (result) => result,
});
const unauthorized = () =>
  executeOpen({
    document: openDocument,
    context: gateway.contextFor(principal, 'bench'),
    allOrNothing: false,
  });
const interpreted = async () =>
  execute({ schema: gateway.schema, document, contextValue: gateway.contextFor(principal, 'bench') });

await assertSame();
const byName = await interleaved({ authorized, unauthorized, interpreted });
const off = byName.map(({ authorized, unauthorized }) => authorized / unauthorized);
const js = byName.map(({ authorized, interpreted }) => interpreted / authorized);
console.log(
  JSON.stringify({
    againstOff: median(off),
    againstGraphqlJs: median(js),
    compileMillis,
    millis: Object.fromEntries(
      (['authorized', 'unauthorized', 'interpreted'] as const).map((name) => [
        name,
        median(byName.map((round) => round[name])),
      ]),
    ),
  }),
);

/** Milliseconds to compile the schemas of all roles down to every field, in a process that has compiled none before. */
function compileTime(): number {
  const { schema, requirements } = guardedSchema(typeDefs, domains);
  const schemaOf = roleSchemas(schema, requirements, 'explain');
  const start = performance.now();
  for (const permissions of Object.values(builtInPermissions)) {
    // A server compiles only what operations reach; this compiles everything.
    for (const type of Object.values(schemaOf(permissions).schema.getTypeMap()))
      if ('getFields' in type) type.getFields();
  }
  return performance.now() - start;
}

async function assertSame(): Promise<void> {
  // The second run is compiled, the first is not.
  for (let run = 0; run < 3; run += 1) {
    const answers = await Promise.all([authorized(), unauthorized(), interpreted()]);
    const [first, ...others] = answers.map((answer) => JSON.stringify(answer));
    if (others.some((answer) => answer !== first) || answers[0]?.errors)
      throw new Error(`The answers differ: ${first?.slice(0, 500)}`);
  }
}

type Runs = Record<'authorized' | 'unauthorized' | 'interpreted', () => Promise<unknown>>;

/** Milliseconds of each run, in rounds of short turns with a changing order, so that no drift favours a side. */
async function interleaved(runs: Runs, rounds = 40): Promise<Record<keyof Runs, number>[]> {
  const names = Object.keys(runs) as (keyof Runs)[];
  const results = [];
  for (let round = -5; round < rounds; round += 1) {
    const result = { authorized: 0, unauthorized: 0, interpreted: 0 };
    for (let part = 0; part < 4; part += 1) {
      for (const name of part % 2 ? names : [...names].reverse()) {
        const times = name === 'interpreted' ? 1 : 10;
        globalThis.gc?.({ type: 'minor' });
        const start = performance.now();
        for (let time = 0; time < times; time += 1) await runs[name]();
        result[name] += (performance.now() - start) / times / 4;
      }
    }
    if (round >= 0) results.push(result);
  }
  return results;
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Prepared data is stored with the document: each executor receives its own document. */
function parsedAnew(original: DocumentNode): DocumentNode {
  return parse(original.loc?.source.body ?? '');
}
