import { expect, test, vi } from 'vitest';
import { startWorker } from '../../src/core/worker.ts';

const hour = 3_600_000;

test('repeats work that has more to do, and pauses then', async () => {
  const pauses = [0, 0, hour];
  const work = vi.fn(async () => pauses.shift() ?? hour);
  const worker = startWorker(work, vi.fn());
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(3));
  await worker.stop();
  expect(work).toHaveBeenCalledTimes(3);
});

test('goes on at a ring during the pause, and at one during the work', async () => {
  let finish = () => {};
  const work = vi.fn(() => new Promise<number>((resolve) => (finish = () => resolve(hour))));
  const worker = startWorker(work, vi.fn());
  worker.ring();
  finish();
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(2));
  finish();
  await new Promise((resolve) => setImmediate(resolve));
  worker.ring();
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(3));
  const stopped = worker.stop();
  finish();
  await stopped;
});

test('reports a failure and goes on', async () => {
  const report = vi.fn();
  const work = vi.fn(async () => hour);
  work.mockRejectedValueOnce(new Error('No.'));
  const worker = startWorker(work, report);
  await vi.waitFor(() => expect(report).toHaveBeenCalledWith(new Error('No.')));
  worker.ring();
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(2));
  await worker.stop();
});

test('stops after the work that is under way', async () => {
  let finish = () => {};
  const work = vi.fn(() => new Promise<number>((resolve) => (finish = () => resolve(0))));
  const worker = startWorker(work, vi.fn());
  let isOver = false;
  const stopped = worker.stop().then(() => {
    isOver = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(isOver).toBe(false);
  finish();
  await stopped;
  expect(work).toHaveBeenCalledTimes(1);
});
