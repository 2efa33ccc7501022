import type { Transaction } from '../database.ts';
import { administrators } from '../tables/administrators.ts';
import { organizations } from '../tables/organizations.ts';
import { asOrganization, type DemoWorld, type RoleName } from './world.ts';

/** Administrators of Northwind Robotics, one for each role. */
const people: Readonly<Record<RoleName, readonly [first: string, last: string]>> = {
  ADMINISTRATOR_WITH_BILLING: ['Ingrid', 'Solberg'],
  ADMINISTRATOR: ['Mateo', 'Alvarez'],
  MANAGER: ['Priya', 'Raman'],
  COMMAND_RUNNER_WITH_BILLING: ['Tomasz', 'Zielinski'],
  COMMAND_RUNNER: ['Yuki', 'Tanaka'],
  HELP_DESK: ['Amara', 'Okafor'],
  READ_ONLY: ['Louis', 'Fontaine'],
};

/** Administrators of a managed organization, beginning with the most powerful. */
const staff: readonly (readonly [first: string, last: string, role: RoleName])[] = [
  ['Greta', 'Lindholm', 'ADMINISTRATOR_WITH_BILLING'],
  ['Omar', 'Haddad', 'ADMINISTRATOR'],
  ['Chiara', 'Rinaldi', 'HELP_DESK'],
  ['Ewan', 'Mackenzie', 'MANAGER'],
  ['Sunita', 'Thapa', 'READ_ONLY'],
];

/** Provider, its organizations, and the administrators of all of them. */
export async function seedOrganizations(tx: Transaction, demo: DemoWorld): Promise<void> {
  const dates = { createdAt: demo.day(-900), updatedAt: demo.day(-30) };
  await tx.insert(organizations).values({
    id: demo.organizationId,
    name: 'Northwind Robotics',
    contactName: 'Ingrid Solberg',
    contactEmail: 'it@northwind-robotics.example',
    requireAdministratorMfa: true,
    ...dates,
  });
  await tx.insert(organizations).values(
    demo.managed.map(({ id, name }, index) => ({
      id,
      name,
      providerOrganizationId: demo.organizationId,
      contactName: 'Greta Lindholm',
      contactEmail: `it@${domainOf(name)}`,
      maxUsers: 50 * (index + 1),
      createdAt: demo.day(-700 + 150 * index),
      updatedAt: demo.day(-20 - index),
    })),
  );
  const own = Object.entries(demo.administrators).map(([role, id]) => {
    const [firstName, lastName] = people[role as RoleName];
    return person(
      demo,
      { id, organizationId: demo.organizationId, role: role as RoleName, firstName, lastName },
      'Northwind Robotics',
    );
  });
  const theirs = demo.managed.flatMap(({ id: organizationId, name, administratorIds }) =>
    administratorIds.map((id, index) => {
      const [firstName, lastName, role] = staff[index] as (typeof staff)[number];
      return person(demo, { id, organizationId, role, firstName, lastName }, name);
    }),
  );
  await tx.insert(administrators).values(own);
  for (const { id } of demo.managed) {
    const staffThere = theirs.filter(({ organizationId }) => organizationId === id);
    await asOrganization(tx, demo, id, async () => {
      await tx.insert(administrators).values(staffThere);
    });
  }
}

interface Named {
  id: string;
  organizationId: string;
  role: RoleName;
  firstName: string;
  lastName: string;
}

function person(demo: DemoWorld, named: Named, organization: string) {
  const joined = -demo.random.int(40, 690);
  return {
    ...named,
    email: `${named.firstName}.${named.lastName}@${domainOf(organization)}`.toLowerCase(),
    mfaRequired: true,
    totpEnrolledAt: demo.day(joined + 1),
    registeredAt: demo.day(joined + 0.5),
    lastSignInAt: demo.day(-demo.random.next() * 14),
    createdAt: demo.day(joined),
    updatedAt: demo.day(joined + 1),
  };
}

const domainOf = (organization: string) => `${organization.toLowerCase().replace(/ /g, '-')}.example`;
