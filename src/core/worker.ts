/** Work that is repeated until it is stopped. */
export interface Worker {
  /** Ends the pause, or the next one where the work runs: it may not have seen what the ring is about. */
  ring(): void;
  /** Resolves when the current run is over. No other one begins. */
  stop(): Promise<void>;
}

/** Pause in milliseconds after a run that failed. */
const failedMillis = 5_000;

/**
 * Repeats the work, beginning at once.
 * @param work @returns the pause in milliseconds until the next run
 */
export function startWorker(work: () => Promise<number>, report: (error: unknown) => void): Worker {
  let rung = false;
  let stopped = false;
  let wake = () => {};

  function pause(millis: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, millis);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async function run(): Promise<void> {
    while (!stopped) {
      rung = false;
      const millis = await work().catch((error) => {
        report(error);
        return failedMillis;
      });
      if (!rung) await pause(millis);
    }
  }

  const ring = () => {
    rung = true;
    wake();
  };
  const running = run();
  return {
    ring,
    async stop() {
      stopped = true;
      ring();
      await running;
    },
  };
}
