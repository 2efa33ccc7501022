import { type JobKind, jobKinds } from '../../db/jobs.ts';
import type { JobHandler, RecurringJob } from './job.ts';

/** Jobs that a domain performs. */
export interface JobOwner {
  readonly jobs?: Partial<Record<JobKind, JobHandler>>;
  readonly recurring?: Partial<Record<JobKind, RecurringJob>>;
}

export interface Handlers {
  readonly jobs: ReadonlyMap<JobKind, JobHandler>;
  readonly recurring: ReadonlyMap<JobKind, RecurringJob>;
}

/** @throws Error at start-up if a kind of job has no handler, or two */
export function handlersOf(domains: readonly JobOwner[]): Handlers {
  const jobs = new Map<JobKind, JobHandler>();
  const recurring = new Map<JobKind, RecurringJob>();
  for (const domain of domains) {
    for (const [kind, handler] of entries(domain.jobs)) add(jobs, kind, handler);
    for (const [kind, handler] of entries(domain.recurring)) add(recurring, kind, handler);
  }
  for (const kind of jobKinds) {
    if (jobs.has(kind) === recurring.has(kind)) throw new Error(`The job ${kind} needs one handler.`);
  }
  return { jobs, recurring };
}

function add<Handler>(all: Map<JobKind, Handler>, kind: JobKind, handler: Handler): void {
  if (all.has(kind)) throw new Error(`The job ${kind} has two handlers.`);
  all.set(kind, handler);
}

function entries<Handler>(of: Partial<Record<JobKind, Handler>> = {}): [JobKind, Handler][] {
  return Object.entries(of) as [JobKind, Handler][];
}
