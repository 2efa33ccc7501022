import type { PGlite } from '@electric-sql/pglite';
import type { Database, DatabaseLog } from '../client.ts';
import { servingRole } from '../fences.ts';
import { jobRole } from '../job-queue.ts';
import { prepare } from '../migrate.ts';
import { OpenError } from '../open-error.ts';
import { createDatabase } from './door.ts';
import {
  accessChannel,
  bindSession,
  type Driver,
  type FilledStatement,
  type Result,
  type Run,
} from './driver.ts';
import { damaged, makeDataDir, openFolder } from './folder.ts';
import { lockFolder } from './folder-lock.ts';
import { createQueue } from './queue.ts';
import { BrokenConnection, inTransaction } from './transaction.ts';

/** @throws OpenError */
export async function openEmbedded({
  dataDir,
  log,
}: {
  dataDir: string;
  log: DatabaseLog;
}): Promise<Database> {
  await makeDataDir(dataDir);
  const unlock = await lockFolder(dataDir);
  try {
    const pglite = await openFolder(dataDir, log);
    return await serve(pglite, log, unlock);
  } catch (error) {
    await unlock();
    throw error instanceof OpenError ? error : damaged(dataDir, error);
  }
}

/**
 * Serves an open PGlite, of whatever file system. It connects as a superuser, whom no policy holds: everything after
 * the migrations runs as the serving role.
 */
export async function serve(pglite: PGlite, log: DatabaseLog, closed = async () => {}): Promise<Database> {
  const run = runOn(pglite);
  let updated = false;
  const script = async (text: string) => {
    updated = true;
    await pglite.exec(text);
  };
  const secret = await prepare({ run, script }, log);
  // PGlite learns the types of lists when it opens, before the migrations have made any.
  if (updated) await pglite.refreshArrayTypes();
  await pglite.exec(`set time zone 'UTC'; set role ${servingRole}`);
  return createDatabase(embeddedDriver(pglite, run, closed), secret);
}

/** There is one connection: whatever binds it has it alone until its answer is there. */
function embeddedDriver(pglite: PGlite, run: Run, closed: () => Promise<void>): Driver {
  const alone = createQueue();
  let bound: string | undefined;

  function read(organizationId: string, statement: FilledStatement): Promise<Result> {
    return alone(async () => {
      if (bound !== organizationId) {
        bound = undefined;
        await run({ text: bindSession, values: [organizationId] });
        bound = organizationId;
      }
      return run(statement);
    });
  }

  return {
    engine: 'pglite',
    read,
    transaction: (organizationId, work) =>
      alone(() => inTransaction(run, organizationId, work)).catch((error) => {
        throw error instanceof BrokenConnection ? error.cause : error;
      }),
    queue: (text, values) => alone(() => asJobRole(pglite, run, text, values)),
    listen(heard) {
      const listening = alone(() => pglite.listen(accessChannel, (payload) => heard(payload || null)));
      return async () => {
        const end = await listening;
        await alone(() => end());
      };
    },
    async close() {
      await alone(() => pglite.close());
      await closed();
    },
  };
}

/** A script may have begun a transaction when it fails; the role changes for this piece of work alone. */
async function asJobRole(
  pglite: PGlite,
  run: Run,
  text: string,
  values?: readonly unknown[],
): Promise<Result> {
  await pglite.exec(`set role ${jobRole}`);
  try {
    if (values) return await run({ text, values });
    const results = await pglite.exec(text);
    return { rows: results.at(-1)?.rows ?? [], rowCount: results.at(-1)?.affectedRows ?? 0 };
  } finally {
    await pglite.exec(`rollback; set role ${servingRole}`);
  }
}

function runOn(pglite: PGlite): Run {
  return async ({ text, values, asArrays }) => {
    const { rows, affectedRows } = await pglite.query(text, [...values], {
      rowMode: asArrays ? 'array' : 'object',
    });
    return { rows, rowCount: rows.length || (affectedRows ?? 0) };
  };
}
