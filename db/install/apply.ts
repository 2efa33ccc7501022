import type { Owner } from '../drivers/driver.ts';
import { OpenError } from '../open-error.ts';
import { outageByState } from '../outage.ts';
import { packageVersion } from '../package-root.ts';
import { historyTable, type Migration } from './history.ts';

export const makeHistory = `
create schema if not exists drizzle;
create table if not exists ${historyTable} (id serial primary key, hash text not null, created_at bigint);`;

/**
 * Applies a migration in a transaction of its own.
 * @throws OpenError where its SQL fails; nothing of it is left then
 */
export async function applyMigration(owner: Owner, { tag, hash, when, statements }: Migration) {
  await owner.script('begin');
  try {
    for (const statement of statements) await owner.script(statement);
    const text = `insert into ${historyTable} (hash, created_at) values ($1, $2)`;
    await owner.run({ text, values: [hash, when] });
    // An older version that meets the database from here on says which one it needs.
    await owner.run({ text: 'update internal.installation set version = $1', values: [packageVersion] });
    await owner.script('commit');
  } catch (error) {
    await owner.script('rollback').catch(() => {});
    throw failure(tag, error);
  }
}

/** Errors of the connection and of the server's resources stay as they are: the migration is not to blame. */
function failure(tag: string, error: unknown): unknown {
  if (!isOfDatabase(error) || outageByState(error)) return error;
  return new OpenError(
    `The migration ${tag} failed and left nothing behind (${error.message}). Those before it are applied.`,
    { cause: error },
  );
}

function isOfDatabase(error: unknown): error is Error {
  return error instanceof Error && 'severity' in error;
}
