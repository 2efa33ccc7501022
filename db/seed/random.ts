/** Pseudo-random numbers that are the same on every machine, for demo data and never for secrets. */
export interface Random {
  /** Returns a number of at least 0 and below 1. */
  next(): number;
  /** Returns an integer between both bounds, included. */
  int(least: number, most: number): number;
  /** Returns true in this share of the calls. */
  chance(share: number): boolean;
  pick<T>(values: readonly T[]): T;
  /** Returns different items in random order; all of them where there are fewer. */
  sample<T>(values: readonly T[], count: number): T[];
}

/** Creates Mulberry32, by Tommy Ettinger (public domain). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));

  function pick<T>(values: readonly T[]): T {
    if (values.length === 0) throw new Error('There is nothing to pick from.');
    return values[int(0, values.length - 1)] as T;
  }

  function sample<T>(values: readonly T[], count: number): T[] {
    const rest = [...values];
    return Array.from(
      { length: Math.min(count, rest.length) },
      () => rest.splice(int(0, rest.length - 1), 1)[0] as T,
    );
  }

  return { next, int, chance: (share) => next() < share, pick, sample };
}
