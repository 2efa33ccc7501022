import type { JobContext, RecurringContext } from './job.ts';

const pageSize = 100;

interface Due {
  readonly organizationId: string;
}

/**
 * Does the work of each organization in which the clock has made something due, in batches, until the job has to make
 * room. One that fails keeps none of the others from theirs.
 * @param look finds so many of them
 * @param batch @returns whether there may be more to do
 */
export async function eachDue(
  context: RecurringContext,
  look: (most: number) => Promise<Due[]>,
  batch: (organization: JobContext) => Promise<boolean>,
): Promise<undefined> {
  const failed = new Set<string>();
  for (;;) {
    const due = await look(pageSize);
    const left = due.filter(({ organizationId }) => !failed.has(organizationId));
    for (const { organizationId } of left) {
      const done = await finish(context, organizationId, batch);
      if (context.signal.aborted) return;
      if (!done) failed.add(organizationId);
    }
    if (due.length < pageSize || left.length === 0) return;
  }
}

async function finish(
  { of, signal, log }: RecurringContext,
  organizationId: string,
  batch: (organization: JobContext) => Promise<boolean>,
): Promise<boolean> {
  try {
    while (!signal.aborted && (await batch(of(organizationId))));
    return true;
  } catch (error) {
    log.error({ err: error, organizationId }, 'a recurring job failed in an organization');
    return false;
  }
}
