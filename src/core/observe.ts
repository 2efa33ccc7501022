/** Log for failures that no caller waits for. */
export interface FaultLog {
  error(details: object, message: string): void;
}

/**
 * Runs an observer. Logs its error or rejection once under its name and does not pass it on: code that counts, logs or
 * records an answer never changes the answer.
 */
export function observe(log: FaultLog, observer: string, look: () => Promise<unknown>): Promise<void>;
export function observe(log: FaultLog, observer: string, look: () => void): void;
export function observe(log: FaultLog, observer: string, look: () => unknown): unknown {
  try {
    const looked = look();
    if (looked instanceof Promise) return looked.then(() => undefined, failed);
  } catch (error) {
    failed(error);
  }
  return undefined;

  function failed(error: unknown): void {
    try {
      log.error({ err: error, observer }, 'an observer failed');
    } catch {
      // There is no place to report the failure of a log.
    }
  }
}
