import { createHash } from 'node:crypto';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OpenError } from '../open-error.ts';

/**
 * Locks the folder for this process. The lock is a name to listen on, which the system releases when the process ends in any
 * way, so that no stale lock remains. (Node has no file locks.)
 * @returns a function that releases the folder
 * @throws OpenError that names the folder and the process that has locked it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const address = await addressOf(folder);
  const pidFile = join(folder, 'server.pid');
  const server = (await listen(address)) ?? (await listenAfterDead(address));
  if (!server) {
    const pid = await readFile(pidFile, 'utf8').catch(() => 'unknown');
    throw new OpenError(
      `The folder ${folder} is in use by another server (process ${pid.trim()}): stop that one, choose another folder, or set DATABASE_URL, which several servers can share.`,
    );
  }
  await writeFile(pidFile, `${process.pid}\n`);
  return async () => {
    await rm(pidFile, { force: true });
    await new Promise((done) => server.close(done));
  };
}

/**
 * Returns the name for a folder, the same for every path to it: on Linux an abstract socket, on Windows a pipe, otherwise a
 * socket file.
 */
async function addressOf(folder: string): Promise<string> {
  const { dev, ino } = await stat(folder, { bigint: true });
  const name = `rolegate-${createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 32)}`;
  if (process.platform === 'linux') return `\0${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), `${name}.sock`);
}

/** Listens on the name; null where another process does. */
function listen(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    // Not unref'd: with an empty event loop, Node waits for V8 to optimize all of PGlite's code.
    server.listen(address, () => resolve(server));
  });
}

/** Removes a socket file that outlived a killed process. */
async function listenAfterDead(address: string): Promise<Server | null> {
  if (!address.endsWith('.sock') || (await answers(address))) return null;
  await rm(address, { force: true });
  return listen(address);
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address, () => resolve(true));
    socket.on('error', () => resolve(false)).on('connect', () => socket.destroy());
  });
}
