import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import { organizations } from '../../db/tables/organizations.ts';
import { violationOf } from '../../db/violations.ts';
import { testDatabase } from '../support/database.ts';

let database: Database;
const first = newId('org');
const second = newId('org');

const add = (id: string, name: string) =>
  database.transaction(id, (tx) => tx.insert(organizations).values({ id, name }));
const names = (id: string) =>
  database.read<{ name: string }>(id, sql`select name from organizations order by name`);

beforeAll(async () => {
  database = await testDatabase(2);
  await add(first, 'First');
  await add(second, 'Second');
});
afterAll(() => database?.close());

describe('reading', () => {
  it('sees the bound organization only', async () => {
    expect(await names(first)).toEqual([{ name: 'First' }]);
    expect(await names(second)).toEqual([{ name: 'Second' }]);
    expect(await names(newId('org'))).toEqual([]);
    expect(await database.system(sql`select * from organizations`)).toEqual([]);
  });

  it('never mixes bindings, however reads and transactions interleave', async () => {
    const answers = Array.from({ length: 600 }, async (_, index) => {
      const [id, name] = index % 3 === 0 ? [second, 'Second'] : [first, 'First'];
      const rows =
        index % 7 === 0
          ? await database.transaction(
              id,
              async (tx) => await tx.select({ name: organizations.name }).from(organizations),
            )
          : index % 11 === 0
            ? await database.read(id, sql`select nonsense`).catch(() => [{ name }])
            : await names(id);
      expect(rows).toEqual([{ name }]);
      if (index % 13 === 0) expect(await database.system(sql`select * from organizations`)).toEqual([]);
    });
    await Promise.all(answers);
  });

  it('answers the same values on both engines', async () => {
    const rows = await database.system(sql`
      select '2026-01-02 03:04:05.678+02'::timestamptz as moment, '2026-01-02'::date as day, 5::int8 as large,
        1.50::numeric as exact, 0.5::float8 as real, true as flag, '\\x01ff'::bytea as bytes, '{"a":[1]}'::jsonb as json,
        array['a','b'] as texts, array[1::int8] as numbers, array['2026-01-02'::timestamptz] as moments,
        '10.0.0.0/8'::inet as address, null as nothing, interval '1 day 2 hours' as span, ${sql.param(['x', 'y'])}::text[] as given`);
    expect(rows).toEqual([
      {
        moment: '2026-01-02 01:04:05.678+00',
        day: '2026-01-02',
        large: 5,
        exact: '1.50',
        real: 0.5,
        flag: true,
        bytes: Buffer.from([1, 255]),
        json: { a: [1] },
        texts: ['a', 'b'],
        numbers: [1],
        moments: ['2026-01-02 00:00:00+00'],
        address: '10.0.0.0/8',
        nothing: null,
        span: '1 day 02:00:00',
        given: ['x', 'y'],
      },
    ]);
  });

  it('takes lists of enumerations', async () => {
    const statuses = sql.param(['ACTIVE', 'SUSPENDED']);
    expect(
      await database.read(first, sql`select name from organizations where status = any(${statuses})`),
    ).toEqual([{ name: 'First' }]);
  });

  it('is ready, and keeps a secret of 32 bytes', async () => {
    expect(await database.ready()).toBe(true);
    expect(database.secret).toHaveLength(32);
  });
});

describe('a transaction', () => {
  const rename = (name: string, then?: () => void) =>
    database.transaction(first, async (tx) => {
      const { rowCount } = await tx.update(organizations).set({ name });
      then?.();
      return rowCount;
    });

  it('writes what is bound, and nothing else', async () => {
    expect(await rename('Renamed')).toBe(1);
    expect(await names(first)).toEqual([{ name: 'Renamed' }]);
    expect(await names(second)).toEqual([{ name: 'Second' }]);
    await rename('First');
  });

  it('leaves nothing behind when its work throws', async () => {
    const failure = new Error('changed its mind');
    const attempt = rename('Lost', () => {
      throw failure;
    });
    await expect(attempt).rejects.toBe(failure);
    expect(await names(first)).toEqual([{ name: 'First' }]);
  });

  it('throws when a statement failed, even where the work swallowed that', async () => {
    const attempt = database.transaction(first, async (tx) => {
      await tx.update(organizations).set({ name: 'Lost' });
      await tx.execute(sql`select nonsense`).catch(() => {});
    });
    await expect(attempt).rejects.toMatchObject({ code: '25P02' });
    expect(await names(first)).toEqual([{ name: 'First' }]);
  });

  it('refuses statements after its end', async () => {
    const leaked = await database.transaction(first, async (tx) => ({ tx }));
    await expect(leaked.tx.select().from(organizations)).rejects.toThrow(/is over|Failed query/);
  });

  it('makes savepoints for transactions inside of it', async () => {
    await database.transaction(first, async (tx) => {
      await tx
        .transaction(async (inner) => {
          await inner.update(organizations).set({ name: 'Lost' });
          throw new Error('undo');
        })
        .catch(() => {});
      await tx.update(organizations).set({ contactName: 'Kept' });
    });
    const rows = await database.read(first, sql`select name, contact_name as contact from organizations`);
    expect(rows).toEqual([{ name: 'First', contact: 'Kept' }]);
  });

  it('cannot write rows of another organization', async () => {
    const foreign = database.transaction(first, (tx) =>
      tx.insert(organizations).values({ id: newId('org'), name: 'Foreign' }),
    );
    await expect(foreign).rejects.toMatchObject({ code: '42501' });
    const moved = database.transaction(first, (tx) => tx.update(organizations).set({ id: second }));
    await expect(moved).rejects.toMatchObject({ code: '42501' });
  });

  it('tells which constraint was violated', async () => {
    const error = await add(first, 'Again').catch((thrown) => thrown);
    expect(violationOf(error)).toEqual({ kind: 'unique', constraint: 'organizations_pkey' });
    const unnamed = await rename('').catch((thrown) => thrown);
    expect(violationOf(unnamed)).toEqual({ kind: 'check', constraint: 'organizations_name_length' });
    expect(violationOf(new Error('another'))).toBeNull();
  });
});
