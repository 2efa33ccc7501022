import type { OrganizationDatabase, WorkDatabase } from '../../src/core/context.ts';

/** Returns the database of a mutation's store, whose transactions leave no event. */
export function unrecorded(db: WorkDatabase): OrganizationDatabase {
  return { ...db, transaction: (work) => db.transaction(async (tx) => (await work(tx)).result) };
}
