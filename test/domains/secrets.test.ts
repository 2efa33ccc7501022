import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';
import { operationOf, type Probe } from '../support/exhaustive/probes.ts';
import { tryQueries } from '../support/exhaustive/queries.ts';
import { isMutation, type Route, routesFor } from '../support/exhaustive/routes.ts';
import { coordinates } from '../support/exhaustive/sdl.ts';
import { createTrial, type Trial } from '../support/exhaustive/trial.ts';
import { strongest, type World, worldOf } from '../support/exhaustive/world.ts';
import { testGateway } from '../support/gateway.ts';
import { operations } from '../support/operations/all.ts';
import { publishedCell } from '../support/published.ts';

/**
 * Secrets are planted by every input that is one, and looked for in all that the product says afterwards: answers, errors,
 * the log, exports, the trail, and the tables themselves.
 */
const secretInputs = coordinates.filter(
  ({ kind, field }) =>
    kind === 'INPUT_FIELD' && field.astNode?.directives?.some(({ name }) => name.value === 'secret'),
);
/** Kept out of the trail for their length; files are no secrets. */
const files = new Set(['content']);
const secretNames = new Set(secretInputs.map(({ field }) => field.name).filter((name) => !files.has(name)));
/** Secrets of which any text will do. */
const free = new Set([
  'password',
  'newPassword',
  'clientSecret',
  'refreshToken',
  'bearerToken',
  'sharedSecret',
]);
/** Credentials that the product makes and shows once. */
const shownOnce = /\brg[a-z]_[A-Za-z0-9]{20,}/g;

const planted = new Map<string, string>();
const said: { readonly where: string; readonly text: string }[] = [];
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

/** What is answered is looked at later; what is shown once may be in this answer, and nowhere else. */
function remembering(query: World['query']): World['query'] {
  return async (caller, document, ...rest) => {
    const answer = await query(caller, document, ...rest);
    let text = JSON.stringify(answer.body, (name, value) => (isForHolder(name, caller) ? undefined : value));
    if (document.startsWith('mutation')) {
      for (const [token] of text.matchAll(shownOnce)) planted.set(token, 'shown once');
      text = text.replaceAll(shownOnce, '');
    }
    said.push({ where: `${caller}: ${document.slice(0, 200)}`, text });
    return answer;
  };
}

/** What those with Edit read again, by a field of its own: a RADIUS server's shared secret, an application's key. */
function isForHolder(name: string, caller: string | null): boolean {
  const scope = ({ sharedSecret: 'RADIUS', idpPrivateKey: 'SSO Applications' } as const)[name];
  return scope !== undefined && publishedCell(scope, caller ?? '').level === 'EDIT';
}

/** Puts texts of our own where secrets are, and notes all of them. */
function plant(value: unknown, of: string): unknown {
  if (Array.isArray(value)) return value.map((item) => plant(item, of));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      if (!secretNames.has(name) || typeof inner !== 'string') return [name, plant(inner, of)];
      const secret = free.has(name) ? `Qz7!planted.${planted.size}.tacit` : name === 'pin' ? '730916' : inner;
      if (secret.length > 5) planted.set(secret, of);
      return [name, secret];
    }),
  );
}

async function send(probe: Probe, role: string, variables: Record<string, unknown>) {
  const { document } = operationOf('mutation', [probe]);
  return world.query(role, document, variables);
}

/** Every mutation that takes the secret: refused, done, and done again, which is an error where it is one. */
async function plantBy(route: Route): Promise<boolean> {
  const name = route.steps[0]?.field.name ?? '';
  const given = await operations.mutations[name]?.(world, strongest);
  const probe = await trial.make(route, 'done', given);
  const variables = plant(probe.variables, route.coordinate.name) as Record<string, unknown>;
  await send(probe, 'READ_ONLY', variables);
  const { body } = await send(probe, strongest, variables);
  await send(probe, strongest, variables);
  return !body.errors;
}

test('every input that is a secret is planted, and most are taken', { timeout: 120_000 }, async () => {
  const { routeTo } = routesFor(strongest);
  const refused: string[] = [];
  for (const coordinate of secretInputs) {
    if (!(await plantBy(routeTo(coordinate)))) refused.push(coordinate.name);
  }
  // These want the caller's own password, which this one does not have; what they say to a wrong one is looked at, too.
  const confirmed = [
    'ChangeEmailInput.password',
    'ChangePasswordInput.newPassword',
    'ConfirmedInput.password',
    'RemovePasskeyInput.password',
  ];
  expect(refused).toEqual(confirmed);
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
  { timeout: 120_000 },
  async (role) => {
    await tryQueries(trial, role);
    expect(found(said.splice(0))).toEqual([]);
    expect(planted.size).toBeGreaterThan(secretNames.size);
  },
);

test('no export has one', async () => {
  const columns = '{ __type(name: "UserExportColumn") { enumValues { name } } }';
  const { body } = await world.query(strongest, columns);
  const names = body.data.__type.enumValues.map(({ name }: { name: string }) => name);
  for (const format of ['CSV', 'JSON']) {
    const made = await world.run(
      'mutation ($input: CreateUserExportInput!) { createUserExport(input: $input) { userExport { id } } }',
      { input: { format, columns: names } },
    );
    await world.runJobs();
    const { id } = made.createUserExport.userExport;
    const seen = await world.run('query ($id: ID!) { userExport(id: $id) { download { url } } }', { id });
    const file = await world.app.inject({ url: seen.userExport.download.url });
    expect(file.statusCode).toBe(200);
    expect(found([{ where: format, text: file.body }])).toEqual([]);
  }
});

test('the log has none', () => {
  expect(log).toContain('request completed');
  expect(found([{ where: 'log', text: log }])).toEqual([]);
});

test('no table has one in clear', async () => {
  const tables = await world.database.system<{ name: string }>(
    sql`select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  for (const { name } of tables) {
    const rows = await world.rows<{ text: string }>(
      sql`select t::text as text from ${sql.identifier(name)} t`,
    );
    expect(found(rows.map(({ text }) => ({ where: name, text })))).toEqual([]);
  }
});

/** Which secrets are in which texts; in JSON, too, where a line break is two characters. */
function found(texts: readonly { readonly where: string; readonly text: string }[]): string[] {
  const secrets = [...planted].flatMap(([secret, of]) => {
    const written = JSON.stringify(secret).slice(1, -1);
    return written === secret
      ? [[secret, of]]
      : [
          [secret, of],
          [written, of],
        ];
  });
  return texts.flatMap(({ where, text }) =>
    secrets
      .filter(([secret]) => text.includes(secret as string))
      .map(
        ([secret, of]) =>
          `${of} in ${where}: …${text.slice(Math.max(0, text.indexOf(secret as string) - 80)).slice(0, 120)}`,
      ),
  );
}
