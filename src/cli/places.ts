import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, resolve } from 'node:path';
import { ConfigError } from '../config.ts';

/** @throws ConfigError where the folder of DATA_DIR is none, or cannot be written to or made. */
export function assertWritable(folder: string): void {
  for (let place = resolve(folder); ; place = dirname(place)) {
    if (!existsSync(place) && place !== dirname(place)) continue;
    if (!statSync(place).isDirectory())
      throw new ConfigError(`DATA_DIR ${folder}: ${place} is not a folder.`);
    try {
      accessSync(place, constants.W_OK | constants.X_OK);
    } catch {
      throw new ConfigError(`DATA_DIR ${folder}: ${place} cannot be written to.`);
    }
    return;
  }
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use',
  EACCES: 'is not for this user to listen on',
};

/**
 * Listens for a moment.
 * @param variable that the port is of
 * @throws ConfigError naming the variable at fault
 */
export async function assertFree(host: string, port: number, variable: string): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((done, fail) => {
      server.once('error', fail).listen({ host, port }, done);
    });
  } catch (error) {
    throw listenError(error, host, port, variable);
  } finally {
    server.close();
  }
}

/** The error of listening, told to the operator. */
export function listenError(error: unknown, host: string, port: number, variable: string): ConfigError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const reason = reasons[code];
  return new ConfigError(
    reason
      ? `${variable} ${port} ${reason} at ${host}.`
      : `HOST ${host} cannot be listened on: ${code || message}.`,
  );
}
