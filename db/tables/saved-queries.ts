import { foreignKey, index, jsonb, pgEnum, pgTable, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import { canonical, id, nameKey, organizationId, tenantPolicy, text, timestamps } from '../columns.ts';
import { organizations } from './organizations.ts';

export const savedQueryTable = pgEnum('saved_query_table', [
  'DIRECTORY_EVENTS',
  'OS_VERSIONS',
  'SYSTEM_INFO',
  'UPTIME',
  'APPS',
  'PROGRAMS',
  'LINUX_PACKAGES',
  'DISK_ENCRYPTION',
  'USERS',
  'BATTERIES',
  'PATCHES',
  'USB_DEVICES',
  'INTERFACE_ADDRESSES',
]);

/** Named queries of Insights. Filter and sort are stored as given, and checked as input whenever the query runs. */
export const savedQueries = pgTable(
  'saved_queries',
  {
    id: id('svq'),
    organizationId: organizationId(),
    name: text('name').notNull(),
    nameKey: nameKey('name_key', 'name'),
    description: text('description'),
    tableName: savedQueryTable('table_name').notNull(),
    filter: jsonb('filter'),
    sort: jsonb('sort'),
    /** Creator. Without a foreign key: a query outlives its creator. */
    createdById: text('created_by_id').notNull(),
    createdByName: text('created_by_name').notNull(),
    ...timestamps(),
  },
  (t) => [
    unique('saved_queries_tenant').on(t.organizationId, t.id),
    foreignKey({
      name: 'saved_queries_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    uniqueIndex('saved_queries_name_unique').on(t.organizationId, canonical(t.name)),
    index('saved_queries_by_name').on(t.organizationId, t.nameKey, t.id),
    index('saved_queries_by_created_at').on(t.organizationId, t.createdAt, t.id),
    tenantPolicy(),
  ],
);
