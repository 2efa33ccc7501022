import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createGateway } from '../../src/api/gateway.ts';
import { readTypeDefs } from '../../src/api/schema.ts';
import { domains } from '../../src/domains/registry.ts';
import { createServer } from '../../src/http/server.ts';
import { createLog } from '../../src/log.ts';
import { agentFleet, agentPeer, connectKey, newMachine } from '../support/agent-peer.ts';
import { asker, type TestGateway, testGateway } from '../support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const from = (remoteAddress: string, credential: string) => (url: string) =>
  gateway.app.inject({
    ...{ method: 'GET', url, remoteAddress },
    headers: { authorization: `Bearer ${credential}` },
  });

test('an address that tries credentials is told to wait, and a device there that has a good one is not', async () => {
  const { key } = await connectKey(gateway);
  const { token } = (await agentPeer(gateway.app, key).register(newMachine('behind-nat'))).body;
  const [guessing, honest] = [from('192.0.2.9', `rgd_${'g'.repeat(43)}`), from('192.0.2.9', token)];
  for (let attempt = 0; attempt < 100; attempt++)
    expect((await guessing('/agent/work')).statusCode).toBe(401);
  const refused = await guessing('/agent/work');
  expect(refused.statusCode).toBe(429);
  expect(refused.json().errors[0].extensions).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect((await honest('/agent/work')).statusCode).toBe(200);
  expect((await from('192.0.2.10', 'x')('/agent/work')).statusCode).toBe(401);
});

test('a device writes so often an hour', async () => {
  const { agent } = await agentFleet(() => gateway).join('chatty');
  await agent.report({});
  await gateway.database.system(sql`update rate_limits set points = 600 where key like 'device:%'`);
  expect(await agent.report({})).toMatchObject({ status: 429, error: { code: 'TOO_MANY_ATTEMPTS' } });
  expect((await agent.work()).status).toBe(200);
});

test('what cannot be answered is answered as elsewhere', async () => {
  const { agent } = await agentFleet(() => gateway).join('unknown');
  expect(await agent.send('GET', 'nothing')).toMatchObject({ status: 404 });
  expect(await agent.send('POST', 'report')).toMatchObject({ status: 400, error: { argument: 'body' } });
  const large = { facts: { hostname: 'x'.repeat(5 * 1024 * 1024) } };
  const json = { authorization: 'Bearer x', 'content-type': 'application/json' };
  // Who asks is looked at before anything is read.
  const post = {
    method: 'POST',
    url: '/agent/report',
    payload: JSON.stringify(large),
    headers: json,
  } as const;
  expect((await gateway.app.inject(post)).statusCode).toBe(401);
});

test('connect keys and tokens of devices are in no list, no event, no error, no row and no line of the log', async () => {
  const { database } = gateway;
  const lines: string[] = [];
  const app = await createServer({
    gateway: createGateway({ database, typeDefs: readTypeDefs(), domains }),
    database,
    log: createLog('trace', { write: (line: string) => lines.push(line) }),
  });
  const query = asker(app, gateway.keys);
  const { key, id } = await connectKey({ query });
  const answers: string[] = [];
  const facts = newMachine('planted');
  const first = await agentPeer(app, key).register(facts);
  const second = await agentPeer(app, first.body.token).rotate();
  const device = agentPeer(app, second.body.token);
  for (const answer of [
    await device.work(),
    await device.report({ facts: { hostname: '' } }),
    await device.answer('x', true),
    await agentPeer(app, first.body.token).work(),
    await agentPeer(app, key).register(facts),
    await agentPeer(app, key).work(),
  ])
    answers.push(JSON.stringify(answer));
  for (const document of [
    '{ connectKeys(first: 100) { nodes { id name prefix } } devices(first: 1000) { nodes { id hostname provisionerId } } }',
    '{ directoryEvents(first: 1000) { nodes { eventType changes initiatorId initiatorEmail errorMessage } } }',
    `{ node(id: "${id}") { id } }`,
    `{ connectKey(id: "${key}") { id } }`,
  ]) {
    const { body } = await query('ADMINISTRATOR', document);
    if (!document.includes(key)) answers.push(JSON.stringify(body));
  }
  await app.close();
  const tables = await database.system<{ name: string }>(
    sql`select table_name as name from information_schema.tables where table_schema = 'public'`,
  );
  for (const { name } of tables) {
    const rows = await database.read<object>(
      gateway.demo.organizationId,
      sql`select * from ${sql.identifier(name)}`,
    );
    answers.push(JSON.stringify(rows));
  }
  const everything = [...answers, ...lines].join('\n');
  expect(lines.length).toBeGreaterThan(8);
  expect(everything).toContain(key.slice(0, 10));
  for (const secret of [key, first.body.token, second.body.token]) {
    expect(everything).not.toContain(secret);
    expect(everything).not.toContain(secret.slice(4));
  }
});

test.each(['LINUX', 'MAC'])(
  'the command that registers a machine with %s sends what is taken',
  async (osFamily) => {
    const { body } = await gateway.query('MANAGER', '{ agentInstalls { osFamily command } }');
    const { command } = body.data.agentInstalls.find(
      (install: { osFamily: string }) => install.osFamily === osFamily,
    );
    // What such a machine would answer, and a curl that prints what it is asked to send.
    const machine = `cat() { echo 4C4C4544-0042-3510-8052-B4C04F4A3132; }; sw_vers() { echo 15.6.1; }; uname() { echo box; }
    ioreg() { echo '    "IOPlatformUUID" = "A1B2C3D4-0042-3510-8052-B4C04F4A3132"'; echo '  "IOPlatformSerialNumber" = "C02XL0GT"'; }
    curl() { printf '%s\\n' "$@"; }`;
    const env = { ...process.env, ROLEGATE_URL: 'https://rolegate.example', CONNECT_KEY: 'rgc_x' };
    const ofThisMachine = command.replace('. /etc/os-release', 'NAME=Ubuntu VERSION_ID=24.04 && :');
    const { stdout } = await promisify(execFile)('sh', ['-c', `${machine}\n${ofThisMachine}`], { env });
    const sent = stdout.trim().split('\n');
    expect(sent).toEqual(
      expect.arrayContaining(['https://rolegate.example/agent/register', 'authorization: Bearer rgc_x']),
    );
    const { facts } = JSON.parse(sent.at(-1) ?? '');
    const { key } = await connectKey(gateway);
    const registered = await agentPeer(gateway.app, key).register(facts);
    expect(registered).toMatchObject({ status: 201 });
    expect(facts).toMatchObject(
      osFamily === 'MAC' ? { serialNumber: 'C02XL0GT', osVersion: '15.6.1' } : { os: 'Ubuntu' },
    );
  },
);
