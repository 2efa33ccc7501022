import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { devices } from '../tables/devices.ts';
import {
  deviceGroupExemptions,
  deviceGroupMembers,
  deviceGroupSuggestions,
  deviceGroups,
  userGroupDeviceGroups,
  userGroupDevices,
  userGroupExemptions,
  userGroupMembers,
  userGroupSuggestions,
  userGroups,
} from '../tables/groups.ts';
import { users } from '../tables/users.ts';
import { listedDeviceGroups, listedUserGroups, storedQuery } from './group-list.ts';
import type { DemoWorld } from './world.ts';

/** Members of a seeded group, and the pending changes of its query. */
interface Membership {
  readonly groupId: string;
  readonly members: readonly string[];
  readonly exempt: readonly string[];
  readonly suggestions: readonly { readonly id: string; readonly kind: 'ADD' | 'REMOVE' }[];
}

/** Groups: a dynamic one for each department and operating system, some under review, and static ones for other purposes. */
export async function seedGroups(tx: Transaction, demo: DemoWorld): Promise<void> {
  await seedUserGroups(tx, demo);
  await seedDeviceGroups(tx, demo);
  await seedAssignments(tx, demo);
}

async function seedUserGroups(tx: Transaction, demo: DemoWorld): Promise<void> {
  const { organizationId, userIds } = demo;
  const all: Membership[] = [];
  for (const [name, tests, attributes] of listedUserGroups) {
    const groupId = demo.newId('grp');
    demo.userGroupIds.push(groupId);
    const memberQuery = storedQuery(tests);
    const columns = { ...groupColumns(demo, memberQuery !== null), ...attributes };
    await tx.insert(userGroups).values({ id: groupId, organizationId, name, memberQuery, ...columns });
    const ofTests = and(eq(users.organizationId, organizationId), ...tests.map(({ found }) => found));
    const found = await tx.select({ id: users.id }).from(users).where(ofTests).orderBy(users.id);
    all.push(membership(demo, groupId, columns.membershipMethod, idsOf(found), userIds));
  }
  const pair = (groupId: string, userId: string) => ({ organizationId, groupId, userId });
  await tx
    .insert(userGroupMembers)
    .values(all.flatMap(({ groupId, members }) => members.map((id) => pair(groupId, id))));
  await tx
    .insert(userGroupExemptions)
    .values(all.flatMap(({ groupId, exempt }) => exempt.map((id) => pair(groupId, id))));
  await tx
    .insert(userGroupSuggestions)
    .values(
      all.flatMap(({ groupId, suggestions }) =>
        suggestions.map(({ id, kind }) => ({ ...pair(groupId, id), kind })),
      ),
    );
}

async function seedDeviceGroups(tx: Transaction, demo: DemoWorld): Promise<void> {
  const { organizationId, deviceIds } = demo;
  const all: Membership[] = [];
  for (const [name, tests, attributes] of listedDeviceGroups) {
    const groupId = demo.newId('dgr');
    demo.deviceGroupIds.push(groupId);
    const memberQuery = storedQuery(tests);
    const columns = { ...groupColumns(demo, memberQuery !== null), ...attributes };
    await tx.insert(deviceGroups).values({ id: groupId, organizationId, name, memberQuery, ...columns });
    const ofTests = and(eq(devices.organizationId, organizationId), ...tests.map(({ found }) => found));
    const found = await tx.select({ id: devices.id }).from(devices).where(ofTests).orderBy(devices.id);
    all.push(membership(demo, groupId, columns.membershipMethod, idsOf(found), deviceIds));
  }
  const pair = (groupId: string, deviceId: string) => ({ organizationId, groupId, deviceId });
  await tx
    .insert(deviceGroupMembers)
    .values(all.flatMap(({ groupId, members }) => members.map((id) => pair(groupId, id))));
  await tx
    .insert(deviceGroupExemptions)
    .values(all.flatMap(({ groupId, exempt }) => exempt.map((id) => pair(groupId, id))));
  await tx
    .insert(deviceGroupSuggestions)
    .values(
      all.flatMap(({ groupId, suggestions }) =>
        suggestions.map(({ id, kind }) => ({ ...pair(groupId, id), kind })),
      ),
    );
}

async function seedAssignments(tx: Transaction, demo: DemoWorld): Promise<void> {
  const { organizationId, random, deviceIds, deviceGroupIds, userGroupIds } = demo;
  await tx
    .insert(userGroupDevices)
    .values(
      random
        .sample(userGroupIds, 5)
        .flatMap((groupId) =>
          random
            .sample(deviceIds, random.int(3, 8))
            .map((deviceId) => ({ organizationId, groupId, deviceId })),
        ),
    );
  await tx
    .insert(userGroupDeviceGroups)
    .values(
      random
        .sample(userGroupIds, 6)
        .flatMap((userGroupId) =>
          random
            .sample(deviceGroupIds, random.int(1, 3))
            .map((deviceGroupId) => ({ organizationId, userGroupId, deviceGroupId })),
        ),
    );
}

function groupColumns(demo: DemoWorld, hasQuery: boolean) {
  const membershipMethod: typeof userGroups.$inferSelect.membershipMethod = hasQuery ? 'DYNAMIC' : 'STATIC';
  return {
    membershipMethod,
    evaluatedAt: hasQuery ? demo.day(-0.5) : null,
    createdAt: demo.day(-demo.random.int(100, 800)),
  };
}

/** Members of a group under review: most of those that its query finds, and some others, one of them exempt. */
function membership(
  { random }: DemoWorld,
  groupId: string,
  method: string | undefined,
  found: readonly string[],
  everybody: readonly string[],
): Membership {
  const none = { groupId, exempt: [], suggestions: [] };
  if (method === 'DYNAMIC') return { ...none, members: found };
  if (method === 'STATIC') return { ...none, members: random.sample(everybody, random.int(8, 30)) };
  const fitting = new Set(found);
  const others = random.sample(
    everybody.filter((id) => !fitting.has(id)),
    4,
  );
  const members = [...random.sample(found, Math.ceil(found.length * 0.8)), ...others];
  const among = new Set(members);
  return {
    groupId,
    members,
    exempt: others.slice(0, 1),
    suggestions: [
      ...found.filter((id) => !among.has(id)).map((id) => ({ id, kind: 'ADD' as const })),
      ...others.slice(1).map((id) => ({ id, kind: 'REMOVE' as const })),
    ],
  };
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
