import { createHash, randomBytes } from 'node:crypto';
import type { DatabaseLog } from '../database.ts';
import type { Owner } from '../drivers/driver.ts';
import { functions } from '../functions.ts';
import { packageVersion } from '../package-root.ts';
import { applyMigration, makeHistory } from './apply.ts';
import { fencesStand, raiseFences } from './fences.ts';
import { appliedQuery, assertOurs, type Migration, ownMigrations, readHistory } from './history.ts';
import { installQueue, queueFingerprint, queueGrants } from './job-queue.ts';

/** Key of the advisory lock: any number that no other program on the same database uses. */
const lock = 7_653_401_127;

const fingerprint = createHash('sha256')
  .update(functions + queueFingerprint)
  .digest('hex');

/**
 * Brings the database to this version: migrations, row-level security, functions. Servers that start at the same time take
 * turns. An up-to-date database costs two statements and no lock.
 * @returns the installation's secret
 * @throws OpenError
 */
export async function prepare(owner: Owner, log: DatabaseLog, own = ownMigrations()): Promise<Buffer> {
  return (
    (await currentSecret(owner, own)) ??
    inTurn(owner, log, async () => (await currentSecret(owner, own)) ?? update(owner, own, log))
  );
}

/** Returns the secret of an up-to-date database; null for any other. */
async function currentSecret(owner: Owner, own: readonly Migration[]): Promise<Buffer | null> {
  const text = `
    select secret, functions, array(${appliedQuery}) as "applied"
    from internal.installation`;
  const { rows } = await owner.run({ text, values: [] }).catch((error) => {
    // Undefined table or schema: the database is empty.
    if (error.code === '42P01' || error.code === '3F000') return { rows: [] };
    throw error;
  });
  const [state] = rows as { secret: string; functions: string; applied: string[] }[];
  const current =
    state?.functions === fingerprint &&
    String(state.applied) === String(own.map(({ hash }) => hash)) &&
    (await fencesStand(owner));
  return state && current ? Buffer.from(state.secret, 'hex') : null;
}

async function update(owner: Owner, own: readonly Migration[], log: DatabaseLog): Promise<Buffer> {
  const history = await readHistory(owner);
  assertOurs(
    history,
    own.map(({ hash }) => hash),
  );
  // A newer release without a migration of its own: its functions serve this server as well.
  if (isLater(history.version, packageVersion)) return secretOf(owner);
  const pending = own.slice(history.applied.length);
  log.info({ applied: history.applied.length, pending: pending.length }, 'bringing the database up to date');
  await owner.script(makeHistory);
  for (const migration of pending) await applyMigration(owner, migration);
  await installQueue(owner);
  await raiseFences(owner);
  await owner.script(functions + queueGrants);
  const { rows } = await owner.run({
    text: `insert into internal.installation (secret, functions, version) values ($1, $2, $3)
           on conflict ("only") do update set functions = excluded.functions, version = excluded.version returning secret`,
    values: [randomBytes(32).toString('hex'), fingerprint, packageVersion],
  });
  return Buffer.from((rows[0] as { secret: string }).secret, 'hex');
}

async function secretOf(owner: Owner): Promise<Buffer> {
  const { rows } = await owner.run({ text: 'select secret from internal.installation', values: [] });
  return Buffer.from((rows[0] as { secret: string }).secret, 'hex');
}

/** Compares two versions of the form 1.20.3. */
function isLater(version: string | null, than: string): boolean {
  return version !== null && version.localeCompare(than, 'en', { numeric: true }) > 0;
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
    // A broken connection has released the lock.
    await owner.run({ text: `select pg_advisory_unlock(${lock})`, values: [] }).catch(() => {});
  }
}
