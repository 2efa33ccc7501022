import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../../db/database.ts';
import type { Owner } from '../../db/drivers/driver.ts';
import { applyMigration, makeHistory } from '../../db/install/apply.ts';
import { ownMigrations } from '../../db/install/history.ts';
import { packageRoot } from '../../db/package-root.ts';
import type { DemoKeys } from '../../db/seed/demo-keys.ts';
import { createGateway } from '../../src/api/gateway.ts';
import { readTypeDefs } from '../../src/api/schema.ts';
import { domains } from '../../src/domains/registry.ts';
import { createServer } from '../../src/http/server.ts';
import { defaultIdentity } from '../../src/identity/settings.ts';
import { createLog } from '../../src/log.ts';
import { asker } from './gateway.ts';

/** Rows of a table as JSON texts, which no driver has parsed: numbers and moments keep all their digits. */
export interface TableRows {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
}

/** The demo organizations in a database of a release. */
export interface ReleaseFixture {
  readonly version: string;
  /** Digests of the migrations that made it. */
  readonly applied: readonly string[];
  readonly keys: DemoKeys;
  readonly tables: Readonly<Record<string, TableRows>>;
  readonly answers: readonly RecordedAnswer[];
}

interface Question {
  readonly role: keyof DemoKeys;
  readonly document: string;
}

/** Data, and where what was refused; the words of errors may change. */
interface RecordedAnswer extends Question {
  readonly data: unknown;
  readonly errors: readonly string[];
}

export function fixtureFile(version: string): string {
  return join(packageRoot, 'test', 'fixtures', `release-${version}`, 'database.json.gz');
}

export async function readFixture(version: string): Promise<ReleaseFixture> {
  return JSON.parse(String(await promisify(gunzip)(await readFile(fixtureFile(version)))));
}

/** Tables that every start rewrites. Those of pg-boss and of the migrations' history are in separate schemas. */
const rewritten = new Set(['functions', 'version']);

/** Columns of all tables of the product, by table, without those that PostgreSQL computes. */
async function storedColumns(owner: Owner): Promise<Record<string, string[]>> {
  const { rows } = await owner.run({
    text: `select table_schema || '.' || table_name as "table", column_name as "column"
      from information_schema.columns join information_schema.tables using (table_schema, table_name)
      where table_schema in ('public', 'internal') and table_type = 'BASE TABLE' and is_generated = 'NEVER'
      order by 1, ordinal_position`,
    values: [],
  });
  const tables: Record<string, string[]> = {};
  for (const { table, column } of rows as { table: string; column: string }[]) {
    if (table === 'internal.installation' && rewritten.has(column)) continue;
    tables[table] = [...(tables[table] ?? []), column];
  }
  return tables;
}

/**
 * Every row of every table.
 * @param wanted the columns by table; all of them by default
 */
export async function readTables(
  owner: Owner,
  wanted?: Readonly<Record<string, readonly string[]>>,
): Promise<Record<string, TableRows>> {
  await owner.script(`reset role; set time zone 'UTC'`);
  const tables: Record<string, TableRows> = {};
  for (const [table, columns] of Object.entries(wanted ?? (await storedColumns(owner)))) {
    const list = columns.map((column) => `"${column}"`).join();
    const { rows } = await owner.run({
      text: `select to_jsonb(t)::text as "row" from (select ${list} from ${table}) t`,
      values: [],
    });
    tables[table] = { columns, rows: (rows as { row: string }[]).map(({ row }) => row).sort() };
  }
  return tables;
}

/** Fills an empty database with the fixture, by the migrations of its release. No constraint or trigger runs meanwhile. */
export async function restore(owner: Owner, { applied, tables }: ReleaseFixture): Promise<void> {
  const own = ownMigrations();
  await owner.script(makeHistory);
  for (const hash of applied) {
    const migration = own.find((candidate) => candidate.hash === hash);
    if (!migration) throw new Error(`The migration ${hash} of the release is missing.`);
    await applyMigration(owner, migration);
  }
  await owner.script('set session_replication_role = replica');
  for (const [table, { columns, rows }] of Object.entries(tables)) {
    // What the start writes itself has to be there, and is replaced.
    const further = table === 'internal.installation' ? { functions: 'of the release', version: '' } : {};
    const list = [...columns, ...Object.keys(further)].map((column) => `"${column}"`).join();
    await owner.run({
      text: `insert into ${table} (${list})
        select ${list} from jsonb_array_elements($1::jsonb) as row(value),
          jsonb_populate_record(null::${table}, value || $2::jsonb)`,
      values: [`[${rows.join()}]`, JSON.stringify(further)],
    });
  }
  await owner.script('set session_replication_role = origin');
}

/** The answers of the present code over a database. */
export async function answersOf(
  database: Database,
  keys: DemoKeys,
  questions: readonly Question[],
): Promise<RecordedAnswer[]> {
  const app = await serverOver(database);
  try {
    const query = asker(app, keys);
    const answers: RecordedAnswer[] = [];
    for (const { role, document } of questions) {
      const { data, errors = [] } = (await query(role, document)).body;
      const refused = errors.map(({ path, extensions }) => `${path?.join('.')} ${extensions?.code}`);
      answers.push({ role, document, data, errors: refused });
    }
    return answers;
  } finally {
    await app.close();
  }
}

async function serverOver(database: Database): Promise<FastifyInstance> {
  const log = createLog('silent');
  const gateway = createGateway({
    database,
    log,
    typeDefs: readTypeDefs(),
    domains,
    operationMillis: 60_000,
  });
  return createServer({ gateway, database, log, identity: defaultIdentity });
}
