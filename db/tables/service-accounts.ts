import { boolean, foreignKey, index, pgTable, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import { canonical, id, nameKey, organizationId, tenantPolicy, text, timestamps } from '../columns.ts';
import { administratorRole } from './administrators.ts';
import { organizations } from './organizations.ts';

/** Service accounts: programs with a role and keys in an organization, independent of any person. */
export const serviceAccounts = pgTable(
  'service_accounts',
  {
    id: id('sva'),
    organizationId: organizationId(),
    name: text('name').notNull(),
    nameKey: nameKey('name_key', 'name'),
    description: text('description'),
    role: administratorRole('role').notNull(),
    disabled: boolean('disabled').notNull().default(false),
    ...timestamps(),
  },
  (t) => [
    tenantPolicy(),
    foreignKey({
      name: 'service_accounts_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    unique('service_accounts_tenant').on(t.organizationId, t.id),
    uniqueIndex('service_accounts_name_unique').on(t.organizationId, canonical(t.name)),
    index('service_accounts_by_name').on(t.organizationId, t.nameKey, t.id),
    index('service_accounts_by_created_at').on(t.organizationId, t.createdAt, t.id),
  ],
);
