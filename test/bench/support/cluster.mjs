// A private PostgreSQL server, so that nobody's settings or load but ours decide what is measured.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const installed = '/usr/lib/postgresql';

/** Settings of a production server: durable, and with memory for the data set. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 200,
  shared_buffers: '512MB',
  effective_cache_size: '2GB',
  random_page_cost: 1.1,
  max_wal_size: '4GB',
  checkpoint_timeout: '30min',
};

/**
 * Starts a server in a temporary folder, or uses the one of BENCH_DATABASE_URL.
 * @returns its URL with the name of a superuser, the path of its log and its process where it was started here, and the
 *   function that stops it
 */
export async function startCluster() {
  if (process.env.BENCH_DATABASE_URL)
    return { url: process.env.BENCH_DATABASE_URL, log: null, pid: null, stop() {} };
  const bin = newestPrograms();
  const folder = mkdtempSync(join(tmpdir(), 'rolegate-bench-'));
  const data = join(folder, 'pg');
  execFileSync('chmod', ['755', folder]);
  mkdirSync(data);
  if (process.getuid() === 0) execFileSync('chown', ['postgres', data]);
  const run = (program, ...args) => asPostgres(join(bin, program), '-D', data, ...args);
  run('initdb', '-U', 'postgres', '--auth=trust', '-E', 'UTF8', '--locale=C.UTF-8');
  const port = await freePort();
  const log = join(data, 'log');
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`);
  run('pg_ctl', '-w', '-l', log, '-o', `-p ${port} ${options.join(' ')}`, 'start');
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    log,
    pid: Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]),
    stop() {
      run('pg_ctl', '-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL does not run as root. */
function asPostgres(...command) {
  const [program, ...args] =
    process.getuid() === 0 ? ['runuser', '-u', 'postgres', '--', ...command] : command;
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}

function newestPrograms() {
  const versions = existsSync(installed) ? readdirSync(installed).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions
    .map((version) => join(installed, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
  if (!found)
    throw new Error('PostgreSQL is not installed here: set BENCH_DATABASE_URL to a superuser of a server.');
  return found;
}

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Creates an empty database on the server.
 * @returns its URL
 */
export async function makeDatabase(serverUrl, name) {
  await onDatabase(serverUrl, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name}`);
  });
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

export async function onDatabase(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
