// `npm run bench:agents`: 400 devices end one run at once, and administrators read meanwhile.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

const { freePort, makeDatabase, onDatabase, startCluster } = await import('./support/cluster.mjs');
const { beginRun, joinFleet, startAgents } = await import('./support/fleet.mjs');
const { barTable, surroundings, table, writePart } = await import('./support/report.mjs');
const { ask, rolegate, stopAll } = await import('./support/servers.mjs');

const size = Number(process.env.BENCH_AGENTS ?? 400);
const rounds = Number(process.env.BENCH_ROUNDS ?? 10);
const readers = 4;
const read = {
  query: `{ devices(first: 20) { nodes { displayName hostname os groups(first: 5) { nodes { name } } } }
    users(first: 20) { nodes { username email } } }`,
};

const cluster = await startCluster();
try {
  const measured = [await measure('PostgreSQL', true), await measure('embedded', false)];
  const bars = measured.flatMap(({ name, lost, base, during }) => [
    { name: `${name}: reports that are lost`, kind: 'at most', bar: 0, value: lost },
    {
      name: `${name}: administrators' p99, against before`,
      kind: 'at most',
      bar: 2,
      value: during.p99 / base.p99,
    },
  ]);
  const heads = ['database', 'reads', 'p50', 'p99', 'largest', 'all reports within'];
  const rows = measured.flatMap(({ name, base, during, millis }) => [
    [name, 'before', ...shown(base), ''],
    [name, `while ${size} devices end one run`, ...shown(during), `${millis.toFixed(0)} ms`],
  ]);
  const version = await onDatabase(
    cluster.url,
    async (client) => (await client.query('show server_version')).rows[0].server_version,
  );
  const text = [surroundings(version), barTable(bars), table(heads, rows)].join('\n\n');
  writePart('agents', text);
  console.log(text);
} finally {
  await stopAll();
  cluster.stop();
}

/** Server with the demo organization and a fleet, whose devices end one run at once in each round. */
async function measure(name, onPostgres) {
  const dataDir = mkdtempSync(join(tmpdir(), 'rolegate-bench-agents-'));
  const url = onPostgres ? await makeDatabase(cluster.url, 'rolegate_bench_agents') : undefined;
  const args = onPostgres ? ['--demo'] : [];
  const server = await rolegate({
    port: await freePort(),
    url,
    dataDir,
    args,
    path: '/readyz',
    patience: 300_000,
  });
  const origin = new URL(server.url).origin;
  server.url = `${origin}/graphql`;
  const keys = JSON.parse(readFileSync(join(dataDir, 'demo-keys.json'), 'utf8'));
  const agents = startAgents(origin);
  const data = async (query, variables) => {
    const { text } = await ask(server, { query, variables }, keys.ADMINISTRATOR);
    const answer = JSON.parse(text);
    if (answer.errors) throw new Error(text.slice(0, 1000));
    return answer.data;
  };
  const fleet = await joinFleet({ data, agents, size });
  const [before, during, times] = [[], [], []];
  let lost = 0;
  await readDuring(server, keys, delay(2000));
  for (let round = 0; round < rounds; round += 1) {
    console.error(`${name}: round ${round + 1}`);
    const { runId, ends } = await beginRun({ data, agents }, fleet);
    before.push(...(await readDuring(server, keys, delay(2000))));
    const start = performance.now();
    const reported = agents.send(ends, size);
    during.push(...(await readDuring(server, keys, reported)));
    times.push(performance.now() - start);
    const refused = (await reported).filter(({ status }) => status !== 204).length;
    lost += Math.max(refused, size - (await endedOf(data, runId)));
  }
  await agents.stop();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
  return { name, lost, base: spread(before), during: spread(during), millis: Math.max(...times) };
}

/** Returns the number of devices of a run whose end is recorded. The run must have ended, and its end is an event once. */
async function endedOf(data, runId) {
  const { commandRun, directoryEvents } = await data(
    `query ($id: ID!) { commandRun(id: $id) { state counts { succeeded } }
      directoryEvents(filter: { resourceId: $id, eventType: { eq: "command_run_finish" } }) { totalCount } }`,
    { id: runId },
  );
  if (commandRun.state !== 'DONE' || directoryEvents.totalCount !== 1)
    throw new Error(
      `The run is ${commandRun.state}, and its end was recorded ${directoryEvents.totalCount} times.`,
    );
  return commandRun.counts.succeeded;
}

/** Returns the times in milliseconds of the reads of several administrators during other work. */
async function readDuring(server, keys, meanwhile) {
  const times = [];
  let isOver = false;
  const over = meanwhile.then(() => {
    isOver = true;
  });
  const reader = async (key) => {
    while (!isOver) {
      const start = performance.now();
      const { status } = await ask(server, read, key);
      if (status !== 200) throw new Error(`A read was answered with ${status}.`);
      times.push(performance.now() - start);
      await delay(5);
    }
  };
  const callers = [keys.ADMINISTRATOR, keys.MANAGER, keys.READ_ONLY, keys.HELP_DESK].slice(0, readers);
  await Promise.all([over, ...callers.map(reader)]);
  return times;
}

function spread(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.floor((sorted.length - 1) * share)];
  return { count: sorted.length, p50: at(0.5), p99: at(0.99), largest: at(1) };
}

function shown({ p50, p99, largest }) {
  return [p50, p99, largest].map((millis) => `${millis.toFixed(1)} ms`);
}

function delay(millis) {
  return new Promise((resolve) => setTimeout(resolve, millis));
}
