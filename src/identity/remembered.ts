import { LRUCache } from 'lru-cache';
import type { Signals } from '../../db/signals.ts';
import { plainBytes, shareOfHeap } from '../core/heap.ts';

/**
 * Maximum age of a remembered answer, in milliseconds. Changes arrive by notification (db/signals.ts) and take effect
 * at once; if a notification fails, they take effect after this time.
 */
const rememberedMillis = 1000;
const maxRemembered = 10_000;
/** Maximum size of all remembered answers in bytes of heap. An administrator takes 2 KB, the limits of a key 4 KB more. */
const maxBytes = shareOfHeap(1 / 64, 32);

interface Remembering<Value> {
  /** Returns the organizations whose changes the answer depends on. */
  organizationsOf(value: Value): readonly string[];
  /** Returns a shorter lifetime in milliseconds; 0 or less for an answer that must not be remembered. */
  millisLeft?(value: Value): number;
}

export interface Remembered<Value> {
  known(key: string): Value | undefined;
  /** Reads and remembers the answer. Null is not remembered, so that guesses cannot fill the memory. */
  ask(key: string, read: () => Promise<Value | null>): Promise<Value | null>;
  forget(key: string): void;
}

/** Remembers answers about access until a notification reports a change of an organization that they depend on. */
export function remembered<Value extends object>(
  changes: Signals,
  { organizationsOf, millisLeft = () => rememberedMillis }: Remembering<Value>,
): Remembered<Value> {
  const kept = new LRUCache<string, Value>({
    max: maxRemembered,
    maxSize: maxBytes,
    // The cache's own lists take 200 bytes for each entry.
    sizeCalculation: (value, key) => 200 + plainBytes(key) + plainBytes(value),
    ttl: rememberedMillis,
    // Reads the clock on each lookup. Otherwise the cache keeps the time of the last one until a timer fires.
    ttlResolution: 0,
  });
  let changesSeen = 0;
  changes.subscribe((organizationId) => {
    changesSeen += 1;
    for (const [key, value] of kept.entries()) {
      if (organizationId === null || organizationsOf(value).includes(organizationId)) kept.delete(key);
    }
  });
  return {
    known: (key) => kept.get(key),
    async ask(key, read) {
      const before = changesSeen;
      const found = await read();
      const left = found ? Math.min(rememberedMillis, millisLeft(found)) : 0;
      // An answer that was read before a notification may be older than the change.
      if (found && before === changesSeen && left > 0) kept.set(key, found, { ttl: left });
      return found;
    },
    forget: (key) => void kept.delete(key),
  };
}
