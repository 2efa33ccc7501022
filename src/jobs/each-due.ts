import type { JobContext, RecurringContext } from './job.ts';

const pageSize = 100;

/** What the clock has made due in an organization: the organization as a whole, or an object of it. */
interface Due {
  readonly organizationId: string;
}

/**
 * Does the work of everything that the clock has made due, in batches, until the job has to make room. What fails, or is in
 * another server's hands, keeps nothing else from its turn.
 * @param look finds so many of them, always in the same order
 * @param batch @returns whether there may be more to do
 */
export async function eachDue<Item extends Due>(
  context: RecurringContext,
  look: (most: number) => Promise<Item[]>,
  batch: (organization: JobContext, item: Item) => Promise<boolean>,
): Promise<void> {
  const tried = new Set<string>();
  for (;;) {
    // Those that were tried in vain are due still, and come first.
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
