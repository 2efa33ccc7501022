// Starts a server the way a user does, on an empty folder and then once more, and asks it a question with a demo key:
//   node scripts/smoke.mjs COMMAND [ARGUMENT…]
// Prints how long each start took, from the command to the first answer.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [command, ...args] = process.argv.slice(2);
const patience = 120_000;
const document = '{ viewer { role } users(first: 1) { totalCount } paymentMethods(first: 1) { totalCount } }';

const folder = mkdtempSync(join(tmpdir(), 'rolegate-smoke-'));
try {
  for (const which of ['first', 'second']) {
    const { milliseconds, answer } = await startAndAsk();
    console.log(`${which} start: ${(milliseconds / 1000).toFixed(1)} s to ${JSON.stringify(answer.data)}`);
    const refused = answer.errors?.map(({ path, extensions }) => `${path} ${extensions.code}`).join();
    if (answer.data.viewer.role !== 'HELP_DESK' || refused !== 'paymentMethods FORBIDDEN') {
      throw new Error(`Help Desk is to be refused its payment methods: ${JSON.stringify(answer)}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function startAndAsk() {
  const [port, metricsPort] = [await freePort(), await freePort()];
  const ports = { PORT: String(port), METRICS_PORT: String(metricsPort) };
  const env = { ...process.env, ...ports, DATA_DIR: folder, LOG_LEVEL: 'warn' };
  const start = performance.now();
  const server = spawn(command, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
  const stopped = new Promise((resolve, reject) => server.on('exit', resolve).on('error', reject));
  const died = stopped.then((code) => Promise.reject(new Error(`${command} ended with ${code}`)));
  const answer = await Promise.race([whenReady(port, start).then(() => ask(port)), died]);
  const milliseconds = performance.now() - start;
  const metrics = await fetch(`http://127.0.0.1:${metricsPort}/metrics`).then((counted) => counted.text());
  if (!metrics.includes('rolegate_operations_total{kind="query",role="Help Desk",outcome="partial"} 1'))
    throw new Error(`The operation is to be counted: ${metrics}`);
  server.kill('SIGTERM');
  const code = await stopped;
  if (code !== 0) throw new Error(`stopped with ${code ?? server.signalCode}`);
  return { milliseconds, answer };
}

async function whenReady(port, start) {
  while (performance.now() - start < patience) {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`no answer within ${patience / 1000} s`);
}

async function ask(port) {
  const keys = JSON.parse(readFileSync(join(folder, 'demo-keys.json'), 'utf8'));
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': keys.HELP_DESK },
    body: JSON.stringify({ query: document }),
  });
  return response.json();
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
