import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, resolve } from 'node:path';
import { ConfigError } from '../config.ts';

/** @throws ConfigError if the folder of DATA_DIR is not a folder or cannot be written to or created */
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
  EACCES: 'is not permitted for this user',
};

/**
 * Checks that the server can listen on a port.
 * @param variable name of the port's variable
 * @throws ConfigError that names the variable at fault
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

/** Returns the error to report to the operator for an error of listening. */
export function listenError(error: unknown, host: string, port: number, variable: string): ConfigError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const reason = reasons[code];
  return new ConfigError(
    reason
      ? `${variable} ${port} ${reason} at ${host}.`
      : `HOST ${host} cannot be listened on: ${code || message}.`,
  );
}
