// `npm run bench:scale`: what grows with the organization. 10,000 to 1,000,000 users, a database and a server each.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bench = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const run = (program, args, cwd) =>
  execFileSync(program, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
if (!existsSync(join(bench, 'node_modules', 'autocannon')))
  run('npm', ['ci', '--no-fund', '--no-audit'], bench);
run(process.execPath, ['scripts/build.mjs'], root);

const { startCluster } = await import('./support/cluster.mjs');
const { barTable, surroundings, table, writePart } = await import('./support/report.mjs');
const { grow, questionsFor, timeAll, plansOf } = await import('./support/sizes.mjs');
const { stopAll } = await import('./support/servers.mjs');

const sizes = (process.env.BENCH_SIZES ?? '10000,100000,1000000').split(',').map(Number);
const cluster = await startCluster();
try {
  console.log(await measure());
} finally {
  await stopAll();
  cluster.stop();
}

async function measure() {
  const worlds = [];
  for (const users of sizes) {
    console.error(`Making ${users.toLocaleString('en')} users.`);
    worlds.push(await grow(cluster.url, users));
  }
  const questions = [];
  for (const world of worlds) questions.push(await questionsFor(world));
  console.error('Asking, in turns.');
  const times = await timeAll(worlds, questions);
  const memory = worlds.map(
    ({ users, memory }) => `${memory()} MB beside ${users.toLocaleString('en')} users`,
  );
  const plans = cluster.log ? await plansOf(worlds.at(-1), questions.at(-1), cluster.log) : [];
  const bars = times
    .filter(({ name }) => /^(first|deep) page/.test(name))
    .map(({ name, ratio }) => ({ name, kind: 'at most', bar: 1.2, value: ratio }));
  const heads = [
    'question',
    ...sizes.map((size) => `${size.toLocaleString('en')} users`),
    'largest / smallest',
  ];
  const rows = times.map(({ name, millis, ratio }) => [
    name,
    ...millis.map((ms) => `${ms.toFixed(2)} ms`),
    ratio.toFixed(2),
  ]);
  const text = [
    surroundings(worlds[0].version),
    'The largest organization against the smallest:',
    barTable(bars),
    'Medians, one request at a time, in turns; a group with as many members as its column says, at most 100,000:',
    table(heads, rows),
    `Memory of the server: ${memory.join(', ')}.`,
    ...(plans.length ? ['Plans at the largest size:', table(['question', 'plan', ''], plans)] : []),
  ].join('\n\n');
  writePart('scale', text);
  return text;
}
