import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { Outage } from '../../db/outage.ts';
import { makePostgresDatabase, onServer, testServer } from '../support/database.ts';
import { type DemoTemplate, demoTemplate } from '../support/demo-template.ts';
import { createFences } from '../support/fences.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { silent } from '../support/log.ts';
import { type TcpProxy, tcpProxy } from '../support/tcp-proxy.ts';
import { instance } from '../support/two-servers.ts';

const list = '{ savedQueries(first: 1) { totalCount } }';
const create = `mutation ($name: String!) { createSavedQuery(input: { name: $name, table: APPS }) { savedQuery { id name } } }`;
const named =
  'query ($name: String!) { savedQueries(first: 9, filter: { name: { eq: $name } }) { totalCount } }';

const outage = (code: string) => ({ extensions: { code, retryAfter: expect.any(Number) } });

describe('an error of the database that is an outage', () => {
  const fences = createFences();
  let gateway: TestGateway;

  /** Every statement on saved queries fails like this, the first `times` times. */
  const failWith = (state: string, times = 1_000_000) =>
    fences.asOwner(`
      drop sequence if exists failures cascade; create sequence failures;
      create or replace function fail_for_test() returns boolean language plpgsql security definer as $$ begin
        if nextval('public.failures') <= ${times} then raise exception 'as told' using errcode = '${state}'; end if;
        return true;
      end $$;`);

  beforeAll(async () => {
    gateway = await testGateway({ fences });
    await failWith('00001', 0);
    await fences.asOwner(`grant execute on function fail_for_test() to public;
      create policy fail_for_test on saved_queries as restrictive using (fail_for_test()) with check (fail_for_test());`);
  });
  afterAll(() => gateway?.close());

  it.each([
    ['53100', 'SERVICE_UNAVAILABLE'],
    ['53200', 'SERVICE_UNAVAILABLE'],
    ['53300', 'SERVICE_UNAVAILABLE'],
    ['57P01', 'SERVICE_UNAVAILABLE'],
    ['58030', 'SERVICE_UNAVAILABLE'],
    ['25006', 'SERVICE_UNAVAILABLE'],
    ['57014', 'OPERATION_TIMEOUT'],
    ['55P03', 'LOCKED'],
    ['40001', 'LOCKED'],
    ['40P01', 'LOCKED'],
  ])('%s is %s, for queries and mutations, known documents and new ones', async (state, code) => {
    await failWith(state);
    for (const [document, variables] of [
      [list, {}],
      [list, {}],
      [list, {}],
      [create, { name: 'Lost' }],
      [create, { name: 'Lost' }],
    ] as const) {
      const answer = await gateway.query('MANAGER', document, variables);
      expect(answer.status).toBe(503);
      expect(answer.body).toEqual({ errors: [expect.objectContaining(outage(code))] });
    }
    await failWith(state, 0);
    expect((await gateway.query('MANAGER', named, { name: 'Lost' })).body.data.savedQueries.totalCount).toBe(
      0,
    );
  });

  it('leaves other data in an answer with status 200', async () => {
    await failWith('53100');
    const answer = await gateway.query('MANAGER', `{ viewer { role } ${list.slice(1)}`);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      data: { viewer: { role: 'MANAGER' }, savedQueries: null },
      errors: [outage('SERVICE_UNAVAILABLE')],
    });
  });

  it('that is none stays an error of the program', async () => {
    await failWith('XX000');
    const answer = await gateway.query('MANAGER', list);
    expect(answer.body.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  });

  it.each(['40001', '40P01'])('%s runs a mutation again from its start, once in effect', async (state) => {
    for (const headers of [{}, { 'idempotency-key': state }] as Record<string, string>[]) {
      const name = `Again ${state} ${Object.keys(headers).length}`;
      await failWith(state, 2);
      const answer = await gateway.query('MANAGER', create, { name }, headers);
      expect(answer.body).toMatchObject({ data: { createSavedQuery: { savedQuery: { name } } } });
      expect((await gateway.query('MANAGER', named, { name })).body.data.savedQueries.totalCount).toBe(1);
    }
  });

  it('does not run again what was not undone by another transaction', async () => {
    await failWith('55P03', 1);
    expect((await gateway.query('MANAGER', create, { name: 'Not again' })).body.errors).toMatchObject([
      outage('LOCKED'),
    ]);
  });
});

describe.skipIf(!testServer)('a PostgreSQL server that fails', () => {
  let template: DemoTemplate;
  let made: Awaited<ReturnType<typeof makePostgresDatabase>>;
  let proxy: TcpProxy;
  let server: Awaited<ReturnType<typeof instance>>;
  let direct: pg.Client;

  beforeAll(async () => {
    template = (await demoTemplate()) as DemoTemplate;
    made = await makePostgresDatabase(testServer ?? '', template.source);
    direct = new pg.Client({ connectionString: made.url });
    await direct.connect();
    const url = new URL(made.url);
    proxy = await tcpProxy(url.hostname, Number(url.port || 5432));
    url.port = String(proxy.port);
    url.hostname = '127.0.0.1';
    server = await instance(
      await openDatabase({
        databaseUrl: url.href,
        dataDir: 'unused',
        log: silent,
        poolSize: 4,
        answerMillis: 3_000,
      }),
    );
  });
  afterAll(async () => {
    proxy?.mend();
    await server?.close();
    await proxy?.close();
    await direct?.end();
    await made?.drop();
  });
  beforeEach(async () => {
    proxy.mend();
    await expect.poll(async () => (await server.app.inject('/readyz')).statusCode).toBe(200);
    await expect.poll(async () => (await send(list)).statusCode, { timeout: 20_000 }).toBe(200);
  });

  const send = (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
    server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'x-api-key': template.keys.MANAGER, ...headers },
      payload: { query, variables },
    });
  const post = (url: string, payload: object, headers = {}) =>
    server.app.inject({ method: 'POST', url, payload, headers });

  const routes: [string, () => ReturnType<typeof send>][] = [
    ['a query whose caller is remembered', () => send(list)],
    ['a new caller', () => send(list, {}, { 'x-api-key': `rgk_${'a'.repeat(43)}` })],
    ['a mutation', () => send(create, { name: 'Cut' })],
    ['signing in', () => post('/auth/sign-in', { email: 'a@example.org', password: 'a long password' })],
    ['a device', () => post('/agent/token', {}, { authorization: `Bearer rgd_${'a'.repeat(43)}` })],
  ];

  it.each(routes)('that is cut off is SERVICE_UNAVAILABLE, with Retry-After: %s', async (_route, ask) => {
    proxy.cut();
    const answer = await ask();
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['retry-after']).toMatch(/^\d+$/);
    expect(answer.json()).toEqual({ errors: [expect.objectContaining(outage('SERVICE_UNAVAILABLE'))] });
    const ready = await server.app.inject('/readyz');
    expect([ready.statusCode, ready.headers['retry-after']]).toEqual([503, expect.stringMatching(/^\d+$/)]);
  });

  it('that hangs is told by /readyz, and a mutation gives up on it', async () => {
    proxy.hold();
    const [ready, answer] = await Promise.all([server.app.inject('/readyz'), send(create, { name: 'Hung' })]);
    expect(ready.statusCode).toBe(503);
    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([
      503,
      'SERVICE_UNAVAILABLE',
    ]);
    proxy.mend();
    expect((await direct.query(`select from saved_queries where name = 'Hung'`)).rowCount).toBe(0);
  });

  it('whose answer to a commit is lost leaves the outcome unknown; the same key finds it out', async () => {
    const headers = { 'idempotency-key': 'lost' };
    for (const sent of [{}, headers]) {
      const name = `Lost ${Object.keys(sent).length}`;
      proxy.loseAnswerTo('commit');
      const answer = await send(create, { name }, sent);
      expect(answer.statusCode).toBe(503);
      expect(answer.json()).toEqual({ errors: [expect.objectContaining(outage('OUTCOME_UNKNOWN'))] });
      expect((await direct.query('select from saved_queries where name = $1', [name])).rowCount).toBe(1);
    }
    const again = await send(create, { name: 'Lost 1' }, headers);
    expect(again.json()).toMatchObject({ data: { createSavedQuery: { savedQuery: { name: 'Lost 1' } } } });
    expect((await direct.query(`select from saved_queries where name = 'Lost 1'`)).rowCount).toBe(1);
  });

  it('whose answer is lost before the commit has written nothing', async () => {
    proxy.loseAnswerTo('insert into "saved_queries"');
    const answer = await send(create, { name: 'Before' });
    expect(answer.json().errors).toMatchObject([outage('SERVICE_UNAVAILABLE')]);
    expect((await direct.query(`select from saved_queries where name = 'Before'`)).rowCount).toBe(0);
  });

  it('with a locked table refuses what needs it, and neither others nor /readyz wait', async () => {
    await direct.query('begin; lock table saved_queries');
    onTestFinished(() => direct.query('rollback').then(() => {}));
    const locked = Array.from({ length: 6 }, () => send(list));
    const others = await Promise.all([
      server.app.inject('/readyz'),
      send('{ userGroups(first: 1) { totalCount } }', {}, { 'x-api-key': template.keys.HELP_DESK }),
    ]);
    expect(others.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    for (const answer of await Promise.all(locked)) {
      expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([503, 'LOCKED']);
    }
  });

  it('that takes no connections is told by /readyz, and by a code', async () => {
    const name = new URL(made.url).pathname.slice(1);
    const allow = (allowed: boolean) =>
      onServer(testServer ?? '', `alter database ${name} allow_connections ${allowed}`);
    await allow(false);
    onTestFinished(() => allow(true));
    await direct.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and pid <> pg_backend_pid()`,
    );
    await expect.poll(async () => (await server.app.inject('/readyz')).statusCode).toBe(503);
    expect((await send(list)).json().errors).toMatchObject([outage('SERVICE_UNAVAILABLE')]);
  });

  it('an outage keeps its cause for the log, and none of it for the caller', async () => {
    proxy.cut();
    const answer = await send(list);
    expect(answer.body).not.toMatch(/ECONN|terminated|postgres/);
    expect(new Outage('unavailable', new Error('Connection terminated')).message).toContain(
      'Connection terminated',
    );
  });
});
