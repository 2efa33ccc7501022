import { chmod, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { DatabaseLog } from '../database.ts';
import { OpenError } from '../open-error.ts';
import { pgliteParsers } from './values.ts';
import { WatchedFolder } from './watched-folder.ts';

/** The database's own folder, inside of the one that holds all of the server's data. */
const folderOf = (dataDir: string) => join(dataDir, 'pglite');

/**
 * Opens the database in the folder, made if there is none. A new one is made beside its place and moved there when it
 * is complete, so that an interrupted start leaves nothing half-made: the next one begins again.
 * @throws OpenError where a database is there that does not open
 */
export async function openFolder(dataDir: string, log: DatabaseLog): Promise<PGlite> {
  const folder = folderOf(dataDir);
  const entries = await readdir(folder).catch((): string[] => []);
  if (entries.length === 0) await makeDatabase(folder, log);
  else if (!entries.includes('PG_VERSION')) throw damaged(dataDir, 'PG_VERSION is missing');
  const fs = new WatchedFolder(folder);
  const database = await PGlite.create({ fs, parsers: pgliteParsers, startParams }).catch((error) => {
    throw damaged(dataDir, error);
  });
  fs.isOpen = true;
  await makePrivate(folder);
  return database;
}

/**
 * PGlite makes some files for everybody to read and write, and the folder around its own may be open to others, for it may
 * have been there before.
 */
async function makePrivate(folder: string): Promise<void> {
  await chmod(folder, 0o700);
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name);
    const { mode } = await stat(path);
    if (mode & 0o077) await chmod(path, mode & 0o700);
  }
}

/**
 * PostgreSQL clears its page buffers when it starts: 128 MB unless told otherwise, which take a tenth of a second of
 * processor time, and stay. A page that is in none of these is in the system's own cache of the files.
 */
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'];

/** Write-ahead log in files of 1 MB instead of 16: quicker to make, and half the space. */
export const smallSegments = ['--wal-segsize=1'];

async function makeDatabase(folder: string, log: DatabaseLog): Promise<void> {
  log.info({ folder }, 'making the embedded database; this takes some seconds, once');
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  const database = await PGlite.create({
    fs: new WatchedFolder(unfinished),
    initDbStartParams: smallSegments,
  });
  await database.close();
  await rename(unfinished, folder);
}

/** @throws OpenError where the folder cannot be made. Only its owner may look into it: it holds keys and all data. */
export async function makeDataDir(dataDir: string): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 }).catch((error: Error) => {
    throw new OpenError(`The folder ${dataDir} cannot be made: ${error.message}`);
  });
}

export function damaged(dataDir: string, reason: unknown): OpenError {
  const words = reason instanceof Error ? reason.message : String(reason);
  if (words.includes('No space left on device')) {
    return new OpenError(`The disk of ${dataDir} is full (${words}). Make room, and start again.`, {
      cause: reason,
    });
  }
  return new OpenError(
    `The embedded database in ${folderOf(dataDir)} is damaged or of another version (${words}). Put a copy of it back; or, to start anew without its data, delete ${dataDir}.`,
    { cause: reason },
  );
}
