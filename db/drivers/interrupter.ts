import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { PGlite } from '@electric-sql/pglite';

/** Cancels a statement of the embedded database that takes too long: it fails like a cancelled one (57014). */
export interface Interrupter {
  limit<T>(millis: number, run: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Part of PGlite's memory to which PostgreSQL's signal handlers write: StatementCancelHandler of postgres.c. */
interface Memory {
  readonly HEAPU8: Uint8Array;
  readonly _InterruptPending: number;
  readonly _QueryCancelPending: number;
}

/**
 * Starts a thread that cancels overdue statements. A statement occupies this thread until it ends, so none of its timers
 * fires, `statement_timeout` included. The other thread watches the time and asks this one through the inspector, which V8
 * serves within a loop, to set the flags that PostgreSQL checks between two rows. Only memory cells are written, so the
 * state remains consistent.
 */
export function createInterrupter(pglite: PGlite): Interrupter {
  const { mod } = pglite as unknown as { mod: Memory };
  const name = `rolegate interrupt ${randomUUID()}`;
  const until = new Float64Array(new SharedArrayBuffer(8));
  /** 1 while a statement runs. */
  const running = new Int32Array(new SharedArrayBuffer(4));
  let worker: Worker | undefined;
  let isPending = false;

  function setPending(pending: boolean): void {
    isPending = pending;
    const memory = new DataView(mod.HEAPU8.buffer);
    memory.setInt32(mod._QueryCancelPending, Number(pending), true);
    memory.setInt32(mod._InterruptPending, Number(pending), true);
  }

  function watch(): Worker {
    Object.assign(globalThis, { [name]: () => isLate() && setPending(true) });
    const expression = `globalThis[${JSON.stringify(name)}]()`;
    const started = new Worker(watching, { eval: true, workerData: { until, running, expression } });
    started.unref();
    return started;
  }

  const isLate = () => until[0] !== undefined && until[0] > 0 && Date.now() >= until[0];

  return {
    async limit(millis, run) {
      worker ??= watch();
      until[0] = Date.now() + millis;
      Atomics.store(running, 0, 1);
      Atomics.notify(running, 0);
      try {
        return await run();
      } finally {
        until[0] = 0;
        Atomics.store(running, 0, 0);
        // The statement may have ended at this moment: the flags must not affect the next one.
        if (isPending) setPending(false);
      }
    },
    async close() {
      await worker?.terminate();
      Reflect.deleteProperty(globalThis, name);
    },
  };
}

/**
 * Program of the thread, as text, because the bundled server has no separate file for it. It sleeps until a statement runs,
 * and then looks every 20 milliseconds.
 */
const watching = `
const { Session } = require('node:inspector');
const { until, running, expression } = require('node:worker_threads').workerData;
const session = new Session();
session.connectToMainThread();
const never = new Int32Array(new SharedArrayBuffer(4));
for (;;) {
  Atomics.wait(running, 0, 0);
  Atomics.wait(never, 0, 0, 20);
  if (until[0] > 0 && Date.now() >= until[0]) session.post('Runtime.evaluate', { expression });
}
`;
