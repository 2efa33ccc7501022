import { and, eq, isNotNull, ne } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { administrators } from '../tables/administrators.ts';
import { remoteAssistGrants, remoteAssistSessions } from '../tables/assist.ts';
import { devices } from '../tables/devices.ts';
import type { DemoWorld, RoleName } from './world.ts';

const minute = 1 / 1440;

/** Past grants of the Help Desk, and sessions on laptops. No grant is valid now: visitors create their own. */
export async function seedAssist(tx: Transaction, demo: DemoWorld): Promise<void> {
  const { organizationId, random, administrators: of } = demo;
  const people = await tx
    .select({ id: administrators.id, name: administrators.name })
    .from(administrators)
    .where(eq(administrators.organizationId, organizationId));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const nameOf = (role: RoleName) => names.get(of[role]) ?? '';

  const grants = ['Rollout of the new VPN client', 'Move to the Lisbon office', null].map((note, index) => ({
    id: demo.newId('rag'),
    organizationId,
    administratorId: of.HELP_DESK,
    administratorName: nameOf('HELP_DESK'),
    administratorOrganizationId: organizationId,
    allowedUntil: demo.day(-40 + 12 * index),
    deviceGroupId: index === 1 ? (demo.deviceGroupIds[0] ?? null) : null,
    note,
    grantedById: of.MANAGER,
    grantedByName: nameOf('MANAGER'),
    grantedAt: demo.day(-45 + 12 * index),
    withdrawnAt: index === 2 ? demo.day(-18) : null,
    withdrawnById: index === 2 ? of.ADMINISTRATOR : null,
    withdrawnByName: index === 2 ? nameOf('ADMINISTRATOR') : null,
  }));
  await tx.insert(remoteAssistGrants).values(grants);

  const laptops = await tx
    .select({ id: devices.id, name: devices.displayName })
    .from(devices)
    .where(
      and(
        eq(devices.organizationId, organizationId),
        isNotNull(devices.remoteAssistAgentVersion),
        ne(devices.osFamily, 'IOS'),
      ),
    )
    .orderBy(devices.id);
  const sessions = random.sample(laptops, 12).map((device, index) => {
    const byHelpDesk = index % 3 !== 0;
    const role = byHelpDesk ? 'HELP_DESK' : 'MANAGER';
    const requested = -44.5 + index / 3;
    return {
      id: demo.newId('ras'),
      organizationId,
      deviceId: device.id,
      deviceName: device.name,
      launchedById: of[role],
      launchedByName: nameOf(role),
      grantId: byHelpDesk ? (grants[0]?.id ?? null) : null,
      consent: random.pick(['PROMPT', 'PROMPT', 'CODE'] as const),
      mode: random.pick(['CONTROL', 'CONTROL', 'VIEW'] as const),
      requestedAt: demo.day(requested),
      ...outcome(demo, requested, index, { id: of[role], name: nameOf(role) }),
    };
  });
  await tx.insert(remoteAssistSessions).values(sessions);
}

/** Outcomes of the sessions: most took place, one was refused, one was not answered. */
function outcome(demo: DemoWorld, requested: number, index: number, by: { id: string; name: string }) {
  const answered = requested + minute;
  const [answeredAt, expiresAt] = [demo.day(answered), demo.day(requested + 5 * minute)];
  if (index === 5) return { expiresAt, state: 'REQUESTED' as const };
  if (index === 7) {
    return {
      expiresAt,
      state: 'DENIED' as const,
      denial: 'REFUSED' as const,
      answeredAt,
      endedAt: answeredAt,
    };
  }
  const started = answered + minute;
  const atDevice = index === 2;
  return {
    expiresAt: demo.day(started + 480 * minute),
    state: 'ENDED' as const,
    answeredAt,
    startedAt: demo.day(started),
    endedAt: demo.day(started + demo.random.int(3, 50) * minute),
    endedBy: atDevice ? ('DEVICE' as const) : ('CONSOLE' as const),
    endedById: atDevice ? null : by.id,
    endedByName: atDevice ? null : by.name,
  };
}
