import { sql } from 'drizzle-orm';
import { makeDemoKeys } from '../../../db/seed/demo-keys.ts';
import { seedWorld } from '../../../db/seed/seed.ts';
import { createWorld } from '../../../db/seed/world.ts';
import { type World, worldOf } from '../exhaustive/world.ts';
import { type Fence, stores } from '../fences.ts';
import { asker, testGateway } from '../gateway.ts';
import { operations } from '../operations/all.ts';

/** An organization, with what the other one must not come to. */
export interface Side {
  readonly world: World;
  /** Identifiers of its rows by prefix, the managed organizations' among them. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
}

/** Two organizations with the same kinds of data in one database, of which a fence may be taken away. */
export async function openTwo(without: Fence | undefined): Promise<readonly [Side, Side]> {
  const gateway = await testGateway({ without });
  const demo = createWorld(1);
  await seedWorld(gateway.database, demo);
  const keys = await makeDemoKeys(gateway.database, demo);
  const worlds = [worldOf(gateway), worldOf({ ...gateway, demo, keys, query: asker(gateway.app, keys) })];
  for (const world of worlds) for (const prepare of operations.prepare) await prepare(world);
  const [one, other] = await Promise.all(worlds.map(async (world) => ({ world, ids: await idsOf(world) })));
  stores.open = without === 'STORES';
  return [one as Side, other as Side];
}

const fewOfEach = 5;

async function idsOf({ database, demo }: World): Promise<Map<string, string[]>> {
  const tables = await database.system<{ name: string }>(
    sql`select table_name as name from information_schema.columns a where table_schema = 'public' and column_name = 'id'
      and exists (select from information_schema.columns b where b.table_schema = 'public'
        and b.table_name = a.table_name and b.column_name = 'organization_id') order by 1`,
  );
  const found = new Map<string, string[]>([['org', [demo.organizationId]]]);
  for (const { name } of tables) {
    const rows = await database.read<{ id: string }>(
      demo.organizationId,
      sql`select id from ${sql.identifier(name)} where organization_id = ${demo.organizationId} order by id limit ${fewOfEach}`,
    );
    for (const { id } of rows) {
      const prefix = id.slice(0, 3);
      found.set(prefix, [...(found.get(prefix) ?? []), id]);
    }
  }
  return found;
}
