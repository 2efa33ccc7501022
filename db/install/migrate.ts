import { createHash, randomBytes } from 'node:crypto';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { DatabaseLog } from '../database.ts';
import { queryBuilder } from '../drivers/builder.ts';
import type { Owner } from '../drivers/driver.ts';
import { functions } from '../functions.ts';
import { fencesStand, raiseFences } from './fences.ts';
import { appliedHistory, assertOurs, migrationsFolder, ownHistory } from './history.ts';
import { installQueue, jobSchemaVersion, queueFunctions } from './job-queue.ts';

/** Any number that no other program on the same database uses. */
const lock = 7_653_401_127;

const fingerprint = createHash('sha256')
  .update(`${functions}${queueFunctions}${jobSchemaVersion}`)
  .digest('hex');

/**
 * Brings the database to this version: migrations, row-level security, functions. Servers that start together take
 * turns. A database that is up to date costs two statements and no lock.
 * @returns the installation's secret
 * @throws OpenError
 */
export async function prepare(owner: Owner, log: DatabaseLog): Promise<Buffer> {
  const own = ownHistory();
  return (
    (await currentSecret(owner, own)) ??
    inTurn(owner, log, async () => (await currentSecret(owner, own)) ?? update(owner, own, log))
  );
}

/** The secret of a database that is up to date; null for any other. */
async function currentSecret(owner: Owner, own: string[]): Promise<Buffer | null> {
  const text = `
    select secret, functions, array(select hash from drizzle.__drizzle_migrations order by created_at) as "applied"
    from internal.installation`;
  const { rows } = await owner.run({ text, values: [] }).catch((error) => {
    // Undefined table or schema: nothing is there yet.
    if (error.code === '42P01' || error.code === '3F000') return { rows: [] };
    throw error;
  });
  const [state] = rows as { secret: string; functions: string; applied: string[] }[];
  const current =
    state?.functions === fingerprint && String(state.applied) === String(own) && (await fencesStand(owner));
  return state && current ? Buffer.from(state.secret, 'hex') : null;
}

async function update(owner: Owner, own: string[], log: DatabaseLog): Promise<Buffer> {
  const applied = await appliedHistory(owner);
  assertOurs(applied, own);
  log.info(
    { applied: applied.length, pending: own.length - applied.length },
    'bringing the database up to date',
  );
  await migrate(queryBuilder(owner.run, new PgDialect()) as unknown as NodePgDatabase, { migrationsFolder });
  await installQueue(owner);
  await raiseFences(owner);
  await owner.script(functions + queueFunctions);
  const { rows } = await owner.run({
    text: `insert into internal.installation (secret, functions) values ($1, $2)
           on conflict ("only") do update set functions = excluded.functions returning secret`,
    values: [randomBytes(32).toString('hex'), fingerprint],
  });
  return Buffer.from((rows[0] as { secret: string }).secret, 'hex');
}

async function inTurn<T>(owner: Owner, log: DatabaseLog, work: () => Promise<T>): Promise<T> {
  const { rows } = await owner.run({ text: `select pg_try_advisory_lock(${lock}) as "ours"`, values: [] });
  if (!(rows[0] as { ours: boolean }).ours) {
    log.info({}, 'waiting for another server to bring the database up to date');
    await owner.run({ text: `select pg_advisory_lock(${lock})`, values: [] });
  }
  try {
    return await work();
  } finally {
    // Where the connection broke, the lock went with it.
    await owner.run({ text: `select pg_advisory_unlock(${lock})`, values: [] }).catch(() => {});
  }
}
