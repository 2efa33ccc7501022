import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createQueue } from '../../db/drivers/queue.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const after = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

it('runs one piece of work after the other, and goes on after one that failed', async () => {
  const alone = createQueue();
  const seen: string[] = [];
  const work = (name: string, fails = false) =>
    alone(async () => {
      seen.push(`${name} begins`);
      await after(10);
      seen.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const results = Promise.allSettled([work('a'), work('b', true), work('c')]);
  await vi.advanceTimersByTimeAsync(100);
  expect((await results).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

it('gives up on work that waits for the work around it', async () => {
  const alone = createQueue();
  const inner = vi.fn(async () => 'never');
  const outer = alone(() => alone(inner));
  const refused = expect(outer).rejects.toThrow('inside of a transaction, use the transaction only');
  await vi.advanceTimersByTimeAsync(10_000);
  await refused;
  expect(inner).not.toHaveBeenCalled();
  expect(await alone(async () => 'next')).toBe('next');
});
