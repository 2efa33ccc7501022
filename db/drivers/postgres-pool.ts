import pg from 'pg';
import { bindSession, type Driver, type FilledStatement, type Result, type Run } from './driver.ts';
import { createStatementNames } from './statement-names.ts';
import { BrokenConnection, inTransaction } from './transaction.ts';

/**
 * Reads and transactions over a pool of serving connections. A connection stays bound to the organization that used it
 * last, and is bound anew only for another one. The binding and the statement leave together, without waiting for
 * each other: the answer is handed out only when both went well.
 */
export function poolDriver(pool: pg.Pool, jobPool: pg.Pool): Omit<Driver, 'listen'> {
  const boundTo = new WeakMap<pg.PoolClient, string>();
  const names = createStatementNames<pg.PoolClient>();

  function read(organizationId: string, { text, values }: FilledStatement): Promise<Result> {
    return withClient(async (client) => {
      const binding = boundTo.get(client) === organizationId ? undefined : bind(client, organizationId);
      const query = send(client, { name: names.nameFor(client, text), text, values: values as unknown[] });
      const [{ rows, rowCount }] = await Promise.all([query, binding]).catch((error) => {
        // Anything but a plain refusal by the server leaves the connection in an unknown state.
        if (error instanceof pg.DatabaseError && boundTo.has(client)) throw error;
        throw new BrokenConnection('The connection is of no more use.', { cause: error });
      });
      return { rows, rowCount: rowCount ?? 0 };
    });
  }

  async function bind(client: pg.PoolClient, organizationId: string): Promise<void> {
    boundTo.delete(client);
    await send(client, { name: 'bind', text: bindSession, values: [organizationId] });
    boundTo.set(client, organizationId);
  }

  function transaction<T>(organizationId: string, work: (run: Run) => Promise<T>): Promise<T> {
    return withClient((client) => inTransaction(runOn(client), organizationId, work));
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
  return { engine: 'postgres', read, transaction, queue, close };
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
