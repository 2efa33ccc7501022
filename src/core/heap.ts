import { getHeapStatistics } from 'node:v8';

const megabyte = 2 ** 20;

/**
 * Returns the maximum size of a cache in bytes: a part of the heap limit of this process, and at most `maxMegabytes`. The
 * parts of all caches are less than half of the limit, so that a server with `--max-old-space-size=256` holds all full
 * caches.
 */
export function shareOfHeap(part: number, maxMegabytes: number): number {
  return Math.floor(Math.min(getHeapStatistics().heap_size_limit * part, maxMegabytes * megabyte));
}

/**
 * Estimates the heap size of plain data in bytes, as V8 lays it out on 64 bits: one word for each value, three for each
 * object, two bytes for each character. A shared part counts each time that it occurs.
 */
export function plainBytes(value: unknown): number {
  if (typeof value === 'string') return 24 + 2 * value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + 8 + plainBytes(inner), 32);
}
