// Three files of the promised size at once, against the built server: `node test/bench/uploads.mjs`, with DATABASE_URL or
// without. Tells how long they took and how each was answered; nothing is measured against a limit.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const rows = 99_000;
const uploads = 3;
const origin = 'http://127.0.0.1:4055';
const dataDir = await mkdtemp(join(tmpdir(), 'rolegate-uploads-'));
const server = spawn(process.execPath, ['dist/rolegate.js', '--demo'], {
  env: { ...process.env, DATA_DIR: dataDir, PORT: '4055', LOG_LEVEL: 'warn' },
  stdio: 'inherit',
});
try {
  for (let tries = 0; tries < 120 && !(await isReady()); tries++) await sleep(500);
  const keys = JSON.parse(await readFile(join(dataDir, 'demo-keys.json'), 'utf8'));
  const query = `mutation ($name: String!) { createUserImport(input: { name: $name, format: CSV }) { userImport { upload { url } } } }`;
  const since = performance.now();
  const answers = await Promise.all(
    Array.from({ length: uploads }, (_, index) => upload(keys.MANAGER, query, index)),
  );
  console.log(
    `${uploads} files of ${rows} rows at once, ${Math.round((performance.now() - since) / 1000)} s in all`,
  );
  for (const answer of answers) console.log(answer);
} finally {
  server.kill('SIGTERM');
  await rm(dataDir, { recursive: true, force: true });
}

async function isReady() {
  return fetch(`${origin}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function upload(key, query, index) {
  const headers = { 'content-type': 'application/json', 'x-api-key': key };
  const body = JSON.stringify({ query, variables: { name: `Trial ${index}` } });
  const made = await (await fetch(`${origin}/graphql`, { method: 'POST', headers, body })).json();
  const { pathname, search } = new URL(made.data.createUserImport.userImport.upload.url, origin);
  const file = Buffer.from(csv(index));
  const since = performance.now();
  const sent = await fetch(origin + pathname + search, {
    method: 'PUT',
    body: file,
    headers: { 'content-type': 'text/csv' },
  });
  const seconds = Math.round((performance.now() - since) / 1000);
  return `${sent.status} after ${seconds} s, ${file.length} bytes: ${await sent.text()}`;
}

function csv(index) {
  const filling = 'x'.repeat(440);
  const line = (_, row) =>
    `trial${index}.${row},trial${index}.${row}@example.org,Pat,Person ${row},${filling}`;
  return `username,email,firstName,lastName,description\n${Array.from({ length: rows }, line).join('\n')}\n`;
}
