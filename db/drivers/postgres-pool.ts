import pg from 'pg';
import { type Budget, defaultMillis, millisLeft } from '../budget.ts';
import { isFatal, Outage, outageByState } from '../outage.ts';
import { createAdmission } from './admission.ts';
import { type Driver, type FilledStatement, ownerOf, type Result, type Run } from './driver.ts';
import { createStatementNames } from './statement-names.ts';
import { BrokenConnection, causeOf, inTransaction } from './transaction.ts';

/** Binds the connection to an organization, and its statements to a time limit. */
const bindSession = `select set_config('rolegate.organization', $1, false), set_config('statement_timeout', $2, false)`;
/**
 * Binds a transaction. It may wait for a row as long as the few transactions before it need, but not as long as a lock whose
 * owner does nothing: all others behind it would wait too.
 */
const bindTransaction = `select set_config('rolegate.organization', $1, true), set_config('statement_timeout', $2, true),
  set_config('lock_timeout', '2s', true)`;
const limitTransaction = `select set_config('statement_timeout', $1, true)`;

interface Binding {
  readonly organizationId: string;
  readonly millis: number;
}

/**
 * Runs reads and transactions over a pool of serving connections. A connection stays bound to the organization that last
 * used it, and is bound again only for another organization or another time limit. The binding and the statement are sent
 * together without waiting for each other; the answer is returned only when both succeed.
 */
export function poolDriver(pool: pg.Pool, jobPool: pg.Pool): Omit<Driver, 'listen' | 'ready'> {
  const bindings = new WeakMap<pg.PoolClient, Binding>();
  const names = createStatementNames<pg.PoolClient>();
  const admission = createAdmission(pool.options.max);

  function read(organizationId: string, { text, values }: FilledStatement, budget?: Budget): Promise<Result> {
    return admitted(organizationId, budget, async (client) => {
      const binding = bind(client, organizationId, millisLeft(budget));
      const query = send(client, { ...names.nameFor(client, text), values: values as unknown[] });
      const [{ rows, rowCount }] = await Promise.all([query, binding]).catch((error) => {
        if (error instanceof BrokenConnection || bindings.has(client)) throw error;
        throw new BrokenConnection(error);
      });
      return { rows, rowCount: rowCount ?? 0 };
    });
  }

  /** Statement that binds the connection; undefined where it is bound already. */
  function bind(client: pg.PoolClient, organizationId: string, millis: number): Promise<void> | undefined {
    const bound = bindings.get(client);
    if (bound?.organizationId === organizationId && bound.millis === millis) return undefined;
    bindings.delete(client);
    const binding = send(client, {
      name: 'bind',
      text: bindSession,
      values: [organizationId, String(millis)],
    });
    return binding.then(() => void bindings.set(client, { organizationId, millis }));
  }

  function transaction<T>(
    organizationId: string,
    work: (run: Run) => Promise<T>,
    budget?: Budget,
  ): Promise<T> {
    return admitted(organizationId, budget, (client) => {
      const millis = millisLeft(budget);
      const run = runOn(client);
      const binding = { text: bindTransaction, values: [organizationId, String(millis)] };
      return inTransaction(run, limitedRun(run, budget, millis), binding, work);
    });
  }

  function admitted<T>(
    organizationId: string,
    budget: Budget | undefined,
    work: (client: pg.PoolClient) => Promise<T>,
  ): Promise<T> {
    return admission.run(ownerOf(budget, organizationId), () => withClient(pool, work));
  }

  async function withClient<T>(from: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await from.connect().catch((error) => {
      throw new Outage('unavailable', error);
    });
    try {
      const result = await work(client);
      client.release(names.outdated(client));
      return result;
    } catch (error) {
      client.release(error instanceof BrokenConnection);
      throw causeOf(error);
    }
  }

  async function queue(text: string, values?: readonly unknown[]): Promise<Result> {
    const result = await jobPool.query(text, values as unknown[]);
    // A script returns the result of each statement.
    const { rows, rowCount } = Array.isArray(result) ? (result.at(-1) as pg.QueryResult) : result;
    return { rows, rowCount: rowCount ?? 0 };
  }

  function queueTransaction<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const binding = { text: bindTransaction, values: ['', String(defaultMillis)] };
    return withClient(jobPool, (client) => inTransaction(runOn(client), runOn(client), binding, work));
  }

  const close = async () => void (await Promise.all([pool.end(), jobPool.end()]));
  return {
    engine: 'postgres',
    read,
    transaction,
    queue,
    queueTransaction,
    isCrowded: admission.isCrowded,
    close,
  };
}

/** Broken connections. Statements on them are not sent. */
const broken = new WeakSet<pg.ClientBase>();

/** Records when the connection breaks. */
export function watchConnection(client: pg.ClientBase, onError: (error: Error) => void): void {
  client.on('error', (error) => {
    broken.add(client);
    onError(error);
  });
  client.on('end', () => void broken.add(client));
}

/**
 * Calls `client.query` with a callback. The result of its promise would survive many collections of young objects, because
 * each is reachable from the one before, and a busy server spent a fifth of its time on copying them.
 */
function send(client: pg.ClientBase, config: pg.QueryConfig): Promise<pg.QueryResult> {
  return new Promise((resolve, reject) => {
    if (broken.has(client)) {
      const outage = new Outage('unavailable', new Error('The connection broke.'));
      return reject(new BrokenConnection(outage, true));
    }
    void client.query(config, (error: Error | null, result) =>
      error ? reject(failureOf(error)) : resolve(result),
    );
  });
}

/** Determines whether the connection is in an unknown state: after any error but a plain refusal by the server. */
function failureOf(error: Error): Error {
  if (error instanceof pg.DatabaseError && !isFatal(error)) return outageByState(error) ?? error;
  // A value that cannot be serialized does not affect the connection.
  const isOurs = error instanceof TypeError || error instanceof RangeError;
  return new BrokenConnection(isOurs ? error : (outageByState(error) ?? new Outage('unavailable', error)));
}

/** Statements on one connection. */
export function runOn(client: pg.ClientBase): Run {
  return async ({ text, values, asArrays }) => {
    const query = { text, values: values as unknown[], ...(asArrays && { rowMode: 'array' as const }) };
    const { rows, rowCount } = await send(client, query);
    return { rows, rowCount: rowCount ?? 0 };
  };
}

/** Statements of one transaction, each limited to the remaining time of the operation. */
function limitedRun(run: Run, budget: Budget | undefined, set: number): Run {
  let limit = set;
  return async (statement) => {
    const left = millisLeft(budget);
    if (left < limit) {
      limit = left;
      // It is sent with the statement, which fails where this one does.
      run({ text: limitTransaction, values: [String(left)] }).catch(() => {});
    }
    return run(statement);
  };
}
