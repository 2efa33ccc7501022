import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

interface Resource {
  readonly resource: string;
  readonly attributes: Readonly<Record<string, string>>;
}

test('the schema carries at least 85 % of the documented attributes, and says why it leaves the others out', async () => {
  const file = new URL('../../docs/attributes.json', import.meta.url);
  const resources: Resource[] = JSON.parse(await readFile(file, 'utf8'));
  const stands = resources.flatMap(({ attributes }) => Object.values(attributes));
  const left = stands.filter((text) => text.startsWith('no: '));
  expect(stands.length).toBe(797);
  expect((stands.length - left.length) / stands.length).toBeGreaterThanOrEqual(0.85);
  for (const reason of left) expect(reason).toMatch(/^no: \w.{10,}/);
});
