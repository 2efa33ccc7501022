import { sql } from 'drizzle-orm';
import type { Database } from './client.ts';

const known = new WeakSet<Database>();

/** Whether there is any organization. Once there is one, there always is: nothing deletes them all. */
export async function isSetUp(database: Database): Promise<boolean> {
  if (known.has(database)) return true;
  const [row] = await database.system<{ isSetUp: boolean }>(sql`select is_set_up() as "isSetUp"`);
  if (row?.isSetUp) known.add(database);
  return row?.isSetUp ?? false;
}
