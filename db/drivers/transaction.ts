import { Outage } from '../outage.ts';
import type { FilledStatement, Run } from './driver.ts';

/**
 * Runs `work` between begin and commit on one exclusive connection, bound to the organization until the end. Rolls back when
 * `work` throws, or when `limited` has no time left for the commit.
 * @param limited sends the statements that count against the operation's time
 * @throws BrokenConnection when the connection broke or the rollback failed; its cause is the error to report
 */
export async function inTransaction<T>(
  send: Run,
  limited: Run,
  binding: FilledStatement,
  work: (run: Run) => Promise<T>,
): Promise<T> {
  const order = (text: string) => send({ text, values: [] });
  let over = false;
  let failed = false;
  let broken = false;
  const run: Run = (statement) => {
    // The connection may serve another organization by now.
    if (over) return Promise.reject(new Error('The transaction is over: a statement was not awaited.'));
    return limited(statement).catch((error) => {
      failed = true;
      broken ||= error instanceof BrokenConnection;
      throw causeOf(error);
    });
  };
  try {
    await Promise.all([order('begin'), send(binding)]);
    const result = await work(run);
    over = true;
    // PostgreSQL answers a commit of a failed transaction with a rollback and no error; any other statement reports the
    // failure.
    if (failed) await order('select 1');
    await limited({ text: 'commit', values: [] }).catch(unconfirmed);
    return result;
  } catch (error) {
    over = true;
    // On a connection without an answer the rollback would wait as long as the statement before.
    if (error instanceof BrokenConnection) throw error;
    if (broken) throw new BrokenConnection(error);
    await order('rollback').catch(() => {
      throw new BrokenConnection(error);
    });
    throw error;
  }
}

/** Reports a failed commit. A commit without an answer may have taken effect; one that was never sent has not. */
function unconfirmed(error: unknown): never {
  if (!(error instanceof BrokenConnection) || error.unsent) throw error;
  throw new BrokenConnection(new Outage('unconfirmed', causeOf(error)));
}

/** Reports that the connection cannot be reused and must be closed. */
export class BrokenConnection extends Error {
  override readonly name = 'BrokenConnection';
  /** True where the connection was already broken, and the statement was not sent. */
  readonly unsent: boolean;

  constructor(cause: unknown, unsent = false) {
    super('The connection cannot be reused.', { cause });
    this.unsent = unsent;
  }
}

/** Returns the error to report: the cause of a broken connection, or the error itself. */
export function causeOf(error: unknown): unknown {
  return error instanceof BrokenConnection ? error.cause : error;
}
