import { LRUCache } from 'lru-cache';
import type { AccessChanges } from '../../db/access-changes.ts';
import { plainBytes, shareOfHeap } from '../core/heap.ts';

/**
 * How long an answer is remembered. What changes it is told (db/access-changes.ts), and holds at once; where the telling
 * fails it holds after this time at the latest.
 */
const rememberedMillis = 1000;
const mostRemembered = 10_000;
/** Bytes of heap, by what the answers hold: 2 KB for an administrator, 4 KB more for what the limits of a key leave. */
const mostBytes = shareOfHeap(1 / 64, 32);

interface Remembering<Value> {
  /** The organizations whose changes the answer depends on. */
  organizationsOf(value: Value): readonly string[];
  /** For fewer milliseconds than usual; 0 or less for an answer that is not to be remembered. */
  millisLeft?(value: Value): number;
}

export interface Remembered<Value> {
  known(key: string): Value | undefined;
  /** Asks, and remembers the answer. That there is none is not remembered: guesses cannot fill the memory. */
  ask(key: string, read: () => Promise<Value | null>): Promise<Value | null>;
  forget(key: string): void;
}

/** Answers about who may do what, until a change of an organization that they depend on is told. */
export function remembered<Value extends object>(
  changes: AccessChanges,
  { organizationsOf, millisLeft = () => rememberedMillis }: Remembering<Value>,
): Remembered<Value> {
  const kept = new LRUCache<string, Value>({
    max: mostRemembered,
    maxSize: mostBytes,
    // The cache's own lists take 200 bytes an entry.
    sizeCalculation: (value, key) => 200 + plainBytes(key) + plainBytes(value),
    ttl: rememberedMillis,
    // Reads the clock on each lookup. Otherwise the cache keeps the time of the last one until a timer fires.
    ttlResolution: 0,
  });
  let told = 0;
  changes.subscribe((organizationId) => {
    told += 1;
    for (const [key, value] of kept.entries()) {
      if (organizationId === null || organizationsOf(value).includes(organizationId)) kept.delete(key);
    }
  });
  return {
    known: (key) => kept.get(key),
    async ask(key, read) {
      const before = told;
      const found = await read();
      const left = found ? Math.min(rememberedMillis, millisLeft(found)) : 0;
      // What was read before a change was told may be older than the change.
      if (found && before === told && left > 0) kept.set(key, found, { ttl: left });
      return found;
    },
    forget: (key) => void kept.delete(key),
  };
}
