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

/** How long a job works before it makes room; well below `expireInSeconds` of db/install/job-queue.ts. */
const sliceMillis = 15_000;
const pollMillis = 1_000;
const clockMillis = 15_000;
const queues = [...jobKinds, abandonedQueue];

export interface JobService {
  /** Begins to look for jobs, and does not wait for the first. */
  start(): void;
  /** Lets the batches under way end. What they leave undone waits for the next server. */
  stop(): Promise<void>;
}

interface Options {
  readonly database: Database;
  readonly domains: readonly JobOwner[];
  readonly log: JobLog;
  /** The way to hosts that somebody has configured; one to the public Internet unless given. */
  readonly outbound?: Outbound;
}

/** The workers of this process: one a kind of job, so that no kind waits for another. */
export function createJobs(options: Options): JobService {
  const { outbound = createOutbound() } = options;
  const parts = { ...options, outbound, handlers: handlersOf(options.domains) };
  const stopping = new AbortController();
  // Each queue's pause listens, and the clock's: Node would take more than ten for a leak.
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

  /** Does one thing after the other until the service stops; pauses where there is nothing to do. */
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
    parts.log.warn({ err: error }, 'a worker of the job queue failed, and goes on');
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

/** Takes one job out of a queue and runs it. @returns whether there was one. */
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
    parts.log.warn({ err: error, job: job.data }, 'a job failed, and will be tried again');
    await boss.fail(queue, job.id, { message: 'The log has the reason.' });
    return true;
  }
  await boss.complete(queue, job.id);
  return true;
}
