import { randomUUID } from 'node:crypto';
import type PgBoss from 'pg-boss';
import { channels } from '../../db/channels.ts';
import type { Database } from '../../db/database.ts';
import type { JobKind } from '../../db/jobs.ts';

/** Maximum number of requests that are moved at a time. */
const most = 100;

interface Requested {
  readonly organizationId: string;
  readonly kind: JobKind;
  readonly rowId: string;
}

/**
 * Moves requests that are due to the queue, in one transaction, and wakes the workers of their kinds. A job that waits for
 * the same row serves the request too.
 * @returns the number of jobs
 */
export function relayRequests(database: Database, boss: PgBoss): Promise<number> {
  return database.queueTransaction(async (executeSql) => {
    const taken = await executeSql('select * from public.take_job_requests($1)', [most]);
    const requests = taken.rows as Requested[];
    if (requests.length === 0) return 0;
    await boss.insert(inOrder(requests), { db: { executeSql } });
    const kinds = [...new Set(requests.map(({ kind }) => kind))];
    const notify = 'select pg_notify($1, kind) from unnest($2::text[]) as kind';
    await executeSql(notify, [channels.work, kinds]);
    return requests.length;
  });
}

/** The queue runs jobs of the same moment in the order of their identifiers, which therefore end with the position. */
function inOrder(requests: readonly Requested[]): PgBoss.JobInsert[] {
  const prefix = randomUUID().slice(0, -12);
  return requests.map((data, position) => ({
    id: prefix + String(position).padStart(12, '0'),
    name: data.kind,
    data,
    singletonKey: `${data.organizationId}/${data.rowId}`,
  }));
}

/** Returns the time in milliseconds until the next request is due, at most the given time. */
export async function nextRequestMillis(database: Database, mostMillis: number): Promise<number> {
  const { rows } = await database.queue('select public.next_job_request($1) as millis', [mostMillis]);
  const [next] = rows as { millis: number | null }[];
  return next?.millis ?? mostMillis;
}
