/** Kind of request. Requests of different kinds differ, and their answers must not. */
export type Kinds = Readonly<
  Record<string, () => Promise<{ readonly status: number; readonly body: unknown }>>
>;

/** Number of rounds before the counted ones. */
export const warmUp = 200;

/**
 * Measures kinds of requests in turns in random order, and prints how far the median of each is from that of the kind
 * `reference`, with Mann-Whitney's z: a value beyond 3 in either direction is significant.
 */
export async function compareTimes(kinds: Kinds, reference: string, rounds: number): Promise<void> {
  const samples = new Map(Object.keys(kinds).map((name) => [name, [] as number[]]));
  const answers = new Set<string>();
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [name, ask] of Object.entries(kinds).sort(() => Math.random() - 0.5)) {
      const start = performance.now();
      const { status, body } = await ask();
      const millis = performance.now() - start;
      if (round >= 0) samples.get(name)?.push(millis);
      answers.add(`${status} ${JSON.stringify(body)}`);
    }
  }
  console.log(`different answers among all kinds: ${answers.size}`);
  const usual = samples.get(reference) as number[];
  for (const [name, values] of samples) {
    const micros = ((median(values) - median(usual)) * 1000).toFixed(0);
    const z = mannWhitney(values, usual).toFixed(2);
    console.log(`${name}: median ${median(values).toFixed(3)} ms, ${micros} µs from ${reference}, z ${z}`);
  }
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

/** Returns the normal approximation of Mann and Whitney's U; ties are too rare here to matter. */
function mannWhitney(a: readonly number[], b: readonly number[]): number {
  const ranked = [...a.map((value) => ({ value, own: 1 })), ...b.map((value) => ({ value, own: 0 }))].sort(
    (x, y) => x.value - y.value,
  );
  const sum = ranked.reduce((total, { own }, index) => total + own * (index + 1), 0);
  const u = sum - (a.length * (a.length + 1)) / 2;
  const mean = (a.length * b.length) / 2;
  return (u - mean) / Math.sqrt((a.length * b.length * (a.length + b.length + 1)) / 12);
}
