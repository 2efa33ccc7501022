import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../db/package-root.ts';

interface Mutant {
  readonly guard: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly test: string;
}

// `npm run test:mutants` carries them out; here they only stay in step with the sources.
const list = new URL('../scripts/mutants/all.mjs', import.meta.url).href;
const { mutants } = (await import(list)) as { mutants: Mutant[] };

test.each(mutants)('$guard: $file has the guard, and $test is there', ({ file, from, to, test: name }) => {
  expect(readFileSync(join(packageRoot, file), 'utf8').split(from)).toHaveLength(2);
  expect(to).not.toBe(from);
  expect(existsSync(join(packageRoot, name))).toBe(true);
});

test('there are many', () => expect(mutants.length).toBeGreaterThan(50));
