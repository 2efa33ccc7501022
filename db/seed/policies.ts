import { eq } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { devices } from '../tables/devices.ts';
import { policies, policyResults, policyTargets } from '../tables/policies.ts';
import type { DemoWorld } from './world.ts';

const listed = [
  ['Encrypt Windows laptops', 'windows-bitlocker', 'WINDOWS', 'AGENT', [['allDrives', 'true']]],
  [
    'Windows updates, ring 1',
    'windows-updates',
    'WINDOWS',
    'MDM',
    [
      ['deferDays', '7'],
      ['activeHours', '08:00-18:00'],
    ],
  ],
  ['Lock Windows after five minutes', 'windows-screen-lock', 'WINDOWS', 'AGENT', [['timeoutSeconds', '300']]],
  ['FileVault for all Macs', 'mac-filevault', 'MAC', 'MDM', [['deferrals', '0']]],
  ['Gatekeeper', 'mac-gatekeeper', 'MAC', 'MDM', [['sources', 'identified-developers']]],
  ['No root over SSH', 'linux-ssh-root', 'LINUX', 'AGENT', []],
  ['Phone passcodes', 'ios-passcode', 'IOS', 'MDM', [['minimumLength', '6']]],
] as const;

/** Policies with their target devices and the reported results. */
export async function seedPolicies(tx: Transaction, demo: DemoWorld): Promise<void> {
  const { organizationId, random } = demo;
  const fleet = await tx
    .select({ id: devices.id, osFamily: devices.osFamily })
    .from(devices)
    .where(eq(devices.organizationId, organizationId))
    .orderBy(devices.id);
  const rows = listed.map(([name, template, osFamily, delivery, values]) => ({
    id: demo.newId('pol'),
    organizationId,
    name,
    template,
    osFamily,
    delivery,
    values: values.map(([field, value]) => ({ field, value, sensitive: false })),
    createdAt: demo.day(-random.int(100, 500)),
  }));
  demo.policyIds.push(...rows.map(({ id }) => id));
  await tx.insert(policies).values(rows);
  const pairs = rows.flatMap(({ id: policyId, osFamily }) => {
    const fitting = fleet.filter((device) => device.osFamily === osFamily).map(({ id }) => id);
    return random.sample(fitting, 20).map((deviceId) => ({ organizationId, policyId, deviceId }));
  });
  await tx.insert(policyTargets).values(pairs);
  await tx.insert(policyResults).values(
    pairs.map((pair) => {
      const state = random.pick(['SUCCESS', 'SUCCESS', 'SUCCESS', 'FAILED', 'PENDING'] as const);
      const startedAt = demo.day(-random.int(1, 40));
      const isOver = state !== 'PENDING';
      return {
        ...pair,
        id: demo.newId('pre'),
        state,
        success: isOver ? state === 'SUCCESS' : null,
        exitStatus: isOver ? Number(state === 'FAILED') : null,
        detail: state === 'FAILED' ? 'The device was locked.' : null,
        startedAt,
        endedAt: isOver ? startedAt : null,
      };
    }),
  );
}
