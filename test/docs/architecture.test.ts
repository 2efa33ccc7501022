import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../db/package-root.ts';

const page = readFileSync(join(packageRoot, 'docs/architecture.md'), 'utf8');
const floors: string[][] = createRequire(import.meta.url)(join(packageRoot, 'scripts/floors.cjs'));
const modules = readdirSync(join(packageRoot, 'src'), { withFileTypes: true }).map((entry) =>
  entry.isDirectory() ? `${entry.name}/` : entry.name,
);

test('docs/architecture.md draws the floors that the checker holds', () => {
  const drawn = [...page.matchAll(/^ ?\d+ {2}(.+)$/gm)].map(([, line = '']) =>
    line.match(/\S+(\/|\.ts)(?= |$)/g),
  );
  const held = floors.map((floor) => floor.map((pattern) => pattern.replace('[.]ts$', '.ts')));
  expect(drawn).toEqual(held);
});

test('docs/architecture.md describes each module of src/', () => {
  const described = [...page.matchAll(/^\| `([\w.]+\/?)(?:NAME\/)?` \|/gm)].map(([, name]) => name);
  expect(described.sort()).toEqual([...modules, 'db/'].sort());
});
