// `npm run bench`: every figure of docs/benchmarks.md but those of `npm run bench:scale`. It fails only when it could
// not measure; a bar that is missed is said in the table.
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bench = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
if (!existsSync(join(bench, 'node_modules', 'autocannon')))
  run('npm', ['ci', '--no-fund', '--no-audit'], bench);
run(process.execPath, ['scripts/build.mjs'], root);

const { build } = await import('esbuild');
const { bundling } = await import('../../scripts/build-server.mjs');
const { freePort, makeDatabase, onDatabase, startCluster } = await import('./support/cluster.mjs');
const { compare, startAll } = await import('./support/compare.mjs');
const { fill } = await import('./support/data.mjs');
const { heapOverTime } = await import('./support/memory.mjs');
const { barTable, rateTable, surroundings, writePart } = await import('./support/report.mjs');
const { rolegate, stopAll } = await import('./support/servers.mjs');
const { embeddedStart } = await import('./support/start.mjs');

const log = (line) => console.error(line);
const cluster = await startCluster();
try {
  console.log(await measure());
} finally {
  await stopAll();
  cluster.stop();
}

async function measure() {
  const url = await makeDatabase(cluster.url, 'rolegate_bench');
  log('Making the data: 20,000 users in 10 organizations.');
  const migrated = await rolegate({ port: await freePort(), url, path: '/readyz' });
  await migrated.stop();
  const organization = await onDatabase(url, fill);
  log('Every server answers the same. Comparing, in turns.');
  const targets = await startAll({ url, organization });
  const { bars, list, small } = await compare(targets, { log, postgres: cluster.pid });
  await stopAll();
  log('In process.');
  const alone = await inProcess();
  log('Starts, and memory over 10,000 requests.');
  const start = await embeddedStart();
  const heaps = await heapOverTime(url);
  bars.push(
    {
      name: '1,000 rows x 11 fields in process, against authorization off',
      kind: 'at most',
      bar: 1.02,
      value: alone.againstOff,
    },
    {
      name: '… against graphql-js without authorization, times faster',
      kind: 'at least',
      bar: 8,
      value: alone.againstGraphqlJs,
    },
    {
      name: 'compiling all role schemas',
      kind: 'at most',
      bar: 100,
      value: alone.compileMillis,
      unit: ' ms',
    },
    {
      name: 'embedded start to the first authorized answer',
      kind: 'at most',
      bar: 1.5,
      value: start,
      unit: ' s',
    },
    {
      name: 'heap after 10,000 nested requests, against before',
      kind: 'at most',
      bar: 1.05,
      value: heaps.at(-1) / heaps[0],
    },
  );
  const { rows } = await onDatabase(url, (client) => client.query('show server_version'));
  const { authorized, unauthorized, interpreted } = alone.millis;
  const text = [
    surroundings(rows[0].server_version),
    barTable(bars),
    `Nested list:\n\n${rateTable(list)}`,
    `Small query (\`viewer\`):\n\n${rateTable(small)}`,
    `1,000 rows x 11 fields, in process: ${authorized.toFixed(3)} ms authorized, ${unauthorized.toFixed(3)} ms with authorization off, ${interpreted.toFixed(2)} ms by graphql-js.`,
    `Heap after 0, 2,500, 5,000, 7,500 and 10,000 nested requests: ${heaps.map((heap) => heap.toFixed(1)).join(', ')} MB.`,
  ].join('\n\n');
  writePart('bench', text);
  return text;
}

/** Runs separate processes one after the other, bundled like the server, and returns their medians. */
async function inProcess() {
  const file = join(root, 'dist', '.in-process.js');
  // The gateway's own graphql-js: the benchmarks' folder has another one, of the peers.
  const alias = { graphql: join(root, 'node_modules', 'graphql') };
  await build({ ...bundling, alias, entryPoints: [join(bench, 'in-process.ts')], outfile: file });
  const args = ['--expose-gc', file];
  const env = { ...process.env, NODE_ENV: 'production' };
  const results = [1, 2, 3].map(() => JSON.parse(execFileSync(process.execPath, args, { cwd: root, env })));
  rmSync(file);
  const middle = (of) => results.map(of).sort((a, b) => a - b)[1];
  return {
    againstOff: middle(({ againstOff }) => againstOff),
    againstGraphqlJs: middle(({ againstGraphqlJs }) => againstGraphqlJs),
    compileMillis: middle(({ compileMillis }) => compileMillis),
    millis: results[1].millis,
  };
}

function run(program, args, cwd) {
  execFileSync(program, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
}
