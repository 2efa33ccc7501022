import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { smallSegments } from '../../db/drivers/folder.ts';
import { serve } from '../../db/drivers/pglite.ts';
import { functions } from '../../db/functions.ts';
import { migrationsFolder } from '../../db/install/history.ts';
import { queueFingerprint } from '../../db/install/job-queue.ts';
import { packageRoot } from '../../db/package-root.ts';
import { silent } from './log.ts';

/**
 * Migrated database as a tar archive. Creating one takes seconds and dozens of test files need one, so it is kept until the
 * migrations change.
 */
export async function template(): Promise<Blob> {
  const folder = join(packageRoot, 'node_modules', '.cache', 'rolegate');
  const file = join(folder, `database-${await fingerprint()}.tar`);
  const kept = await readFile(file).catch(() => null);
  if (kept) return new Blob([kept], { type: 'application/x-tar' });
  const made = await make();
  await mkdir(folder, { recursive: true });
  // Test files run in parallel: none may read a partially written file.
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, Buffer.from(await made.arrayBuffer()));
  await rename(unfinished, file);
  await removeOthers(folder, file);
  return made;
}

/** Removes old archives of 15 MB each; only the newest is used. */
async function removeOthers(folder: string, file: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const other = join(folder, name);
    if (name.endsWith('.tar') && other !== file) await rm(other, { force: true });
  }
}

async function make(): Promise<Blob> {
  const pglite = await PGlite.create({ initDbStartParams: smallSegments });
  await serve(pglite, silent);
  // The templates are two thirds of the archive, and no test creates a database from them.
  await pglite.exec(
    `reset role; update pg_database set datistemplate = false, datallowconn = true where datistemplate`,
  );
  await pglite.exec('drop database template0');
  await pglite.exec('drop database template1');
  const archive = await pglite.dumpDataDir('none');
  await pglite.close();
  return archive;
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(functions + queueFingerprint);
  for (const name of (await readdir(migrationsFolder)).sort()) {
    if (name.endsWith('.sql')) hash.update(name).update(await readFile(join(migrationsFolder, name)));
  }
  // The journal has the order of the migrations.
  return hash
    .update(await readFile(join(migrationsFolder, 'meta', '_journal.json')))
    .update(await readFile(join(packageRoot, 'package-lock.json')))
    .digest('hex')
    .slice(0, 16);
}
