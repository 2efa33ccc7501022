import { expect, test, vi } from 'vitest';
import { eachDue } from '../../src/jobs/each-due.ts';
import type { JobContext, RecurringContext } from '../../src/jobs/job.ts';

interface Item {
  readonly organizationId: string;
}

/** Returns items that are due in a fixed order until they are done. */
function clock(count: number) {
  const due = new Map(
    Array.from({ length: count }, (_, index) => [String(index), { organizationId: String(index) }]),
  );
  const look = vi.fn(async (most: number): Promise<Item[]> => [...due.values()].slice(0, most));
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const stopping = new AbortController();
  const context: RecurringContext = {
    signal: stopping.signal,
    log,
    system: async () => [],
    of: () => ({}) as JobContext,
  };
  return { due, look, log, stopping, context };
}

test('what fails keeps nothing else from its turn, however much of it there is', async () => {
  const { due, look, log, context } = clock(350);
  await eachDue(context, look, async (_organization, { organizationId }) => {
    if (Number(organizationId) < 250) throw new Error('broken');
    due.delete(organizationId);
    return false;
  });
  expect([...due.keys()]).toEqual(Array.from({ length: 250 }, (_, index) => String(index)));
  expect(log.error).toHaveBeenCalledTimes(250);
});

test('what stays due, because another server holds it, is tried once', async () => {
  const { look, context } = clock(120);
  const batch = vi.fn(async () => false);
  await eachDue(context, look, batch);
  expect(batch).toHaveBeenCalledTimes(120);
});

test('goes on with one until there is no more, and makes room when it has to', async () => {
  const { due, look, stopping, context } = clock(3);
  const batches: string[] = [];
  await eachDue(context, look, async (_organization, { organizationId }) => {
    batches.push(organizationId);
    if (batches.length < 3) return true;
    if (organizationId === '1') stopping.abort();
    due.delete(organizationId);
    return false;
  });
  expect(batches).toEqual(['0', '0', '0', '1']);
});
