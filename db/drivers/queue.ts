const longestWait = 10_000;

/** Runs one piece of work after the other, in the order of the calls. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

/** @throws Error from a call that waited for more than ten seconds: overload, or a wait for the caller's own transaction. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();

  return function enqueue<T>(work: () => Promise<T>): Promise<T> {
    let late = false;
    const result = new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => {
        late = true;
        reject(
          new Error(
            'The embedded database was busy for ten seconds; inside of a transaction, use the transaction only.',
          ),
        );
      }, longestWait);
      last = last.then(async () => {
        clearTimeout(timer);
        if (!late) await work().then(resolve, reject);
      });
    });
    return result;
  };
}
