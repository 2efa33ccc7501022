import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import {
  authenticationPolicies,
  authenticationPolicyApplications,
  authenticationPolicyIpLists,
  authenticationPolicyUserGroups,
  authenticationPolicyUsers,
  ipListEntries,
  ipLists,
  type StoredCondition,
} from '../tables/authentication.ts';
import { mfaPolicies, passwordPolicies } from '../tables/authentication-settings.ts';
import { ssoApplications } from '../tables/sso.ts';
import type { DemoWorld } from './world.ts';

const lists = [
  {
    name: 'Offices',
    description: 'What the offices in Munich and Lisbon are seen as.',
    entries: [
      ['203.0.113.16', '203.0.113.16', '203.0.113.16'],
      ['192.0.2.128/28', '192.0.2.128', '192.0.2.143'],
      ['2001:db8:4e57::/48', '2001:db8:4e57::', '2001:db8:4e57:ffff:ffff:ffff:ffff:ffff'],
    ],
  },
  {
    name: 'Known attackers',
    description: null,
    entries: [['198.51.100.200-198.51.100.220', '198.51.100.200', '198.51.100.220']],
  },
] as const;

/** Authentication of the users of Northwind Robotics: four policies over two lists of addresses. */
export async function seedAuthentication(tx: Transaction, demo: DemoWorld): Promise<void> {
  const { organizationId, userGroupIds, userIds } = demo;
  const dates = { createdAt: demo.day(-300), updatedAt: demo.day(-60) };
  await tx.insert(passwordPolicies).values({
    organizationId,
    minLength: 8,
    history: 5,
    expiresAfterDays: 365,
    forceResetDaysBefore: 3,
    selfRecoveryDays: 30,
    minChangeDays: 1,
    effectiveAt: demo.day(-60),
    graceEndsAt: demo.day(-30),
    ...dates,
  });
  await tx
    .insert(mfaPolicies)
    .values({ organizationId, enrollmentDays: 14, rememberDeviceDays: 7, ...dates });
  const [offices = '', attackers = ''] = lists.map(() => demo.newId('ipl'));
  for (const [index, { name, description, entries }] of lists.entries()) {
    const id = index === 0 ? offices : attackers;
    await tx.insert(ipLists).values({ id, organizationId, name, description, ...dates });
    await tx.insert(ipListEntries).values(
      entries.map(([entry, first, last], position) => ({
        organizationId,
        listId: id,
        position,
        entry,
        first,
        last,
      })),
    );
  }

  const add = async (values: Omit<typeof authenticationPolicies.$inferInsert, 'id' | 'organizationId'>) => {
    const id = demo.newId('aup');
    await tx.insert(authenticationPolicies).values({ id, organizationId, ...dates, ...values });
    return { organizationId, policyId: id };
  };
  const blocked = await add({
    name: 'No sign-in from known attackers',
    resource: 'USER_PORTAL',
    priority: 1,
    allUsers: true,
    condition: { ipAddressIn: [attackers] },
    action: 'DENY',
    denialMessage: 'This address is blocked. Call the help desk.',
  });
  await tx.insert(authenticationPolicyIpLists).values({ ...blocked, listId: attackers });

  const trusted: StoredCondition = {
    all: [{ ipAddressIn: [offices] }, { deviceManaged: true }, { deviceEncrypted: true }],
  };
  const office = await add({
    name: 'Managed devices in the offices',
    description: 'The office network and an encrypted device of ours are enough.',
    resource: 'USER_PORTAL',
    priority: 10,
    userAttributes: [{ field: 'DEPARTMENT', operator: 'NOT_IN', values: ['Finance'] }],
    condition: trusted,
    action: 'ALLOW',
  });
  await tx.insert(authenticationPolicyIpLists).values({ ...office, listId: offices });
  await tx
    .insert(authenticationPolicyUserGroups)
    .values([
      ...userGroupIds.slice(0, 3).map((groupId) => ({ ...office, groupId })),
      { ...office, groupId: userGroupIds[3] as string, excluded: true },
    ]);
  await tx.insert(authenticationPolicyUsers).values([
    { ...office, userId: userIds[0] as string },
    { ...office, userId: userIds[1] as string, excluded: true },
  ]);

  await add({
    name: 'Second factor abroad',
    resource: 'USER_PORTAL',
    priority: 20,
    allUsers: true,
    condition: { not: { locationIn: ['DE', 'PT'] } },
    action: 'ALLOW_WITH_MFA',
    factors: ['WEB_AUTHN', 'TOTP'],
  });
  const phones = await add({
    name: 'No applications on phones',
    resource: 'APPLICATION',
    priority: 10,
    enabled: false,
    allUsers: true,
    condition: { any: [{ operatingSystemIn: ['IOS', 'ANDROID'] }, { deviceManaged: false }] },
    action: 'DENY',
  });
  const [application] = await tx
    .select({ id: ssoApplications.id })
    .from(ssoApplications)
    .where(and(eq(ssoApplications.organizationId, organizationId), eq(ssoApplications.active, true)))
    .orderBy(ssoApplications.id)
    .limit(1);
  if (application) {
    await tx.insert(authenticationPolicyApplications).values({ ...phones, applicationId: application.id });
  }
}
