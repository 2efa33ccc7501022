import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { publishedScopes, scopeNames } from '../support/published.ts';

/** Each scope has a file in which at least two of the page's roles take part. Other files tell of several scopes. */
test('every row of the page has its story', async () => {
  const folder = new URL('.', import.meta.url);
  const files = (await readdir(folder)).filter((name) => name !== 'every-scope.test.ts').sort();
  const expected = publishedScopes.map(
    (scope) => `${scopeNames[scope].toLowerCase().replaceAll('_', '-')}.test.ts`,
  );
  expect(expected).toHaveLength(18);
  expect(files).toEqual(expect.arrayContaining(expected));
  for (const file of expected) {
    const text = await readFile(new URL(file, folder), 'utf8');
    const roles = new Set(Array.from(text.matchAll(/\bas\('([A-Z_]+)'/g), ([, role]) => role));
    expect(roles.size, file).toBeGreaterThanOrEqual(2);
  }
});
