import { EventEmitter, once } from 'node:events';
import type { Domain } from '../../src/domains/domain.ts';
import type { JobHandler } from '../../src/jobs/job.ts';

/** Ends of the jobs of a server under test. */
export interface Consequences {
  /** Domains whose jobs report their ends. Give them to the server's workers. */
  readonly domains: readonly Domain[];
  /**
   * Waits until a consequence has arrived. Looks at once and after the end of each job, and never by the clock.
   * @param look returns what was looked for; undefined while it is not there
   */
  until<T>(look: () => Promise<T | undefined>): Promise<T>;
}

/** Observes the jobs of domains. */
export function observe(domains: readonly Domain[]): Consequences {
  const ends = new EventEmitter().setMaxListeners(0);
  const observed = ({ run, ...rest }: JobHandler): JobHandler => ({
    ...rest,
    async run(rowId, context) {
      const outcome = await run(rowId, context);
      ends.emit('end');
      return outcome;
    },
  });
  return {
    domains: domains.map((domain) => {
      const jobs = Object.entries(domain.jobs ?? {}).map(([kind, handler]) => [kind, observed(handler)]);
      return { ...domain, jobs: Object.fromEntries(jobs) };
    }),
    async until(look) {
      for (;;) {
        // Listens before it looks, so that no end is missed.
        const end = once(ends, 'end', { signal: AbortSignal.timeout(120_000) });
        end.catch(() => {});
        const found = await look();
        if (found !== undefined) return found;
        await end;
      }
    },
  };
}
