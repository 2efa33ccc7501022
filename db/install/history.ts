import { join } from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { Owner } from '../drivers/driver.ts';
import { OpenError } from '../open-error.ts';
import { packageRoot } from '../package-root.ts';

export const migrationsFolder = join(packageRoot, 'db', 'migrations');

/** The digests of the migrations that this version brings, oldest first. */
export function ownHistory(): string[] {
  return readMigrationFiles({ migrationsFolder }).map(({ hash }) => hash);
}

/** The digests of the migrations that the database has seen, oldest first. */
export async function appliedHistory(owner: Owner): Promise<string[]> {
  const table = 'drizzle.__drizzle_migrations';
  const { rows } = await owner.run({ text: 'select to_regclass($1) as "table"', values: [table] });
  if (!(rows[0] as { table: string | null }).table) return [];
  const applied = await owner.run({ text: `select hash from ${table} order by created_at`, values: [] });
  return (applied.rows as { hash: string }[]).map(({ hash }) => hash);
}

/** @throws OpenError where the applied migrations are not the beginning of our own. */
export function assertOurs(applied: string[], own: string[]): void {
  if (own.every((hash, index) => applied[index] === hash) && applied.length > own.length) {
    throw new OpenError(
      `The database was migrated by a newer version of Rolegate (${applied.length} migrations, this version has ${own.length}): start that version or a later one.`,
    );
  }
  if (applied.some((hash, index) => own[index] !== hash)) {
    throw new OpenError(
      "The database was made by another line of Rolegate, such as a development build: its migrations are not the beginning of this version's. Use another database, or an empty one.",
    );
  }
}
