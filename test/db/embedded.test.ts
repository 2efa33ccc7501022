import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readdir, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { newId } from '../../db/ids.ts';
import { openDatabase } from '../../db/open.ts';
import { packageRoot } from '../../db/package-root.ts';
import { organizations } from '../../db/tables/organizations.ts';
import { silent } from '../support/log.ts';

let folder: string;
/** Data folder with one organization, to be copied. */
let sound: string;
const id = newId('org');

const open = (dataDir: string) => openDatabase({ dataDir, log: silent });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolegate-'));
  sound = join(folder, 'sound');
  const database = await open(sound);
  await database.transaction(id, (tx) => tx.insert(organizations).values({ id, name: 'Kept' }));
  await database.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Returns the files of the folder that others than the owner can access. */
async function openToOthers(path: string): Promise<string[]> {
  const names = ['.', ...(await readdir(path, { recursive: true }))];
  const modes = await Promise.all(
    names.map(async (name) => ({ name, mode: (await stat(join(path, name))).mode })),
  );
  expect(names.length).toBeGreaterThan(100);
  return modes.filter(({ mode }) => (mode & 0o077) !== 0).map(({ name }) => name);
}

async function expectKept(dataDir: string, organization = id, name = 'Kept'): Promise<void> {
  const database = await open(dataDir);
  expect(await database.read(organization, sql`select name from organizations`)).toEqual([{ name }]);
  await database.close();
}

/** Starts another process that opens the folder, commits an organization, and keeps the folder. */
async function holder(dataDir: string): Promise<{ child: ChildProcess; committed: string }> {
  const script = join(packageRoot, 'test', 'support', 'hold-database.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout as NodeJS.ReadableStream, 'data');
  return { child, committed: String(line).trim() };
}

describe('the data folder', () => {
  it('is for its owner only', async () => {
    expect((await stat(sound)).mode & 0o777).toBe(0o700);
  });

  it('has nothing that others may read, in a folder that was there before', async () => {
    const umask = process.umask(0);
    const dataDir = join(folder, 'open to all');
    await mkdir(dataDir);
    await (await open(dataDir)).close();
    expect(await openToOthers(join(dataDir, 'pglite'))).toEqual([]);
    // As it was made before this was seen to.
    for (const name of ['base', 'PG_VERSION', '.']) await chmod(join(dataDir, 'pglite', name), 0o777);
    await (await open(dataDir)).close();
    expect(await openToOthers(join(dataDir, 'pglite'))).toEqual([]);
    process.umask(umask);
  });

  it('keeps what was committed', () => expectKept(sound));

  it('is opened again without making or migrating anything', async () => {
    const info = vi.fn();
    const database = await openDatabase({ dataDir: sound, log: { ...silent, info } });
    await database.close();
    expect(info).not.toHaveBeenCalled();
  });

  it('is refused while another server has it, by whatever path, and free and whole after that one was killed', async () => {
    const dataDir = join(folder, 'held');
    await cp(sound, dataDir, { recursive: true });
    const { child, committed } = await holder(dataDir);
    const link = join(folder, 'link');
    await symlink(dataDir, link);
    await expect(open(link)).rejects.toThrow(
      `The folder ${link} is in use by another server (process ${child.pid})`,
    );
    child.kill('SIGKILL');
    await once(child, 'exit');
    await expectKept(dataDir);
    await expectKept(dataDir, committed, 'Held');
  });

  it('is refused to a second database of the same process', async () => {
    const database = await open(sound);
    await expect(open(sound)).rejects.toThrow(`process ${process.pid}`);
    await database.close();
    await expectKept(sound);
  });

  it('that cannot be created is named', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await expect(open(join(file, 'data'))).rejects.toThrow(
      `The folder ${join(file, 'data')} cannot be created`,
    );
  });
});

describe('a torn data folder', () => {
  let dataDir: string;
  let count = 0;

  beforeEach(async () => {
    count += 1;
    dataDir = join(folder, `torn-${count}`);
    await cp(sound, dataDir, { recursive: true });
  });

  it('is made anew where only the making was interrupted', async () => {
    await rm(join(dataDir, 'pglite'), { recursive: true });
    await mkdir(join(dataDir, 'pglite.unfinished', 'base'), { recursive: true });
    const database = await open(dataDir);
    expect(await database.ready()).toBe(true);
    await database.close();
    expect(await readdir(dataDir)).toEqual(['pglite']);
  });

  it.each<[string, (path: string) => Promise<unknown>]>([
    ['PG_VERSION missing', (path) => rm(join(path, 'PG_VERSION'))],
    ['another version', (path) => writeFile(join(path, 'PG_VERSION'), '12\n')],
    ['pg_control truncated', (path) => truncate(join(path, 'global', 'pg_control'), 100)],
    ['pg_control missing', (path) => rm(join(path, 'global', 'pg_control'))],
    ['the write-ahead log missing', (path) => rm(join(path, 'pg_wal'), { recursive: true })],
    ['all tables missing', (path) => rm(join(path, 'base'), { recursive: true })],
    ['every table truncated', (path) => truncateAll(join(path, 'base'))],
  ])('is refused, naming the folder and what to do: %s', async (_, tear) => {
    await tear(join(dataDir, 'pglite'));
    const refusal = open(dataDir);
    await expect(refusal).rejects.toMatchObject({ name: 'OpenError' });
    await expect(refusal).rejects.toThrow(/in .*pglite is damaged or of another version .* delete .*torn-/);
    // Nothing was mended behind the operator's back, and the folder is not held any more.
    await expect(open(dataDir)).rejects.toThrow('is damaged');
  });
});

async function truncateAll(path: string): Promise<void> {
  for (const entry of await readdir(path, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) await truncate(join(entry.parentPath, entry.name), 10);
  }
}
