import { eq } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { devices } from '../tables/devices.ts';
import { softwareApps, softwareStatuses, softwareTargets } from '../tables/software.ts';
import type { DemoWorld } from './world.ts';

const listed = [
  { displayName: 'Firefox', packageManager: 'WINGET', packageId: 'Mozilla.Firefox', osFamily: 'WINDOWS' },
  { displayName: '7-Zip', packageManager: 'CHOCOLATEY', packageId: '7zip', osFamily: 'WINDOWS' },
  { displayName: 'Keynote', packageManager: 'APPLE_VPP', packageId: '361285480', osFamily: 'MAC' },
] as const;

const versions = ['141.0', '142.0', '142.0.1'];

/** Software with its devices, the first group that it is assigned to, and the reported results. */
export async function seedSoftware(tx: Transaction, demo: DemoWorld): Promise<void> {
  const { organizationId, random, deviceGroupIds } = demo;
  const fleet = await tx
    .select({ id: devices.id, osFamily: devices.osFamily })
    .from(devices)
    .where(eq(devices.organizationId, organizationId))
    .orderBy(devices.id);
  for (const [index, { osFamily, ...app }] of listed.entries()) {
    const appId = demo.newId('swa');
    await tx.insert(softwareApps).values({
      ...app,
      id: appId,
      organizationId,
      autoUpdate: index === 0,
      createdAt: demo.day(-random.int(60, 400)),
    });
    const fitting = fleet.filter((device) => device.osFamily === osFamily).map(({ id }) => id);
    const chosen = random.sample(fitting, 12);
    const targets = [
      ...chosen.map((deviceId) => ({ organizationId, appId, deviceId, groupId: null })),
      ...deviceGroupIds.slice(index, index + 1).map((groupId) => ({
        organizationId,
        appId,
        deviceId: null,
        groupId,
      })),
    ];
    await tx.insert(softwareTargets).values(targets);
    await tx.insert(softwareStatuses).values(
      chosen.map((deviceId) => {
        const state = random.pick(['INSTALLED', 'INSTALLED', 'INSTALLED', 'FAILED', 'PENDING'] as const);
        const isOver = state !== 'PENDING';
        return {
          id: demo.newId('sws'),
          organizationId,
          appId,
          deviceId,
          state,
          version: state === 'INSTALLED' ? random.pick(versions) : null,
          code: isOver ? Number(state === 'FAILED') : null,
          details: state === 'FAILED' ? 'The package manager was busy.' : null,
          reportedAt: demo.day(-random.int(1, 30)),
        };
      }),
    );
  }
}
