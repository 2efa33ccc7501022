import pg from 'pg';
import { type Channel, channels } from '../channels.ts';
import type { DatabaseLog } from '../database.ts';
import type { Heard } from './driver.ts';

const maxPauseMillis = 5_000;
/** Time after which a silently broken connection is noticed, in milliseconds. */
const checkedEvery = 10_000;
const names = Object.keys(channels) as Channel[];

/**
 * Listens on a separate connection and reconnects when it breaks. Notifications are lost in the meantime: listeners hear
 * null on reconnection. Caches of access discard any answer after a second.
 * @returns a function that ends it
 */
export function listenForChanges(
  connectionString: string,
  heard: Heard,
  log: DatabaseLog,
): () => Promise<void> {
  let closed = false;
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let failures = 0;

  const connect = async (): Promise<void> => {
    const mine = new pg.Client({
      connectionString,
      application_name: 'rolegate listener',
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
      keepAlive: true,
    });
    client = mine;
    let broken = false;
    const lost = (error?: Error) => {
      if (broken || closed) return;
      broken = true;
      if (failures === 0) log.warn({ err: error }, 'the listener for notifications broke; it comes back');
      failures += 1;
      clearTimeout(timer);
      mine.end().catch(() => {});
      timer = setTimeout(() => void connect(), Math.min(100 * 2 ** failures, maxPauseMillis));
      timer.unref();
    };
    mine.on('error', lost);
    mine.on('end', () => lost());
    mine.on('notification', ({ channel, payload }) => {
      for (const name of names) if (channels[name] === channel) heard(name, payload || null);
    });
    const check = () => {
      timer = setTimeout(() => mine.query('select 1').then(check, lost), checkedEvery);
      timer.unref();
    };
    try {
      await mine.connect();
      await mine.query(names.map((name) => `listen ${channels[name]}`).join('; '));
      failures = 0;
      for (const name of names) heard(name, null);
      check();
    } catch (error) {
      lost(error as Error);
    }
  };
  void connect();

  return async () => {
    closed = true;
    clearTimeout(timer);
    await client?.end().catch(() => {});
  };
}
