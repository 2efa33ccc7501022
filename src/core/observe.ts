/** Takes what went wrong where nobody waits for an answer. */
export interface FaultLog {
  error(details: object, message: string): void;
}

/**
 * Lets an observer look. Its failure, thrown or rejected, is logged once under its name and goes no further: what counts,
 * logs or records an answer never changes it.
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
      // A log that fails has no place to say so.
    }
  }
}
