import { sql } from 'drizzle-orm';
import type { DeviceSide } from '../../src/domains/assist/device-store.ts';
import type { TestGateway } from './gateway.ts';

/** What an agent would say for a device, once devices have credentials: the peer of the sessions' tests. */
export function deviceSide({ database, demo }: TestGateway, deviceId: string): DeviceSide {
  const { organizationId } = demo;
  return {
    deviceId,
    secret: database.secret,
    db: {
      organizationId,
      read: (query, values) => database.read(organizationId, query, values),
      transaction: (work) => database.transaction(organizationId, work),
    },
  };
}

/** Laptops of the demo with a Remote Assist agent. */
export async function assistedDevices({ database, demo }: TestGateway): Promise<string[]> {
  const rows = await database.read<{ id: string }>(
    demo.organizationId,
    sql`select id from devices where organization_id = ${demo.organizationId} and remote_assist_agent_version is not null
      and os_family <> 'IOS' order by id`,
  );
  return rows.map(({ id }) => id);
}
