import type { PGlite } from '@electric-sql/pglite';
import { type Budget, defaultMillis, millisLeft } from '../budget.ts';
import { type Channel, channels } from '../channels.ts';
import type { Database, DatabaseLog } from '../database.ts';
import { prepare } from '../install/migrate.ts';
import { OpenError } from '../open-error.ts';
import { Outage, outageByState } from '../outage.ts';
import { jobRole, servingRole } from '../roles.ts';
import { createAdmission } from './admission.ts';
import { createDatabase } from './door.ts';
import {
  bindSession,
  bindTransaction,
  type Driver,
  type FilledStatement,
  ownerOf,
  type Result,
  type Run,
} from './driver.ts';
import { damaged, makeDataDir, openFolder } from './folder.ts';
import { lockFolder } from './folder-lock.ts';
import { createInterrupter } from './interrupter.ts';
import { causeOf, inTransaction } from './transaction.ts';

/**
 * Opens the embedded database.
 * @throws OpenError
 */
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
 * Serves an open PGlite on any file system. It connects as a superuser, to whom no policy applies, so everything after the
 * migrations runs as the serving role.
 */
export async function serve(pglite: PGlite, log: DatabaseLog, closed = async () => {}): Promise<Database> {
  const run = runOn(pglite);
  let updated = false;
  const script = async (text: string) => {
    updated = true;
    await pglite.exec(text);
  };
  const secret = await prepare({ run, script }, log);
  // PGlite learns the types of lists when it opens, before the migrations have created any.
  if (updated) await pglite.refreshArrayTypes();
  await pglite.exec(`set time zone 'UTC'; set role ${servingRole}`);
  return createDatabase(embeddedDriver(pglite, run, closed), secret);
}

/** Binds the only connection: each binding has it exclusively until its answer arrives. */
function embeddedDriver(pglite: PGlite, run: Run, closed: () => Promise<void>): Driver {
  const admission = createAdmission(1);
  const interrupter = createInterrupter(pglite);
  let bound: string | undefined;

  const alone = <T>(organizationId: string, budget: Budget | undefined, work: () => Promise<T>) =>
    admission.run(ownerOf(budget, organizationId), work);
  const limited =
    (budget?: Budget): Run =>
    async (statement) =>
      interrupter.limit(statementMillis(budget), () => run(statement));

  /** Works as the role of the job library. A failed script may have left a transaction open. */
  function asJobRole<T>(work: () => Promise<T>): Promise<T> {
    return alone('', undefined, async () => {
      await pglite.exec(`set role ${jobRole}`);
      try {
        return await work();
      } finally {
        await pglite.exec(`rollback; set role ${servingRole}`);
      }
    }).catch((error) => {
      throw causeOf(error);
    });
  }

  function read(organizationId: string, statement: FilledStatement, budget?: Budget): Promise<Result> {
    return alone(organizationId, budget, async () => {
      if (bound !== organizationId) {
        bound = undefined;
        await run({ text: bindSession, values: [organizationId] });
        bound = organizationId;
      }
      return limited(budget)(statement);
    });
  }

  function transaction<T>(
    organizationId: string,
    work: (run: Run) => Promise<T>,
    budget?: Budget,
  ): Promise<T> {
    const binding = { text: bindTransaction, values: [organizationId] };
    const task = () => inTransaction(run, limited(budget), binding, work);
    return alone(organizationId, budget, task).catch((error) => {
      throw causeOf(error);
    });
  }

  return {
    engine: 'pglite',
    read,
    transaction,
    isCrowded: admission.isCrowded,
    queue: (text, values) => asJobRole(() => (values ? run({ text, values }) : runScript(pglite, text))),
    queueTransaction: (work) =>
      asJobRole(() => inTransaction(run, run, { text: bindTransaction, values: [''] }, work)),
    listen(heard) {
      const listening = (Object.keys(channels) as Channel[]).map(async (name) => {
        const end = await alone('', undefined, () =>
          pglite.listen(channels[name], (payload) => heard(name, payload || null)),
        );
        // Notifications from before were missed.
        heard(name, null);
        return end;
      });
      return async () => {
        const ends = await Promise.all(listening);
        for (const end of ends) await alone('', undefined, () => end());
      };
    },
    // Callers' statements take turns: a probe among them would wait for all of them.
    ready: async () => !pglite.closed,
    async close() {
      await alone('', undefined, () => pglite.close());
      await interrupter.close();
      await closed();
    },
  };
}

async function runScript(pglite: PGlite, text: string): Promise<Result> {
  const results = await pglite.exec(text);
  return { rows: results.at(-1)?.rows ?? [], rowCount: results.at(-1)?.affectedRows ?? 0 };
}

/** Returns the time limit of a statement: a fifth of its operation's time, because everything else waits while it runs. */
function statementMillis(budget: Budget | undefined): number {
  return budget ? Math.min(millisLeft(budget), budget.millis / 5) : defaultMillis;
}

/** Time in milliseconds after which waiting requests are read, before the next statement occupies the thread. */
const maxRunMillis = 5;

function runOn(pglite: PGlite): Run {
  let looked = performance.now();
  return async ({ text, values, asArrays }) => {
    if (performance.now() - looked > maxRunMillis) {
      await new Promise((resolve) => setImmediate(resolve));
      looked = performance.now();
    }
    const { rows, affectedRows } = await pglite
      .query(text, [...values], { rowMode: asArrays ? 'array' : 'object' })
      .catch((error) => {
        throw pglite.closed ? new Outage('unavailable', error) : (outageByState(error) ?? error);
      });
    return { rows, rowCount: rows.length || (affectedRows ?? 0) };
  };
}
