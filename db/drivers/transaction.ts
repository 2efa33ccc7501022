import { Outage } from '../outage.ts';
import type { FilledStatement, Run } from './driver.ts';

/**
 * Runs `work` between begin and commit on one connection that nobody else uses meanwhile, bound to the organization
 * until the end. Rolled back when `work` throws, or when `limited` has no time left for the commit.
 * @param limited sends what counts against the operation's time
 * @throws BrokenConnection when the connection broke or even the rollback failed; its cause is the error to report.
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
    // PostgreSQL answers a commit of a failed transaction with a rollback and no error; any other statement tells.
    if (failed) await order('select 1');
    await limited({ text: 'commit', values: [] }).catch(unconfirmed);
    return result;
  } catch (error) {
    over = true;
    // A connection that does not answer would let the rollback wait as long as the statement before.
    if (error instanceof BrokenConnection) throw error;
    if (broken) throw new BrokenConnection(error);
    await order('rollback').catch(() => {
      throw new BrokenConnection(error);
    });
    throw error;
  }
}

/** A commit without an answer may have been done. One that never left has not. */
function unconfirmed(error: unknown): never {
  if (!(error instanceof BrokenConnection) || error.unsent) throw error;
  throw new BrokenConnection(new Outage('unconfirmed', causeOf(error)));
}

/** The connection is of no more use: it is closed instead of reused. */
export class BrokenConnection extends Error {
  override readonly name = 'BrokenConnection';
  /** True where the connection was broken before, and the statement did not leave. */
  readonly unsent: boolean;

  constructor(cause: unknown, unsent = false) {
    super('The connection is of no more use.', { cause });
    this.unsent = unsent;
  }
}

/** The error to report: what broke the connection, or the error itself. */
export function causeOf(error: unknown): unknown {
  return error instanceof BrokenConnection ? error.cause : error;
}
