import { sql } from 'drizzle-orm';
import type { TestGateway } from './gateway.ts';

/** Laptops of the demo with a Remote Assist agent. */
export async function assistedDevices({ database, demo }: TestGateway): Promise<string[]> {
  const rows = await database.read<{ id: string }>(
    demo.organizationId,
    sql`select id from devices where organization_id = ${demo.organizationId} and remote_assist_agent_version is not null
      and os_family <> 'IOS' order by id`,
  );
  return rows.map(({ id }) => id);
}
