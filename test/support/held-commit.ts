import type { Database } from '../../db/database.ts';
import { boundTo } from '../../src/core/organization-database.ts';

/** Opens a database whose transactions resolve `done` when their work is done, and commit when the test releases them. */
export function heldCommit(database: Database, organizationId: string) {
  const db = boundTo(database, organizationId);
  let worked = () => {};
  let commit = () => {};
  const done = new Promise<void>((resolve) => {
    worked = resolve;
  });
  const free = new Promise<void>((resolve) => {
    commit = resolve;
  });
  const transaction: typeof db.transaction = (work) =>
    db.transaction(async (tx) => {
      const result = await work(tx);
      worked();
      await free;
      return result;
    });
  return { db: { ...db, transaction }, done, commit: () => commit() };
}
