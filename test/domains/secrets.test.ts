import { sql } from 'drizzle-orm';
import { getNamedType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';
import { operationOf } from '../support/exhaustive/probes.ts';
import { tryQueries } from '../support/exhaustive/queries.ts';
import { isMutation, mutationField, type Route, routesFor } from '../support/exhaustive/routes.ts';
import { coordinates } from '../support/exhaustive/sdl.ts';
import { createTrial, type Trial } from '../support/exhaustive/trial.ts';
import { strongest, type World, worldOf } from '../support/exhaustive/world.ts';
import { testGateway } from '../support/gateway.ts';
import { operations } from '../support/operations/all.ts';
import { publishedCell } from '../support/published.ts';
import { secretsByData } from '../support/secrets/by-data.ts';
import { found, type Said } from '../support/secrets/finding.ts';
import { fileWith, noSecrets, planting, secretPlaces } from '../support/secrets/planting.ts';

/**
 * Plants secrets in every input that is a secret, always or depending on data, and looks for them in everything that
 * the product emits afterwards: answers, errors, the log, exports, the trail and the tables.
 */
const { planted, text, plant } = planting();
/** Credentials that the product generates and shows once. */
const shownOnce = /\brg[a-z]_[A-Za-z0-9]{20,}/g;

const said: Said[] = [];
let world: World;
let trial: Trial;
let log = '';

beforeAll(async () => {
  const write = (line: string) => {
    log += line;
  };
  const gateway = await testGateway({ log: createLog('trace', { write }) });
  const plain = worldOf(gateway);
  for (const prepare of operations.prepare) await prepare(plain);
  world = { ...plain, query: remembering(plain.query) };
  trial = createTrial(world);
});
afterAll(() => world?.close());

/** Collects answers for the later search. Content that is shown once may be in this answer, and nowhere else. */
function remembering(query: World['query']): World['query'] {
  return async (caller, document, ...rest) => {
    const answer = await query(caller, document, ...rest);
    let answered = JSON.stringify(answer.body, (name, value) =>
      isForHolder(name, caller) ? undefined : value,
    );
    if (document.startsWith('mutation')) {
      for (const [token] of answered.matchAll(shownOnce)) planted.set(token, 'shown once');
      answered = answered.replaceAll(shownOnce, '');
    }
    said.push({ where: `${caller}: ${document.slice(0, 200)}`, text: answered });
    return answer;
  };
}

/**
 * Determines whether callers with Edit may read a secret again, by a field of its own: a RADIUS server's shared secret
 * or an application's key.
 */
function isForHolder(name: string, caller: string | null): boolean {
  const scope = ({ sharedSecret: 'RADIUS', idpPrivateKey: 'SSO Applications' } as const)[name];
  return scope !== undefined && publishedCell(scope, caller ?? '').level === 'EDIT';
}

/**
 * Sends a mutation with secrets several times: refused, with a value of another type, twice for real, where the second
 * run may fail, and again with its idempotency key.
 */
async function send(document: string, variables: Record<string, unknown>): Promise<boolean> {
  await world.query('READ_ONLY', document, variables);
  const [name = '', value] = Object.entries(variables)[0] ?? [];
  await world.query(strongest, document, { [name]: [[value]] });
  const once = { 'idempotency-key': world.unique('secrets-are-not-kept') };
  const { body } = await world.query(strongest, document, variables, once);
  await world.query(strongest, document, variables, once);
  await world.query(strongest, document, variables);
  return !body.errors;
}

/** Returns a document with a literal of another type than the password's. */
function literal(password: string): string {
  return `mutation { createUser(input: { username: "x", email: "x@a.example", password: ${password} }) { __typename } }`;
}

async function plantBy(route: Route): Promise<boolean> {
  const field = mutationField(route.steps[0]?.field.name ?? '');
  const given = await operations.mutations[field.name]?.(world, strongest);
  const { variables, ...probe } = await trial.make(route, 'done', given);
  const types = new Map(field.args.map(({ name, type }) => [`done_0_${name}`, getNamedType(type).name]));
  const secret = Object.entries(variables).map(([name, value]) => [
    name,
    plant(value, types.get(name) ?? ''),
  ]);
  const { document } = operationOf('mutation', [{ ...probe, variables }]);
  return send(document, Object.fromEntries(secret));
}

test('every input that is a secret is planted, and most are taken', { timeout: 120_000 }, async () => {
  const { routeTo } = routesFor(strongest);
  const refused: string[] = [];
  for (const { coordinate, by } of secretPlaces) {
    if (!(await plantBy(routeTo(coordinate))) && !by) refused.push(coordinate.name);
  }
  // These inputs need the caller's own password, and get a wrong one. The search covers the answers to it too.
  const confirmed = [
    'ChangeEmailInput.password',
    'ChangePasswordInput.currentPassword',
    'ChangePasswordInput.newPassword',
    'ConfirmedInput.password',
    'RemovePasskeyInput.password',
  ];
  expect(refused.sort()).toEqual(confirmed);
});

test('what data makes a secret is planted, of every kind that the product has', async () => {
  const byData = secretPlaces.filter(({ by }) => by !== null);
  expect(Object.keys(secretsByData)).toEqual(byData.map(({ coordinate }) => coordinate.name));
  for (const [coordinate, mutations] of Object.entries(secretsByData)) {
    const sent = await mutations(world);
    expect(sent.length, coordinate).toBeGreaterThan(0);
    for (const { mutation, input, variables } of sent) {
      const document = `mutation ($input: ${input}!) { ${mutation}(input: $input) { __typename } }`;
      expect(await send(document, { input: plant(variables.input, input) }), mutation).toBe(true);
    }
  }
});

test('no secret of the schema is forgotten', () => {
  const wanted = secretPlaces.map(({ coordinate }) => coordinate.name).filter((name) => !noSecrets.has(name));
  const missing = wanted.filter((name) => ![...planted.values()].includes(name));
  expect(missing).toEqual([]);
});

test('what is given beside GraphQL is planted', async () => {
  const made = await world.run(
    'mutation ($input: CreateUserImportInput!) { createUserImport(input: $input) { userImport { id upload { url } } } }',
    { input: { name: 'planted', format: 'CSV' } },
  );
  const { id, upload } = made.createUserImport.userImport;
  const payload = fileWith(() => text('PUT of a file'));
  const headers = { 'content-type': 'text/csv' };
  const put = await world.app.inject({ method: 'PUT', url: upload.url, payload, headers });
  expect(put.statusCode).toBe(200);
  await world.run('mutation ($id: ID!) { startUserImport(id: $id) { __typename } }', { id });
  await world.runJobs();
  const { userImport } = await world.run('query ($id: ID!) { userImport(id: $id) { faultsFile { url } } }', {
    id,
  });
  said.push({ where: 'faults.csv', text: (await world.app.inject({ url: userImport.faultsFile.url })).body });
  for (const [url, body] of [
    ['/auth/sign-in', { email: 'nobody@planted.example', password: text('sign-in') }],
    ['/auth/set-password', { token: text('link'), password: text('link') }],
    ['/graphql', { query: `mutation { createUser(input: { password: "${text('broken document')}` }],
  ] as const) {
    const response = await world.app.inject({ method: 'POST', url, payload: body });
    expect(response.statusCode, url).toBeGreaterThanOrEqual(400);
    said.push({ where: url, text: response.body });
  }
  for (const value of [`["${text('literal list')}"]`, `{ a: "${text('literal object')}" }`]) {
    const { status } = await world.query(strongest, literal(value));
    expect(status).toBe(400);
  }
  expect(found(planted, said)).toEqual([]);
});

test('every credential that is shown once is made', { timeout: 120_000 }, async () => {
  const { routeTo } = routesFor(strongest);
  const shown = coordinates
    .filter(({ kind, field }) => kind === 'FIELD' && /(key|token|secret|codes|link|url)$/i.test(field.name))
    .map(routeTo)
    .filter(isMutation);
  for (const route of shown) await plantBy(route);
  expect([...planted.values()].filter((of) => of === 'shown once').length).toBeGreaterThan(3);
});

test.each([strongest, 'MANAGER', 'READ_ONLY'])(
  'no answer to %s has one',
  { timeout: 240_000 },
  async (role) => {
    await world.runJobs();
    await tryQueries(trial, role);
    await world.query(role, '{ directoryEvents(last: 1000) { nodes { changes errorMessage } } }');
    await world.query(role, '{ notifications(first: 1000) { nodes { title } } }');
    expect(found(planted, said.splice(0))).toEqual([]);
    expect(planted.size).toBeGreaterThan(secretPlaces.length);
  },
);

test.each([
  ['UserExport', 'userExport'],
  ['DirectoryEventExport', 'directoryEventExport'],
])('no %s has one', async (type, field) => {
  const columns = `{ __type(name: "${type.replace('Export', '')}Column") { enumValues { name } }
    user: __type(name: "UserExportColumn") { enumValues { name } } }`;
  const { body } = await world.query(strongest, columns);
  const { enumValues } = body.data.__type ?? body.data.user;
  const names = enumValues.map(({ name }: { name: string }) => name);
  for (const format of ['CSV', 'JSON']) {
    const made = await world.run(
      `mutation ($input: Create${type}Input!) { made: create${type}(input: $input) { ${field} { id } } }`,
      { input: { format, columns: names } },
    );
    await world.runJobs();
    const { id } = made.made[field];
    const seen = await world.run(`query ($id: ID!) { seen: ${field}(id: $id) { download { url } } }`, { id });
    const file = await world.app.inject({ url: seen.seen.download.url });
    expect(file.statusCode).toBe(200);
    expect(file.body.length).toBeGreaterThan(1000);
    expect(found(planted, [{ where: format, text: file.body }])).toEqual([]);
  }
});

test('the log has none', () => {
  expect(log).toContain('request completed');
  expect(found(planted, [{ where: 'log', text: log }])).toEqual([]);
});

test('no table has one in clear', async () => {
  const tables = await world.database.system<{ name: string }>(
    sql`select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  for (const { name } of tables) {
    const statement = sql`select t::text as text from ${sql.identifier(name)} t`;
    const rows = [
      ...(await world.rows<{ text: string }>(statement)),
      ...(await world.database.system<{ text: string }>(statement)),
    ];
    expect(
      found(
        planted,
        rows.map(({ text: row }) => ({ where: name, text: row })),
      ),
    ).toEqual([]);
  }
  const jobs = await world.database.queue('select t::text as text from jobs.job t');
  expect(jobs.rows.length).toBeGreaterThan(0);
  expect(
    found(
      planted,
      jobs.rows.map((row) => ({ where: 'jobs', text: JSON.stringify(row) })),
    ),
  ).toEqual([]);
});
