import { sql } from 'drizzle-orm';
import type { Database } from '../../../db/database.ts';
import { makeDemoKeys } from '../../../db/seed/demo-keys.ts';
import { seedWorld } from '../../../db/seed/seed.ts';
import { createWorld } from '../../../db/seed/world.ts';
import { organizations } from '../../../db/tables/organizations.ts';
import { type World, worldOf } from '../exhaustive/world.ts';
import { createFences, type Fences } from '../fences.ts';
import { asker, testGateway } from '../gateway.ts';
import { operations } from '../operations/all.ts';
import type { Ids } from './planting.ts';
import { trusted } from './repeated.ts';
import { type Written, watch } from './watch.ts';

/** Opens two organizations with the same kinds of data in one database, with both fences. */
export interface Two {
  readonly sides: readonly [World, World];
  readonly fences: Fences;
  /** Returns the rows written since the last call. */
  readonly written: Written;
  close(): Promise<void>;
}

export async function openTwo(): Promise<Two> {
  const fences = createFences();
  const gateway = await testGateway({ fences, trusted });
  const demo = createWorld(1);
  await seedWorld(gateway.database, demo);
  const keys = await makeDemoKeys(gateway.database, demo);
  const sides = [
    worldOf(gateway),
    worldOf({ ...gateway, demo, keys, query: asker(gateway.app, keys) }),
  ] as const;
  for (const world of sides) for (const prepare of operations.prepare) await prepare(world);
  for (const { database, demo } of sides) await liftLimits(database, demo.organizationId);
  const written = await watch(gateway.database, fences);
  return { sides, fences, written, close: gateway.close };
}

/**
 * Raises the limits of managed organizations: a store that ignores the organization would meet one, which is a refusal
 * rather than a crossing, and which not every identifier causes.
 */
async function liftLimits(database: Database, provider: string): Promise<void> {
  await database.transaction(provider, async (tx) => {
    await tx.update(organizations).set({ maxUsers: null });
  });
}

/**
 * Returns the identifiers of an organization's rows and of those that it manages, by prefix, its own first; at most as many
 * of each table as a list can show.
 */
export async function idsOf({ database, demo }: World): Promise<Ids> {
  const tables = await database.system<{ name: string }>(
    sql`select table_name as name from information_schema.columns a where table_schema = 'public' and column_name = 'id'
      and exists (select from information_schema.columns b where b.table_schema = 'public'
        and b.table_name = a.table_name and b.column_name = 'organization_id') order by 1`,
  );
  const managed = demo.managed.map(({ id }) => id);
  const found = new Map<string, string[]>([['org', [demo.organizationId, ...managed]]]);
  for (const organization of [demo.organizationId, ...managed]) {
    const rows = await database.read<{ id: string }>(
      organization,
      sql.join(tables.map(idsIn), sql` union all `),
    );
    for (const { id } of rows) {
      const prefix = id.slice(0, 3);
      found.set(prefix, [...(found.get(prefix) ?? []), id]);
    }

    function idsIn({ name }: { name: string }) {
      return sql`(select id::text from ${sql.identifier(name)} where organization_id = ${organization} order by id limit 1000)`;
    }
  }
  return found;
}
