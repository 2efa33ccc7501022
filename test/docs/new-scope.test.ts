import { exec } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageRoot } from '../../db/package-root.ts';
import { testServer } from '../support/database.ts';

/** docs/new-scope.md, carried out on a copy of the project: its blocks are written where their titles say. */
const run = promisify(exec);
const minutes = 60_000;
const copied = ['src', 'db', 'schema', 'scripts', 'test', 'package.json', 'package-lock.json', 'codegen.yml'];
const settings = ['drizzle.config.ts', 'tsconfig.json', 'vitest.config.ts'];

// What it runs is on PGlite whatever the run is for: beside a run on a server it would prove the same once more.
let folder: string;
beforeAll(async () => {
  if (testServer) return;
  folder = await mkdtemp(join(tmpdir(), 'rolegate-new-scope-'));
  for (const name of [...copied, ...settings]) {
    const filter = (path: string) => !path.includes('node_modules');
    await cp(join(packageRoot, name), join(folder, name), { recursive: true, filter });
  }
  await symlink(join(packageRoot, 'node_modules'), join(folder, 'node_modules'));
});
afterAll(async () => {
  if (folder) await rm(folder, { recursive: true, force: true });
});

test.skipIf(testServer)(
  'the page makes a nineteenth scope that holds',
  { timeout: 8 * minutes },
  async () => {
    const page = await readFile(join(packageRoot, 'docs/new-scope.md'), 'utf8');
    const blocks = [...page.matchAll(/^```\w+ (.+)\n([\s\S]*?)^```$/gm)];
    const written = [];
    for (const [, title = '', text = ''] of blocks) {
      const [, row] = /^row of (.+)$/.exec(title) ?? [];
      if (row) await addRow(join(folder, row), text);
      else await writeNew(join(folder, title), text);
      written.push(row ?? title);
    }
    // What the page promises: nothing but these is touched by hand.
    expect(written.map((file) => file.replace(/assets\/\w+\.ts$/, 'assets/'))).toEqual([
      'src/core/role-matrix.ts',
      'schema/assets.graphql',
      'db/tables/assets.ts',
      ...Array(4).fill('src/domains/assets/'),
      'test/domains/assets.test.ts',
    ]);
    const { env } = process;
    await command('npx graphql-codegen --config codegen.yml', env);
    await command('npm run --silent db:generate -- --name assets', env);
    await command('npx tsc -p .', env);
    const { TEST_DATABASE_URL: _, VITEST: __, ...plain } = env;
    const { stdout } = await command('npx vitest run test/domains/assets.test.ts', {
      ...plain,
      NO_COLOR: '1',
    });
    expect(stdout).toMatch(/Tests +5 passed/);
  },
);

/** After the last row of the matrix's literal. */
async function addRow(file: string, row: string): Promise<void> {
  const source = await readFile(file, 'utf8');
  const end = '  },\n  conditions: {';
  expect(source.split(end)).toHaveLength(2);
  await writeFile(file, source.replace(end, row + end));
}

async function writeNew(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text, { flag: 'wx' });
}

async function command(line: string, env: NodeJS.ProcessEnv) {
  return run(line, { cwd: folder, env, maxBuffer: 1 << 26 }).catch((error) => {
    throw new Error(`${line}\n${error.stdout}\n${error.stderr}`);
  });
}
