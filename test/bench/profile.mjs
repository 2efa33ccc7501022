// `npm run bench:profile`: where the server's time goes under the nested list. Writes its stacks, one a line with the
// microseconds spent there, and docs/flame-graph.svg where a program that draws them is at hand: inferno-flamegraph
// (cargo install inferno) or flamegraph.pl (github.com/brendangregg/FlameGraph), named by FLAMEGRAPH if not in the path.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bench = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const run = (program, args, cwd) =>
  execFileSync(program, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
if (!existsSync(join(bench, 'node_modules', 'autocannon')))
  run('npm', ['ci', '--no-fund', '--no-audit'], bench);
run(process.execPath, ['scripts/build.mjs'], root);

const { freePort, makeDatabase, onDatabase, startCluster } = await import('./support/cluster.mjs');
const { fill } = await import('./support/data.mjs');
const { rounds } = await import('./support/load.mjs');
const { nested } = await import('./support/questions.mjs');
const { rolegate, stopAll } = await import('./support/servers.mjs');
const { collapse, draw } = await import('./support/stacks.mjs');

const folder = mkdtempSync(join(tmpdir(), 'rolegate-profile-'));
const cluster = await startCluster();
try {
  const url = await makeDatabase(cluster.url, 'rolegate_bench');
  const migrated = await rolegate({ port: await freePort(), url, path: '/readyz' });
  await migrated.stop();
  await onDatabase(url, fill);
  const question = nested.connections;
  const flags = ['--cpu-prof', `--cpu-prof-dir=${folder}`, '--cpu-prof-interval=500'];
  const server = await rolegate({ port: await freePort(), url, question, flags });
  await rounds([{ server, question }], { count: 4 });
  await server.stop();
} finally {
  await stopAll();
  cluster.stop();
}
const [profile] = readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'));
const stacks = join(folder, 'stacks.txt');
writeFileSync(stacks, collapse(JSON.parse(readFileSync(join(folder, profile), 'utf8'))));
console.log(draw(stacks, join(root, 'docs', 'flame-graph.svg')) ?? `The stacks are in ${stacks}.`);
