import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../db/database.ts';
import { type EmptyDatabase, emptyDatabase } from '../support/empty-database.ts';
import {
  answersOf,
  type ReleaseFixture,
  readFixture,
  readTables,
  restore,
  type TableRows,
} from '../support/release-fixture.ts';

/** A database of each release, upgraded by the present code. */
describe.each(['0.2.0'])('a database of release %s', (version) => {
  let fixture: ReleaseFixture;
  let empty: EmptyDatabase;
  let database: Database;
  let restored: Record<string, TableRows>;
  let upgraded: Record<string, TableRows>;

  beforeAll(async () => {
    fixture = await readFixture(version);
    empty = await emptyDatabase();
    await restore(empty, fixture);
    const columns = Object.fromEntries(
      Object.entries(fixture.tables).map(([table, of]) => [table, of.columns]),
    );
    restored = await readTables(empty, columns);
    database = await empty.open();
    upgraded = await readTables(empty, columns);
    // The embedded database has one connection, which serves from here on.
    await empty.script('set role rolegate_app');
  });
  afterAll(async () => {
    await database?.close();
    await empty?.close();
  });

  it('is restored as it was', () => {
    expect(Object.keys(fixture.tables).length).toBeGreaterThan(100);
    expect(differences(fixture.tables, restored)).toEqual([]);
  });

  it('keeps every row of every table', () => {
    expect(differences(fixture.tables, upgraded)).toEqual([]);
  });

  it('is answered as it was', async () => {
    expect(await answersOf(database, fixture.keys, fixture.answers)).toEqual(fixture.answers);
  });
});

/** The rows that only one side has, up to three of a table and side: a whole table would be an endless message. */
function differences(before: Record<string, TableRows>, after: Record<string, TableRows>): string[] {
  return Object.entries(before).flatMap(([table, { rows }]) => {
    const found = after[table]?.rows ?? [];
    return [...only(rows, found, `lost from ${table}`), ...only(found, rows, `new in ${table}`)];
  });
}

function only(rows: readonly string[], others: readonly string[], words: string): string[] {
  const counts = new Map<string, number>();
  for (const row of others) counts.set(row, (counts.get(row) ?? 0) + 1);
  const alone = rows.filter((row) => {
    const left = counts.get(row) ?? 0;
    counts.set(row, left - 1);
    return left <= 0;
  });
  return alone.slice(0, 3).map((row) => `${words} (${alone.length} in all): ${row}`);
}
