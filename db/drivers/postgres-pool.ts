import pg from 'pg';
import { type Budget, millisLeft } from '../budget.ts';
import { createAdmission } from './admission.ts';
import { type Driver, type FilledStatement, ownerOf, type Result, type Run } from './driver.ts';
import { createStatementNames } from './statement-names.ts';
import { BrokenConnection, inTransaction } from './transaction.ts';

/** Binds the connection to an organization, and its statements to a time. */
const bindSession = `select set_config('rolegate.organization', $1, false), set_config('statement_timeout', $2, false)`;
const bindTransaction = `select set_config('rolegate.organization', $1, true), set_config('statement_timeout', $2, true)`;
const limitTransaction = `select set_config('statement_timeout', $1, true)`;

interface Binding {
  readonly organizationId: string;
  readonly millis: number;
}

/**
 * Reads and transactions over a pool of serving connections. A connection stays bound to the organization that used it
 * last, and is bound anew only for another one, or for another time. The binding and the statement leave together, without waiting for
 * each other: the answer is handed out only when both went well.
 */
export function poolDriver(pool: pg.Pool, jobPool: pg.Pool): Omit<Driver, 'listen'> {
  const bindings = new WeakMap<pg.PoolClient, Binding>();
  const names = createStatementNames<pg.PoolClient>();
  const admission = createAdmission(pool.options.max);

  function read(organizationId: string, { text, values }: FilledStatement, budget?: Budget): Promise<Result> {
    return admitted(organizationId, budget, async (client) => {
      const binding = bind(client, organizationId, millisLeft(budget));
      const query = send(client, { name: names.nameFor(client, text), text, values: values as unknown[] });
      const [{ rows, rowCount }] = await Promise.all([query, binding]).catch((error) => {
        // Anything but a plain refusal by the server leaves the connection in an unknown state.
        if (error instanceof pg.DatabaseError && bindings.has(client)) throw error;
        throw new BrokenConnection('The connection is of no more use.', { cause: error });
      });
      return { rows, rowCount: rowCount ?? 0 };
    });
  }

  /** Undefined where the connection is bound like this already. */
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
    return admission.run(ownerOf(budget, organizationId), () => withClient(work));
  }

  async function withClient<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await pool.connect();
    try {
      const result = await work(client);
      client.release(names.outdated(client));
      return result;
    } catch (error) {
      client.release(error instanceof BrokenConnection);
      throw error instanceof BrokenConnection ? error.cause : error;
    }
  }

  async function queue(text: string, values?: readonly unknown[]): Promise<Result> {
    const result = await jobPool.query(text, values as unknown[]);
    // A script answers with the result of each statement.
    const { rows, rowCount } = Array.isArray(result) ? (result.at(-1) as pg.QueryResult) : result;
    return { rows, rowCount: rowCount ?? 0 };
  }

  const close = async () => void (await Promise.all([pool.end(), jobPool.end()]));
  return { engine: 'postgres', read, transaction, queue, isCrowded: admission.isCrowded, close };
}

/**
 * As `client.query`, by its callback: a result of its promise outlives many collections of young objects, because each
 * one is reached from the one before, and a busy server spent a fifth of its time on copying them.
 */
function send(client: pg.ClientBase, config: pg.QueryConfig): Promise<pg.QueryResult> {
  return new Promise((resolve, reject) => {
    void client.query(config, (error: Error | null, result) => (error ? reject(error) : resolve(result)));
  });
}

/** Statements on one connection. */
export function runOn(client: pg.ClientBase): Run {
  return async ({ text, values, asArrays }) => {
    const query = { text, values: values as unknown[], ...(asArrays && { rowMode: 'array' as const }) };
    const { rows, rowCount } = await send(client, query);
    return { rows, rowCount: rowCount ?? 0 };
  };
}

/** Statements of one transaction, each bound to what is left of the operation's time. */
function limitedRun(run: Run, budget: Budget | undefined, set: number): Run {
  let limit = set;
  return async (statement) => {
    const left = millisLeft(budget);
    if (left < limit) {
      limit = left;
      // It leaves with the statement, which fails where this does.
      run({ text: limitTransaction, values: [String(left)] }).catch(() => {});
    }
    return run(statement);
  };
}
