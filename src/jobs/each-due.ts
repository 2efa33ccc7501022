import type { JobContext, RecurringContext } from './job.ts';

const pageSize = 100;

/** Work that is due: an organization as a whole, or an object of it. */
interface Due {
  readonly organizationId: string;
}

/**
 * Does all work that is due, in batches, until the job must yield. A batch that fails, or that another server is
 * processing, does not delay the others.
 * @param look returns at most the given number of items, always in the same order
 * @param batch @returns whether more work may remain
 */
export async function eachDue<Item extends Due>(
  context: RecurringContext,
  look: (most: number) => Promise<Item[]>,
  batch: (organization: JobContext, item: Item) => Promise<boolean>,
): Promise<void> {
  const tried = new Set<string>();
  for (;;) {
    // Items that failed are still due, and come first.
    const most = pageSize + tried.size;
    const due = await look(most);
    const left = due.filter((item) => !tried.has(keyOf(item)));
    for (const item of left) {
      tried.add(keyOf(item));
      await finish(context, item, batch);
      if (context.signal.aborted) return;
    }
    if (due.length < most || left.length === 0) return;
  }
}

function keyOf(item: Due): string {
  return Object.values(item).join(' ');
}

async function finish<Item extends Due>(
  { of, signal, log }: RecurringContext,
  item: Item,
  batch: (organization: JobContext, item: Item) => Promise<boolean>,
): Promise<void> {
  try {
    while (!signal.aborted && (await batch(of(item.organizationId), item)));
  } catch (error) {
    log.error({ err: error, ...item }, 'a recurring job failed in an organization');
  }
}
