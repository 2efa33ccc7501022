// `npm run bench:strangers`: what the heaviest documents cost that are still answered or refused, without credentials and
// for a READ_ONLY key; how long another caller's small query takes meanwhile; and whether a flood of distinct ones ends
// a server of 256 MB. The embedded database, of which these documents ask nothing.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

const { freePort } = await import('./support/cluster.mjs');
const { cpuOf } = await import('./support/cpu.mjs');
const { heaviest } = await import('./support/heaviest.mjs');
const { surroundings, table, writePart } = await import('./support/report.mjs');
const { rolegate, stopAll } = await import('./support/servers.mjs');

const repetitions = 20;
const flood = 100;
const small = '{ viewer { role } }';
const dataDir = mkdtempSync(join(tmpdir(), 'rolegate-bench-strangers-'));
const flags = ['--max-old-space-size=256'];
const server = await rolegate({ port: await freePort(), dataDir, flags, path: '/readyz', patience: 300_000 });
server.url = server.url.replace('/readyz', '/graphql');
const keys = JSON.parse(readFileSync(join(dataDir, 'demo-keys.json'), 'utf8'));
try {
  console.log(await measure());
} finally {
  await stopAll();
  rmSync(dataDir, { recursive: true, force: true });
}

async function measure() {
  const rows = [];
  // Code that the first answers load and compile must not count for a document.
  for (let n = 0; n < 5; n += 1) await costOf(keys.READ_ONLY, () => small);
  for (const [who, key, documents] of [
    ['nobody', null, { 'the smallest there is': () => '{ __typename }' }],
    ['nobody', null, heaviest.strangers],
    ['READ_ONLY', keys.READ_ONLY, heaviest.signedIn],
  ]) {
    for (const [name, document] of Object.entries(documents)) {
      console.error(`${who}: ${name}`);
      rows.push([who, name, ...(await costOf(key, document))]);
    }
  }
  const head = [
    'who',
    'document',
    'characters',
    'answer',
    'server time',
    'another caller’s small query, p99',
  ];
  const text = [
    surroundings('not used'),
    `Each document is sent ${repetitions} times, every time a little different, and then each of them once more. The server's processor time is the mean of these, while nobody else asks; another caller asks in a second pass.`,
    table(head, rows),
    await afterFlood(),
  ].join('\n\n');
  writePart('strangers', text);
  return text;
}

async function ask(query, key) {
  const headers = { 'content-type': 'application/json', ...(key && { 'x-api-key': key }) };
  const answer = await fetch(server.url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return { status: answer.status, text: await answer.text() };
}

/**
 * Returns cells: characters, status and code, milliseconds of the server's processor time without other load, and the 99th
 * percentile of another caller's wait, in a second pass with other documents.
 */
async function costOf(key, document) {
  let outcome = '';
  const pass = async (first) => {
    const bodies = Array.from({ length: repetitions }, (_, n) => document(first + n));
    for (const query of [...bodies, ...bodies]) outcome = outcomeOf(await ask(query, key));
  };
  const spent = await spentBy(() => pass(0));
  const waits = await waitsDuring(() => pass(repetitions));
  const each = spent / (2 * repetitions);
  const p99 = waits[Math.floor(waits.length * 0.99)];
  return [document(0).length, outcome, `${each.toFixed(1)} ms`, `${p99.toFixed(0)} ms`];
}

/** Returns the milliseconds that another caller waits for each of several small queries in turn. */
async function waitsDuring(work) {
  const waits = [];
  let done = false;
  const other = (async () => {
    while (!done || waits.length < 100) {
      const begin = performance.now();
      await ask(small, keys.MANAGER);
      waits.push(performance.now() - begin);
    }
  })();
  await work();
  done = true;
  await other;
  return waits.sort((a, b) => a - b);
}

async function spentBy(work) {
  const before = cpuOf(server.child.pid);
  await work();
  return cpuOf(server.child.pid) - before;
}

function outcomeOf({ status, text }) {
  const code = JSON.parse(text).errors?.[0]?.extensions?.code;
  return code ? `${status} ${code}` : String(status);
}

async function afterFlood() {
  console.error('A flood of distinct documents.');
  for (let n = 0; n < flood; n += 1) {
    for (const document of Object.values(heaviest.strangers)) await ask(document(n + 1000), null);
    for (const document of Object.values(heaviest.signedIn)) {
      const query = document(n + 1000);
      await ask(query, keys.READ_ONLY);
      await ask(query, keys.READ_ONLY);
    }
  }
  const { status } = await ask(small, keys.MANAGER);
  if (status !== 200) throw new Error('The server did not outlive the flood.');
  const resident =
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.child.pid}/status`, 'utf8'))[1]) / 1024;
  return `After ${flood} more of each, those of READ_ONLY sent twice, the server with \`--max-old-space-size=256\` answers, and takes ${resident.toFixed(0)} MB, the embedded database included.`;
}
