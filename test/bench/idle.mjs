// `npm run bench:idle`: processor time of a server that nobody asks, on each database.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

const { freePort, makeDatabase, onDatabase, startCluster } = await import('./support/cluster.mjs');
const { cpuOf, cpuOfFamily } = await import('./support/cpu.mjs');
const { barTable, surroundings, table, writePart } = await import('./support/report.mjs');
const { rolegate, stopAll } = await import('./support/servers.mjs');

const seconds = Number(process.env.BENCH_SECONDS ?? 120);
/** Time for the work of the start: demo data, compilation, the first collections of garbage. */
const settledAfter = 60;
const cluster = await startCluster();
try {
  const results = [await measure('embedded database', false), await measure('PostgreSQL', true)];
  const version = await onDatabase(
    cluster.url,
    async (client) => (await client.query('show server_version')).rows[0].server_version,
  );
  const bars = results.map(({ name, server }) => ({
    name: `idle server on the ${name}`.replace('the PostgreSQL', 'PostgreSQL'),
    kind: 'at most',
    bar: 1,
    value: server,
    unit: ' %',
  }));
  const rows = results.map(({ name, server, database }) => [name, percent(server), percent(database)]);
  const text = [
    surroundings(version),
    `Shares of one core over ${seconds} seconds, beginning ${settledAfter} seconds after the start:`,
    barTable(bars),
    table(['database', 'server', 'PostgreSQL'], rows),
  ].join('\n\n');
  writePart('idle', text);
  console.log(text);
} finally {
  await stopAll();
  cluster.stop();
}

/** Server with the demo organization, which runs jobs and has nothing to do. */
async function measure(name, onPostgres) {
  const dataDir = mkdtempSync(join(tmpdir(), 'rolegate-bench-idle-'));
  const url = onPostgres ? await makeDatabase(cluster.url, 'rolegate_bench_idle') : undefined;
  const args = onPostgres ? ['--demo'] : [];
  const server = await rolegate({ port: await freePort(), url, dataDir, args, path: '/readyz' });
  console.error(`${name}: waiting for ${settledAfter + seconds} seconds`);
  await delay(settledAfter * 1000);
  const before = times(server, onPostgres);
  await delay(seconds * 1000);
  const after = times(server, onPostgres);
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
  return {
    name,
    server: (after.server - before.server) / seconds / 10,
    database: onPostgres ? (after.database - before.database) / seconds / 10 : null,
  };
}

/** Processor time in milliseconds. */
function times(server, onPostgres) {
  return {
    server: cpuOf(server.child.pid),
    database: onPostgres && cluster.pid ? cpuOfFamily(cluster.pid) : 0,
  };
}

function percent(value) {
  return value === null ? 'in the server' : `${value.toFixed(2)} %`;
}

function delay(millis) {
  return new Promise((resolve) => setTimeout(resolve, millis));
}
