import type PgBoss from 'pg-boss';
import type { Database } from '../../db/database.ts';
import { abandonedQueue } from '../../db/install/job-queue.ts';
import { type JobKind, jobKinds } from '../../db/jobs.ts';
import type { Domain } from '../../src/domains/domain.ts';
import { handlersOf } from '../../src/jobs/handlers.ts';
import type { JobLog } from '../../src/jobs/job.ts';
import { openQueue } from '../../src/jobs/queue.ts';
import { relayRequests } from '../../src/jobs/relay.ts';
import { runNext } from '../../src/jobs/service.ts';
import { createOutbound } from '../../src/outbound/outbound.ts';

/** Runs all due jobs, including the named scheduled ones. */
export type JobRunner = (...recurring: JobKind[]) => Promise<void>;

/** Runs the due jobs of a database on request, without its own schedule. */
export function jobRunner(
  database: Database,
  domains: readonly Domain[],
  log: JobLog,
  outbound = createOutbound(),
): JobRunner {
  const parts = { database, handlers: handlersOf(domains), log, outbound };
  const slice = () => AbortSignal.timeout(15_000);
  let opened: Promise<PgBoss> | undefined;

  return async (...recurring) => {
    opened ??= openQueue(database, log);
    const boss = await opened;
    // Without the limit of one job a minute, which the clock has.
    for (const kind of recurring) await boss.send(kind, { kind }, { singletonKey: kind });
    for (let found = true; found; ) {
      found = (await relayRequests(database, boss)) > 0;
      for (const queue of [...jobKinds, abandonedQueue]) {
        while (await runNext(boss, queue, parts, slice)) found = true;
      }
    }
  };
}
