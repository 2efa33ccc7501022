import type { Transaction } from '../database.ts';
import { savedQueries } from '../tables/saved-queries.ts';
import type { DemoWorld } from './world.ts';

type NewQuery = typeof savedQueries.$inferInsert;

const listed: readonly Pick<NewQuery, 'name' | 'description' | 'tableName' | 'filter' | 'sort'>[] = [
  {
    name: 'Refused in the last changes',
    description: 'What somebody tried and was not allowed to',
    tableName: 'DIRECTORY_EVENTS',
    filter: { success: false },
    sort: { field: 'OCCURRED_AT', direction: 'DESC' },
  },
  {
    name: 'Old browsers on Windows',
    tableName: 'PROGRAMS',
    filter: { name: { startsWith: 'Google Chrome' }, version: { lt: '131' } },
  },
  { name: 'Disks that lie open', tableName: 'DISK_ENCRYPTION', filter: { encrypted: false } },
];

/** Saved queries of the demo organization's administrators. */
export async function seedSavedQueries(tx: Transaction, demo: DemoWorld): Promise<void> {
  await tx.insert(savedQueries).values(
    listed.map((query, index) => ({
      ...query,
      id: demo.newId('svq'),
      organizationId: demo.organizationId,
      createdById: demo.administrators.HELP_DESK,
      createdByName: 'Help Desk',
      createdAt: demo.day(-90 + 20 * index),
      updatedAt: demo.day(-90 + 20 * index),
    })),
  );
}
