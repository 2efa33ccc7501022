// `npm run bench:fair`: the heaviest operations that are still permitted, and a small query of somebody else meanwhile.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

const { freePort, makeDatabase, onDatabase, startCluster } = await import('./support/cluster.mjs');
const { shapes, small } = await import('./support/heavy.mjs');
const { surroundings, table, writePart } = await import('./support/report.mjs');
const { ask, rolegate, stopAll } = await import('./support/servers.mjs');

const seconds = Number(process.env.BENCH_SECONDS ?? 5);
const cluster = await startCluster();
try {
  const rows = [...(await measure('PostgreSQL', true)), ...(await measure('embedded', false))];
  const heads = ['database', 'caller', 'operation', 'cost', 'answer', 'database time', 'small: p50', 'p99'];
  const version = await onDatabase(
    cluster.url,
    async (client) => (await client.query('show server_version')).rows[0].server_version,
  );
  const text = [surroundings(version), table(heads, rows)].join('\n\n');
  writePart('fair', text);
  console.log(text);
} finally {
  await stopAll();
  cluster.stop();
}

/** Server with the demo organization: each role sends the largest permitted request of each shape. */
async function measure(name, onPostgres) {
  const dataDir = mkdtempSync(join(tmpdir(), 'rolegate-bench-fair-'));
  const url = onPostgres ? await makeDatabase(cluster.url, 'rolegate_bench_fair') : undefined;
  const args = onPostgres ? ['--demo'] : [];
  const server = await rolegate({ port: await freePort(), url, dataDir, args, path: '/readyz' });
  server.url = server.url.replace('/readyz', '/graphql');
  const keys = JSON.parse(readFileSync(join(dataDir, 'demo-keys.json'), 'utf8'));
  const rows = [];
  const alone = await latencies(server, keys.ADMINISTRATOR, delay(seconds * 1000));
  rows.push([name, '–', 'none', '', '', '', ...alone]);
  for (const role of [...Object.keys(keys), 'STRANGER']) {
    for (const { title, question } of shapes) {
      const key = keys[role] ?? '';
      const heaviest = await heaviestOf(server, key, question);
      if (!heaviest) continue;
      console.error(`${name}: ${role}, ${title}`);
      const other = role === 'ADMINISTRATOR' ? keys.MANAGER : keys.ADMINISTRATOR;
      const before = await activeTime(url);
      const asking = repeat(server, key, heaviest.question);
      const [p50, p99] = await latencies(server, other, asking);
      const { millis, times } = await asking;
      const after = await activeTime(url);
      const database = url ? `${((after - before) / times).toFixed(0)} ms` : 'in the answer';
      rows.push([
        name,
        role,
        `${title} x ${heaviest.size}`,
        heaviest.cost,
        `${millis.toFixed(0)} ms`,
        database,
        p50,
        p99,
      ]);
    }
  }
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
  return rows;
}

/**
 * Returns the largest permitted size, which it derives from the cost in a refusal; null where the role is refused all of it.
 */
async function heaviestOf(server, key, question) {
  let size = 512;
  let answer = await ask(server, question(size), key);
  while (answer.text.includes('"OPERATION_TOO_LARGE"') && size > 1) {
    size = Math.floor(size * 0.7);
    answer = await ask(server, question(size), key);
  }
  const [, cost, limit] = /"cost":(\d+),"limit":(\d+)/.exec(answer.text) ?? [];
  if (cost) {
    size = Math.floor((size * limit) / cost);
    answer = await ask(server, question(size), key);
  }
  const isRefused = answer.status !== 200 || /UNAUTHENTICATED|FORBIDDEN/.test(answer.text);
  return isRefused ? null : { size, question: question(size), cost: cost ? limit : 'below the limit' };
}

/** Sends one request repeatedly. */
async function repeat(server, key, question) {
  const times = [];
  for (const end = performance.now() + seconds * 1000; performance.now() < end; ) {
    const start = performance.now();
    await ask(server, question, key);
    times.push(performance.now() - start);
  }
  return { millis: times.sort((a, b) => a - b)[Math.floor(times.length / 2)], times: times.length };
}

/** Returns the median and the 99th percentile of a small query's times during other load. */
async function latencies(server, key, meanwhile) {
  const times = [];
  let isOver = false;
  const over = meanwhile.then(() => {
    isOver = true;
  });
  while (!isOver) {
    const start = performance.now();
    const { status } = await ask(server, small, key);
    if (status !== 200) throw new Error(`The small query was answered with ${status}.`);
    times.push(performance.now() - start);
    await delay(5);
  }
  await over;
  times.sort((a, b) => a - b);
  const at = (share) => `${times[Math.floor((times.length - 1) * share)].toFixed(1)} ms`;
  return [at(0.5), at(0.99)];
}

/** Returns the milliseconds that PostgreSQL spent on statements. */
async function activeTime(url) {
  if (!url) return 0;
  const select = `select pg_stat_force_next_flush(), active_time from pg_stat_database where datname = 'rolegate_bench_fair'`;
  return onDatabase(url, async (client) => (await client.query(select)).rows[0].active_time);
}

function delay(millis) {
  return new Promise((resolve) => setTimeout(resolve, millis));
}
