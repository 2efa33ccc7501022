import { sql } from 'drizzle-orm';
import type { World } from './world.ts';

/**
 * Returns a digest of each table with every row of the demo's organizations in a stable order. Organizations that tests
 * create are rows of their provider. The trail is excluded, because a refusal is an event, and so are notifications, which
 * several refusals cause, and the last use of keys, which is always recorded.
 */
export async function checksum({ database, demo }: World): Promise<string> {
  const organizations = [demo.organizationId, ...demo.managed.map(({ id }) => id)];
  const tables = await database.system<{ name: string }>(
    sql`select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('events', 'event_chains', 'refusal_tallies') order by 1`,
  );
  const digests = tables.map(
    ({ name }) =>
      sql`select ${name}::text || ' ' || count(*) || ' ' || coalesce(md5(string_agg(md5(${row(name)}), '' order by md5(${row(name)}))), '')
          as line from ${sql.identifier(name)} t ${name === 'notifications' ? sql`where kind <> 'REPEATED_REFUSALS'` : sql``}`,
  );
  const union = sql.join(digests, sql` union all `);
  const lines: string[] = [];
  for (const id of organizations) {
    const rows = await database.read<{ line: string }>(id, union);
    lines.push(...rows.map(({ line }) => `${id} ${line}`));
  }
  return lines.join('\n');
}

function row(table: string) {
  return table === 'api_keys' ? sql`(to_jsonb(t) - 'last_used_at' - 'last_used_from')::text` : sql`t::text`;
}
