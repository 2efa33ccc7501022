import type PgBoss from 'pg-boss';
import type { Database } from '../../db/database.ts';
import { abandonedQueue } from '../../db/install/job-queue.ts';
import { jobKinds } from '../../db/jobs.ts';
import { startWorker, type Worker } from '../core/worker.ts';
import { createOutbound, type Outbound } from '../outbound/outbound.ts';
import { enqueueDue, untilNextMinute } from './clock.ts';
import { handlersOf, type JobOwner } from './handlers.ts';
import type { JobLog } from './job.ts';
import { abandon, type JobData, perform } from './perform.ts';
import { openQueue, releaseDead } from './queue.ts';
import { nextRequestMillis, relayRequests } from './relay.ts';

/** Time after which a job yields, well below `expireInSeconds` of db/install/job-queue.ts. */
const sliceMillis = 15_000;
/** Interval of the search for jobs whose server has died, and for those whose notification was lost. */
const maintenanceMillis = 30_000;
/** Time after which the released jobs of a dead server are due again: see `retryDelay` there. */
const releasedMillis = 2_000;
/** Pause of a worker without work, longer than the interval in which maintenance ends it. */
const idleMillis = 300_000;
const queues = [...jobKinds, abandonedQueue];

export interface JobService {
  /** Starts the search for jobs, without waiting for the first one. */
  start(): void;
  /** Lets the current batches end. The next server continues the unfinished jobs. */
  stop(): Promise<void>;
}

interface Options {
  readonly database: Database;
  readonly domains: readonly JobOwner[];
  readonly log: JobLog;
  /** Client for hosts that administrators have configured. Defaults to one for the public Internet. */
  readonly outbound?: Outbound;
}

/** Creates the workers of this process: one for each kind of job, so that no kind waits for another. */
export function createJobs(options: Options): JobService {
  const { database, log, outbound = createOutbound() } = options;
  const parts = { database, log, outbound, handlers: handlersOf(options.domains) };
  const stopping = new AbortController();
  /** By the name of their queue; the relay by `requests`. */
  const workers = new Map<string, Worker>();
  let maintenance: Worker | undefined;
  let unsubscribe = () => {};

  function maintain(): Worker {
    let boss: PgBoss | undefined;
    return startWorker(async () => {
      boss ??= await open();
      await boss.maintain();
      setTimeout(() => ring(null), releasedMillis).unref();
      return maintenanceMillis;
    }, report);
  }

  /** Opens the queue and starts the workers. */
  async function open(): Promise<PgBoss> {
    const boss = await openQueue(database, log);
    await releaseDead(database, boss).catch(report);
    const begin = (name: string, work: () => Promise<number>) => {
      if (!stopping.signal.aborted) workers.set(name, startWorker(work, report));
    };
    begin('requests', async () => {
      const moved = await relayRequests(database, boss);
      return moved > 0 ? 0 : nextRequestMillis(database, idleMillis);
    });
    begin('clock', async () => {
      for (const kind of await enqueueDue(boss, parts.handlers, Date.now())) ring(kind);
      return untilNextMinute(Date.now());
    });
    for (const queue of queues) begin(queue, () => work(boss, queue));
    return boss;
  }

  async function work(boss: PgBoss, queue: string): Promise<number> {
    const signal = () => AbortSignal.any([stopping.signal, AbortSignal.timeout(sliceMillis)]);
    const ran = await runNext(boss, queue, parts, signal);
    if (!ran) return idleMillis;
    if (ran.failed) {
      setTimeout(() => ring(queue), ran.retryMillis).unref();
      ring(abandonedQueue);
    }
    return 0;
  }

  /** @param name null for all workers */
  function ring(name: string | null): void {
    if (name === null) for (const worker of workers.values()) worker.ring();
    else workers.get(name)?.ring();
  }

  function report(error: unknown): void {
    log.warn({ err: error }, 'a worker of the job queue failed and continues');
  }

  return {
    start() {
      if (maintenance) return;
      unsubscribe = database.committedWork.subscribe(ring);
      maintenance = maintain();
    },
    async stop() {
      stopping.abort();
      unsubscribe();
      await Promise.all([maintenance, ...workers.values()].map((worker) => worker?.stop()));
    },
  };
}

/** Run of a job, with the time in milliseconds after which a failed one is due again. */
type Ran = { readonly failed: false } | { readonly failed: true; readonly retryMillis: number };

/**
 * Takes one job from a queue and runs it.
 * @returns null where there was no job
 */
export async function runNext(
  boss: PgBoss,
  queue: string,
  parts: Parameters<typeof perform>[0],
  signal: () => AbortSignal,
): Promise<Ran | null> {
  const [job] = await boss.fetch<JobData>(queue, { includeMetadata: true });
  if (!job) return null;
  try {
    await (queue === abandonedQueue ? abandon : perform)(parts, job.data, signal());
  } catch (error) {
    parts.log.warn({ err: error, job: job.data }, 'a job failed and will be tried again');
    await boss.fail(queue, job.id, { message: 'The log has the reason.' });
    return { failed: true, retryMillis: retryMillis(job) };
  }
  await boss.complete(queue, job.id);
  return { failed: false };
}

function retryMillis({ retryDelay, retryCount, retryBackoff }: PgBoss.JobWithMetadata<JobData>): number {
  return retryDelay * (retryBackoff ? 2 ** (retryCount + 1) : 1) * 1000;
}
