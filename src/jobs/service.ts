import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type PgBoss from 'pg-boss';
import type { Database } from '../../db/database.ts';
import { abandonedQueue } from '../../db/install/job-queue.ts';
import { jobKinds } from '../../db/jobs.ts';
import { createOutbound, type Outbound } from '../outbound/outbound.ts';
import { enqueueDue } from './clock.ts';
import { handlersOf, type JobOwner } from './handlers.ts';
import type { JobLog } from './job.ts';
import { abandon, type JobData, perform } from './perform.ts';
import { openQueue, releaseDead } from './queue.ts';

/** Time after which a job yields, well below `expireInSeconds` of db/install/job-queue.ts. */
const sliceMillis = 15_000;
const pollMillis = 1_000;
const clockMillis = 15_000;
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
  const { outbound = createOutbound() } = options;
  const parts = { ...options, outbound, handlers: handlersOf(options.domains) };
  const stopping = new AbortController();
  // Each queue and the clock add a listener. Node.js reports more than ten as a leak.
  setMaxListeners(queues.length + 1, stopping.signal);
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    const boss = await untilOpen();
    if (!boss) return;
    await releaseDead(parts.database, boss).catch(report);
    const clock = repeat(clockMillis, async () => {
      await enqueueDue(boss, parts.handlers, Date.now());
      return false;
    });
    await Promise.all([clock, ...queues.map((queue) => repeat(pollMillis, () => next(boss, queue)))]);
    await boss.stop({ graceful: false, close: false });
  }

  async function untilOpen(): Promise<PgBoss | undefined> {
    let boss: PgBoss | undefined;
    await repeat(
      pollMillis * 5,
      async () => {
        boss ??= await openQueue(parts.database, parts.log, true);
        return false;
      },
      () => boss !== undefined,
    );
    return boss;
  }

  /** Repeats the work until the service stops. Pauses when there is no work. */
  async function repeat(
    pauseMillis: number,
    work: () => Promise<boolean>,
    isOver = () => false,
  ): Promise<void> {
    while (!stopping.signal.aborted) {
      const more = await work().catch(report);
      if (isOver()) return;
      if (!more) await sleep(pauseMillis, undefined, { signal: stopping.signal }).catch(() => {});
    }
  }

  async function next(boss: PgBoss, queue: string): Promise<boolean> {
    const signal = () => AbortSignal.any([stopping.signal, AbortSignal.timeout(sliceMillis)]);
    return runNext(boss, queue, parts, signal);
  }

  function report(error: unknown): false {
    parts.log.warn({ err: error }, 'a worker of the job queue failed and continues');
    return false;
  }

  return {
    start() {
      running ??= run();
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/**
 * Takes one job from a queue and runs it.
 * @returns whether there was a job
 */
export async function runNext(
  boss: PgBoss,
  queue: string,
  parts: Parameters<typeof perform>[0],
  signal: () => AbortSignal,
): Promise<boolean> {
  const [job] = await boss.fetch<JobData>(queue);
  if (!job) return false;
  try {
    await (queue === abandonedQueue ? abandon : perform)(parts, job.data, signal());
  } catch (error) {
    parts.log.warn({ err: error, job: job.data }, 'a job failed and will be tried again');
    await boss.fail(queue, job.id, { message: 'The log has the reason.' });
    return true;
  }
  await boss.complete(queue, job.id);
  return true;
}
