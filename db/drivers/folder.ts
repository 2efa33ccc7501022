import { chmod, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { DatabaseLog } from '../database.ts';
import { OpenError } from '../open-error.ts';
import { pgliteParsers } from './values.ts';
import { WatchedFolder } from './watched-folder.ts';

/** Folder of the database, within the one that contains all of the server's data. */
const folderOf = (dataDir: string) => join(dataDir, 'pglite');

/**
 * Opens the database in the folder and creates it if there is none. A new one is created beside its place and moved there
 * when complete, so that an interrupted start leaves nothing incomplete and the next start begins again.
 * @throws OpenError for a database that cannot be opened
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
 * Restricts the files to their owner. PGlite creates some that all users may read and write, and an existing folder may be
 * open to others.
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
 * Size of PostgreSQL's page buffers, which it clears at the start. The default of 128 MB takes a tenth of a second of
 * processor time and stays in memory. Other pages are in the system's own cache of the files.
 */
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'];

/** Size of the write-ahead log's files: 1 MB instead of 16, which are faster to create and take half the space. */
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

/**
 * Creates the folder, readable only by its owner, because it contains keys and all data.
 * @throws OpenError if it cannot be created
 */
export async function makeDataDir(dataDir: string): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 }).catch((error: Error) => {
    throw new OpenError(`The folder ${dataDir} cannot be created: ${error.message}`);
  });
}

export function damaged(dataDir: string, reason: unknown): OpenError {
  const words = reason instanceof Error ? reason.message : String(reason);
  if (words.includes('No space left on device')) {
    return new OpenError(`The disk of ${dataDir} is full (${words}). Free some space and start again.`, {
      cause: reason,
    });
  }
  return new OpenError(
    `The embedded database in ${folderOf(dataDir)} is damaged or of another version (${words}). Restore a copy, or delete ${dataDir} to start without its data.`,
    { cause: reason },
  );
}
