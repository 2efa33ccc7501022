import { sql } from 'drizzle-orm';
import { foreignKey, index, pgTable, text as plainText, uuid } from 'drizzle-orm/pg-core';
import { instant, organizationId, tenantPolicy, text } from '../columns.ts';
import { organizations } from './organizations.ts';

/**
 * Objects that changed and that a job has not considered yet. Triggers of db/functions/changes.ts add the rows, and
 * db/changed-objects.ts takes them. No row is ever updated: those who add rows do not wait for those who take them.
 */
export const changedObjects = pgTable(
  'changed_objects',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organizationId: organizationId(),
    /** Kind of the job that considers the objects. */
    consumer: text('consumer').notNull(),
    /** Changed, new or deleted objects of one statement, at most 500. Without a foreign key: deleted ones have no row. */
    objectIds: plainText('object_ids').array().notNull(),
    /** Changed fields of the objects, as the consumer names them; identifiers of what they were added to or removed from. */
    fields: plainText('fields').array().notNull(),
    changedAt: instant('changed_at').notNull().default(sql`now()`),
  },
  (t) => [
    foreignKey({
      name: 'changed_objects_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    index('changed_objects_by_consumer').on(t.organizationId, t.consumer, t.changedAt, t.id),
    tenantPolicy(),
  ],
);
