import pg from 'pg';

/** Time limit of a probe. An orchestrator asks about once a second and does not wait for long. */
const maxMillis = 900;

/**
 * Determines whether the database answers, over a separate connection, so that requests which use all others do not delay
 * it. The connection is kept between probes and replaced when it breaks. Where this server has no connection for requests,
 * the probe opens one: a database without free connections does not serve this server.
 */
export function createProbe(
  connectionString: string,
  pool: pg.Pool,
): { ready(): Promise<boolean>; close(): Promise<void> } {
  let client: pg.Client | undefined;
  let asking: Promise<boolean> | undefined;

  function forget(mine: pg.Client): void {
    if (client === mine) client = undefined;
    mine.end().catch(() => {});
  }

  async function connected(): Promise<pg.Client> {
    if (client) return client;
    const made = new pg.Client({
      connectionString,
      application_name: 'rolegate readiness',
      connectionTimeoutMillis: maxMillis,
      query_timeout: maxMillis,
    });
    made.on('error', () => forget(made));
    made.on('end', () => forget(made));
    client = made;
    await made.connect();
    return made;
  }

  async function answers(): Promise<boolean> {
    await (await connected()).query('select 1');
    if (pool.totalCount === 0) (await pool.connect()).release();
    return true;
  }

  async function ask(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), maxMillis);
    });
    const ready = await Promise.race([answers().catch(() => false), late]);
    clearTimeout(timer);
    if (!ready && client) forget(client);
    return ready;
  }

  return {
    ready() {
      asking ??= ask().finally(() => {
        asking = undefined;
      });
      return asking;
    },
    async close() {
      await client?.end().catch(() => {});
    },
  };
}
