import { readdirSync, readFileSync } from 'node:fs';
import { getTableColumns, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { expect, test } from 'vitest';

interface Resource {
  readonly resource: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const file = new URL('../../docs/attributes.json', import.meta.url);
const resources: Resource[] = JSON.parse(readFileSync(file, 'utf8'));
const stands = resources.flatMap(({ attributes }) => Object.values(attributes));
const carried = stands.filter((text) => !text.startsWith('no: '));

test('the schema carries at least 85 % of the documented attributes, and says why it leaves the others out', () => {
  expect(stands.length).toBe(797);
  expect(carried.length / stands.length).toBeGreaterThanOrEqual(0.85);
  for (const reason of stands.filter((text) => text.startsWith('no: ')))
    expect(reason).toMatch(/^no: \w.{10,}/);
});

function typeScript(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name}`);
}

/** Names in the database by property, of all columns but those of reports, whose rows are written as devices send them. */
async function columns(): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  for (const path of typeScript('db/tables')) {
    if (path.endsWith('/system-insights.ts')) continue;
    const name = path.slice('db/tables/'.length, -'.ts'.length);
    for (const table of Object.values(await import(`../../db/tables/${name}.ts`))) {
      if (!is(table, PgTable)) continue;
      for (const [property, { name }] of Object.entries(getTableColumns(table)))
        found.set(property, (found.get(property) ?? new Set()).add(name));
    }
  }
  return found;
}

/** Sources of the product that may write: all but what reads rows and answers with them. */
const sources = [...typeScript('src'), ...typeScript('db/functions')]
  .filter((path) => !/generated|resolver-types|entity\.ts$|resolvers\.ts$/.test(path))
  .map((path) => readFileSync(path, 'utf8'));

/**
 * Determines whether a source sets a property of this name, lists it among others, or sets the column. It may mistake
 * another use for a write, and so finds only columns that certainly nothing writes.
 */
function isWritten(property: string, names: ReadonlySet<string>): boolean {
  const ways = [
    `\\b${property}\\??:`,
    `'${property}'`,
    `[{,]\\s*${property}\\s*[,}]`,
    ...[...names].flatMap((name) => [`\\b${name}\\s*=`, `[(,]\\s*${name}\\s*[,)]`]),
  ];
  const writes = new RegExp(ways.join('|'));
  return sources.some((source) => writes.test(source));
}

test('the product writes every column that carries an attribute', async () => {
  const stored = await columns();
  const unwritten = carried
    .flatMap((text) => text.split(', '))
    .filter((coordinate) => {
      const property = coordinate.split('.')[1] ?? '';
      const names = stored.get(property);
      return names !== undefined && !isWritten(property, names);
    });
  expect([...new Set(unwritten)]).toEqual([]);
});
