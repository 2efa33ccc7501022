import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { administrators } from '../tables/administrators.ts';
import { administratorOrganizations, providers } from '../tables/mtp.ts';
import type { DemoWorld, RoleName } from './world.ts';

/** Managed organizations in which each administrator works; `all` includes later ones. */
const access: Partial<Record<RoleName, 'all' | readonly number[]>> = {
  ADMINISTRATOR_WITH_BILLING: 'all',
  ADMINISTRATOR: [0, 1],
  MANAGER: [1],
  HELP_DESK: [0, 2],
  READ_ONLY: 'all',
};

/** Makes the demo organization the provider of the managed ones, and lists which of its administrators work in each. */
export async function seedMtp(tx: Transaction, demo: DemoWorld): Promise<void> {
  const { organizationId, managed } = demo;
  await tx.insert(providers).values({
    id: demo.newId('prv'),
    organizationId,
    name: 'Northwind Managed Services',
    contactName: 'Mateo Alvarez',
    contactEmail: 'services@northwind-robotics.example',
    maxOrganizations: 25,
    createdAt: demo.day(-800),
    updatedAt: demo.day(-100),
  });
  const lists = Object.entries(access).map(([role, list]) => ({
    administratorId: demo.administrators[role as RoleName],
    all: list === 'all',
    organizations: list === 'all' ? managed : list.map((index) => managed[index] as (typeof managed)[number]),
  }));
  await tx
    .update(administrators)
    .set({ allOrganizations: true, updatedAt: demo.day(-90) })
    .where(
      and(
        eq(administrators.organizationId, organizationId),
        inArray(
          administrators.id,
          lists.filter(({ all }) => all).map(({ administratorId }) => administratorId),
        ),
      ),
    );
  await tx.insert(administratorOrganizations).values(
    lists.flatMap(({ administratorId, organizations }) =>
      organizations.map(({ id }) => ({
        organizationId,
        administratorId,
        managedOrganizationId: id,
        createdAt: demo.day(-90),
      })),
    ),
  );
}
