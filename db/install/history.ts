import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Owner } from '../drivers/driver.ts';
import { OpenError } from '../open-error.ts';
import { packageRoot, packageVersion } from '../package-root.ts';

export const migrationsFolder = join(packageRoot, 'db', 'migrations');

export interface Migration {
  readonly tag: string;
  /** Digest of its SQL. By it alone a database knows which migrations it has seen. */
  readonly hash: string;
  /** When it was generated, in milliseconds since 1970. */
  readonly when: number;
  readonly statements: readonly string[];
}

/** Migrations that the database has seen, and the version that applied the last of them. */
export interface History {
  /** Their digests, in the order in which they were applied. */
  readonly applied: readonly string[];
  /** Null in a database made before 0.2.0. */
  readonly version: string | null;
}

export const historyTable = 'drizzle.__drizzle_migrations';
/** Digests of the applied migrations; the moment of a migration's generation plays no part in their order. */
export const appliedQuery = `select hash from ${historyTable} order by id`;

/** Migrations that this version brings, oldest first. */
export function ownMigrations(folder = migrationsFolder): Migration[] {
  const { entries } = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as {
    entries: { tag: string; when: number }[];
  };
  return entries.map(({ tag, when }) => {
    const text = readFileSync(join(folder, `${tag}.sql`), 'utf8');
    const hash = createHash('sha256').update(text).digest('hex');
    return { tag, when, hash, statements: text.split('--> statement-breakpoint') };
  });
}

export async function readHistory(owner: Owner): Promise<History> {
  const { rows } = await owner.run({
    text: `select to_regclass($1) as "table", exists (select from information_schema.columns
      where table_schema = 'internal' and table_name = 'installation' and column_name = 'version') as "versioned"`,
    values: [historyTable],
  });
  const [found] = rows as { table: string | null; versioned: boolean }[];
  if (!found?.table) return { applied: [], version: null };
  const applied = await owner.run({ text: appliedQuery, values: [] });
  const installed = found.versioned
    ? await owner.run({ text: 'select version from internal.installation', values: [] })
    : { rows: [] };
  return {
    applied: (applied.rows as { hash: string }[]).map(({ hash }) => hash),
    version: (installed.rows as { version: string }[])[0]?.version ?? null,
  };
}

/** @throws OpenError where the applied migrations are not the beginning of our own. */
export function assertOurs({ applied, version }: History, own: readonly string[]): void {
  const differs = applied.findIndex((hash, index) => own[index] !== hash);
  if (differs < 0) return;
  if (differs === own.length) {
    throw new OpenError(
      `The database was brought up to date by ${version ? `Rolegate ${version}` : 'a newer version of Rolegate'}. This is Rolegate ${packageVersion}, which does not know ${applied.length - differs} of its ${applied.length} migrations. Start that version or a later one.`,
    );
  }
  if (version === null) {
    throw new OpenError(
      `The database was made by a version of Rolegate before 0.2.0, the first release. This is Rolegate ${packageVersion}, which cannot bring it up to date. Use another database, or an empty one.`,
    );
  }
  throw new OpenError(
    `The database was made by another line of Rolegate ${version}, such as a development build: its migrations are not the beginning of those of ${packageVersion}. Use another database, or an empty one.`,
  );
}
