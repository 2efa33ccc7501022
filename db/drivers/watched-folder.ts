import { writeSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/**
 * The files of the embedded database, of which a PANIC is noticed: PostgreSQL's word for a failure that only a restart mends,
 * such as a disk without room for the write-ahead log. Its process would end; inside of WebAssembly it loops for ever, and
 * no signal is heard. So this process ends instead. Nothing that was committed is lost: the next start recovers it.
 */
export class WatchedFolder extends NodeFS {
  /** From then on the process ends; before, opening fails. */
  isOpen = false;

  override init(pglite: PGlite, options: Parameters<NodeFS['init']>[1]) {
    return super.init(pglite, { ...options, printErr: (line: string) => this.#read(line) });
  }

  /** @param line of PostgreSQL's own log, which is in English */
  #read(line: string): void {
    const [, reason] = / PANIC: +(.*)/.exec(line) ?? [];
    if (reason === undefined) return;
    if (!this.isOpen) throw new Error(reason);
    // The loop begins when this returns: nothing that is not written by now would be.
    const message = `rolegate: the embedded database cannot go on, and the server ends: ${reason}.\n`;
    writeSync(process.stderr.fd, message);
    process.exit(1);
  }
}
