import { writeSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/**
 * File system of the embedded database that detects a PANIC: PostgreSQL's report of a failure that only a restart repairs,
 * such as a disk without space for the write-ahead log. PostgreSQL would end its process; in WebAssembly it loops forever
 * and receives no signal. This process ends instead. No committed data is lost: the next start recovers it.
 */
export class WatchedFolder extends NodeFS {
  /** True from the moment at which a PANIC ends the process; before it, opening fails. */
  isOpen = false;

  override init(pglite: PGlite, options: Parameters<NodeFS['init']>[1]) {
    return super.init(pglite, { ...options, printErr: (line: string) => this.#read(line) });
  }

  /** Checks a line of PostgreSQL's own log, which is in English. */
  #read(line: string): void {
    const [, reason] = / PANIC: +(.*)/.exec(line) ?? [];
    if (reason === undefined) return;
    if (!this.isOpen) throw new Error(reason);
    // The loop begins when this returns: unwritten output would be lost.
    const message = `rolegate: the embedded database cannot go on, and the server ends: ${reason}.\n`;
    writeSync(process.stderr.fd, message);
    process.exit(1);
  }
}
