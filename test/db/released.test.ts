import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageRoot } from '../../db/package-root.ts';

interface Entry {
  idx: number;
  tag: string;
  when: number;
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolegate-migrations-'));
  await cp(join(packageRoot, 'db/migrations'), folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function check(): Promise<{ passed: boolean; output: string }> {
  const script = join(packageRoot, 'scripts/check-migrations.mjs');
  const PATH = `${join(packageRoot, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
  const options = { cwd: packageRoot, env: { ...process.env, PATH } };
  return new Promise((done) => {
    execFile(process.execPath, [script, folder], options, (error, output) =>
      done({ passed: error === null, output }),
    );
  });
}

async function rewrite(name: string, change: (text: string) => string): Promise<void> {
  const file = join(folder, name);
  await writeFile(file, change(await readFile(file, 'utf8')));
}

const journal = (change: (entries: Entry[]) => Entry[]) =>
  rewrite('meta/_journal.json', (text) => {
    const kept = JSON.parse(text);
    return JSON.stringify({ ...kept, entries: change(kept.entries) });
  });

describe('the check of migrations', () => {
  it.each<[string, () => Promise<void>, string]>([
    ['edited SQL', () => rewrite('0000_base.sql', (sql) => `${sql}\nselect 1;`), 'was edited'],
    [
      'another `when`',
      () => journal((entries) => entries.map((entry) => ({ ...entry, when: entry.when + 1 }))),
      'has another `when`',
    ],
    [
      'another `idx`',
      () => journal((entries) => entries.map((entry) => ({ ...entry, idx: entry.idx + 1 }))),
      'has another `idx`',
    ],
    ['a removed entry', () => journal((entries) => entries.slice(1)), "is not the journal's entry 0"],
    ['a removed file', () => rm(join(folder, '0000_base.sql')), 'has no SQL'],
    [
      'one before the released ones',
      () => journal((entries) => [{ idx: 0, tag: '0000_first', when: 1 }, ...entries]),
      "is not the journal's entry 0",
    ],
  ])('refuses %s', async (_, damage, message) => {
    await damage();
    expect(await check()).toEqual({
      passed: false,
      output: expect.stringMatching(
        new RegExp(`^The migration 0000_base, released with 0\\.2\\.0, ${message}`),
      ),
    });
  });

  it('refuses an empty list of released migrations', async () => {
    await rewrite('released.json', () => '[]');
    expect(await check()).toEqual({ passed: false, output: expect.stringMatching(/has no migration/) });
  });

  it.each(['commit;', 'select 1; ROLLBACK', 'begin;', 'start  transaction;'])(
    'refuses a migration with %s',
    async (statement) => {
      await add(statement);
      expect(await check()).toEqual({
        passed: false,
        output: expect.stringMatching(
          /^The migration \d+_words has a statement that begins or ends a transaction/,
        ),
      });
    },
  );

  it('passes one after the released ones', async () => {
    await add(`do $$ begin update software_apps set name = name; end; $$;`);
    expect(await check()).toEqual({ passed: true, output: '' });
  });
});

/** Adds a migration behind the last one, which changes no table. */
async function add(sql: string): Promise<void> {
  const { entries } = JSON.parse(await readFile(join(folder, 'meta/_journal.json'), 'utf8'));
  const { idx, when } = entries.at(-1) as Entry;
  const numbered = (of: number) => String(of).padStart(4, '0');
  const snapshot = JSON.parse(await readFile(join(folder, `meta/${numbered(idx)}_snapshot.json`), 'utf8'));
  const next = { ...snapshot, id: '00000000-0000-4000-8000-000000000001', prevId: snapshot.id };
  const tag = `${numbered(idx + 1)}_words`;
  await writeFile(join(folder, `meta/${numbered(idx + 1)}_snapshot.json`), JSON.stringify(next));
  await writeFile(join(folder, `${tag}.sql`), sql);
  await journal((all) => [...all, { ...(all[0] as Entry), idx: idx + 1, tag, when: when + 1 }]);
}
