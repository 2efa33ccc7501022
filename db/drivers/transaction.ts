import type { FilledStatement, Run } from './driver.ts';

/**
 * Runs `work` between begin and commit on one connection that nobody else uses meanwhile, bound to the organization
 * until the end. Rolled back when `work` throws, or when `limited` has no time left for the commit.
 * @param limited sends what counts against the operation's time
 * @throws BrokenConnection when even the rollback failed; its cause is what `work` threw.
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
  const run: Run = (statement) => {
    // The connection may serve another organization by now.
    if (over) return Promise.reject(new Error('The transaction is over: a statement was not awaited.'));
    return limited(statement).catch((error) => {
      failed = true;
      throw error;
    });
  };
  try {
    await Promise.all([order('begin'), send(binding)]);
    const result = await work(run);
    over = true;
    // PostgreSQL answers a commit of a failed transaction with a rollback and no error; any other statement tells.
    if (failed) await order('select 1');
    await limited({ text: 'commit', values: [] });
    return result;
  } catch (error) {
    over = true;
    await order('rollback').catch(() => {
      throw new BrokenConnection('The rollback failed.', { cause: error });
    });
    throw error;
  }
}

export class BrokenConnection extends Error {
  override readonly name = 'BrokenConnection';
}
