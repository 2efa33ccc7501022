import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Owner } from '../drivers/driver.ts';
import { OpenError } from '../open-error.ts';
import { packageRoot, packageVersion } from '../package-root.ts';

export const migrationsFolder = join(packageRoot, 'db', 'migrations');

export interface Migration {
  readonly tag: string;
  /** Digest of its SQL, which alone identifies an applied migration. */
  readonly hash: string;
  /** Moment of its generation, in milliseconds since 1970. */
  readonly when: number;
  readonly statements: readonly string[];
}

/** Applied migrations of a database, and the version that applied the last of them. */
export interface History {
  /** Digests in the order of application. */
  readonly applied: readonly string[];
  /** Version of Rolegate; null in a database created before 0.2.0. */
  readonly version: string | null;
}

export const historyTable = 'drizzle.__drizzle_migrations';
/** Query of the digests in the order of application, regardless of the moments of generation. */
export const appliedQuery = `select hash from ${historyTable} order by id`;

/** Returns the migrations of this version, oldest first. */
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

/**
 * Checks the applied migrations.
 * @throws OpenError if they are not the beginning of this version's migrations
 */
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
