import type PgBoss from 'pg-boss';
import type { Owner } from '../drivers/driver.ts';
import { jobKinds } from '../jobs.ts';
import { OpenError } from '../open-error.ts';
import { packageVersion } from '../package-root.ts';
import { jobRole } from '../roles.ts';

/** Schema of pg-boss, to which the serving role has no rights. */
export const jobSchema = 'jobs';
/** Queue of abandoned jobs of all kinds. */
export const abandonedQueue = 'abandoned';

/** Version of pg-boss's tables; a test compares it with the library's. */
export const jobSchemaVersion = 24;

/** Options of the queue of each kind. */
const kindOptions = {
  policy: 'short',
  // Retries after 1 to 2 seconds, 2 to 4, 4 to 8 …: about a quarter of an hour in all.
  retryLimit: 9,
  retryDelay: 1,
  retryBackoff: true,
  // Time limit of a job, after which it counts as dead and runs again: see `sliceMillis` of src/jobs/.
  expireInSeconds: 60,
  // A job may wait for a server that runs jobs.
  retentionMinutes: 366 * 24 * 60,
  deadLetter: abandonedQueue,
} as const;
const abandonedOptions = { policy: 'standard', retryLimit: 20, retryDelay: 30 } as const;

/** Queues with their options. A dead-letter queue precedes those that refer to it. */
const queues: readonly [string, Omit<PgBoss.Queue, 'name'>][] = [
  [abandonedQueue, abandonedOptions],
  ...jobKinds.map((kind) => [kind, kindOptions] as [string, typeof kindOptions]),
];

/** Brings pg-boss's tables to the version of the library, and creates the queues. The library is loaded only for this. */
export async function installQueue(owner: Owner): Promise<void> {
  const { default: Boss } = await import('pg-boss');
  const executeSql = (text: string, values: unknown[] = []) => owner.run({ text, values });
  const boss = new Boss({ db: { executeSql }, schema: jobSchema });
  if (await boss.isInstalled()) {
    const version = Number(await boss.schemaVersion());
    if (version > jobSchemaVersion) throw tooNew(version);
    if (version < jobSchemaVersion) await owner.script(Boss.getMigrationPlans(jobSchema, String(version)));
  } else {
    await owner.script(Boss.getConstructionPlans(jobSchema));
  }
  for (const [name, options] of queues) {
    await boss.createQueue(name, { name, ...options });
    await boss.updateQueue(name, { name, ...options });
  }
}

function tooNew(version: number): OpenError {
  return new OpenError(
    `The job queue of the database has version ${version}, made by a newer version of Rolegate; ${packageVersion} knows ${jobSchemaVersion}. Start the newer version.`,
  );
}

/** Rights of the role of pg-boss's connections. */
export const queueGrants = `
grant usage on schema public to ${jobRole};
grant usage on schema ${jobSchema} to ${jobRole};
grant select, insert, update, delete on all tables in schema ${jobSchema} to ${jobRole};`;

/** Text that changes with the queues and the rights to them. */
export const queueFingerprint = `${jobSchemaVersion}${JSON.stringify(queues)}${queueGrants}`;
