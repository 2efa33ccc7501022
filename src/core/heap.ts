import { getHeapStatistics } from 'node:v8';

const megabyte = 2 ** 20;

/**
 * Bytes that a cache may keep: a part of the heap that this process may grow to, and at most so many megabytes. The parts of
 * all caches come to less than half of it, so that a server with `--max-old-space-size=256` holds them all when they are full.
 */
export function shareOfHeap(part: number, mostMegabytes: number): number {
  return Math.floor(Math.min(getHeapStatistics().heap_size_limit * part, mostMegabytes * megabyte));
}

/**
 * Bytes of heap that plain data keeps: objects, lists and texts, as V8 lays them out on 64 bits (a word for each value, three
 * for the object itself, two bytes for a character that one byte cannot hold). Shared parts count wherever they are met.
 */
export function plainBytes(value: unknown): number {
  if (typeof value === 'string') return 24 + 2 * value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + 8 + plainBytes(inner), 32);
}
