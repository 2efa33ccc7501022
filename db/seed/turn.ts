import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { Database, DatabaseLog, Transaction } from '../database.ts';
import { OpenError } from '../open-error.ts';
import type { DemoWorld } from './world.ts';

/** Part of a database with which the demo data is created: the database itself, or one of its transactions. */
export interface SeedDatabase extends Pick<Database, 'read' | 'secret'> {
  transaction<T>(organizationId: string, work: (tx: Transaction) => Promise<T>): Promise<T>;
}

/** Key of the advisory lock: any number that no other lock uses. */
const lock = 7_653_401_128;
const pauseMillis = 250;
const maxWaitMillis = 120_000;

/**
 * Runs `work` in one transaction while no other server does. The lock is polled rather than awaited, because the time limit
 * of a statement is far below the time that the demo data takes.
 * @throws OpenError where another server has held the lock for two minutes
 */
export async function inTurn(
  database: Database,
  { organizationId }: DemoWorld,
  log: DatabaseLog,
  work: (own: SeedDatabase) => Promise<void>,
): Promise<void> {
  for (let waited = 0; waited < maxWaitMillis; waited += pauseMillis) {
    const isDone = await database.transaction(organizationId, async (tx, within) => {
      const [row] = await within.read<{ ours: boolean }>(
        sql`select pg_try_advisory_xact_lock(${lock}::bigint) as "ours"`,
      );
      if (!row?.ours) return false;
      await work({
        secret: database.secret,
        read: (_organizationId, query, values) => within.read(query, values),
        transaction: (_organizationId, part) => part(tx),
      });
      return true;
    });
    if (isDone) return;
    if (waited === 0) log.info({}, 'waiting for another server to make the demo data');
    await sleep(pauseMillis);
  }
  throw new OpenError(
    'Another server has been making the demo data for two minutes: let it finish, or end it, and start this one again.',
  );
}
