import { sql } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import type { Database } from '../../db/database.ts';
import { apiKeys } from '../../db/tables/api-keys.ts';
import type { Principal } from '../core/context.ts';
import { type FaultLog, observe } from '../core/observe.ts';

const minuteMillis = 60_000;
const writtenEvery = 1000;
/** Maximum number of recently used keys kept, at 200 bytes each. */
const maxKeys = 10_000;

interface Use {
  readonly id: string;
  readonly at: string;
  readonly address: string | null;
}

/**
 * Records when and from which address keys are used: at most once a minute for each key, in batches, after the requests.
 * @returns `note`, which only remembers a use, and `flush`, which writes the remaining ones
 */
export function keyUsage(database: Database, log: FaultLog) {
  const recent = new LRUCache<string, true>({ max: maxKeys, ttl: minuteMillis });
  let uses = new Map<string, Use[]>();
  let timer: NodeJS.Timeout | undefined;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const writing = uses;
    uses = new Map();
    for (const [organizationId, list] of writing) {
      await observe(log, 'key usage', async () => {
        const write = statementFor(organizationId, list);
        await database.transaction(organizationId, (tx) => tx.execute(write));
      });
    }
  }

  return {
    note({ homeOrganizationId, credential: { kind, id } }: Principal, address: string | null): void {
      if (kind !== 'API_KEY' || recent.has(id)) return;
      recent.set(id, true);
      const ofOrganization = uses.get(homeOrganizationId) ?? [];
      ofOrganization.push({ id, address, at: new Date().toISOString() });
      uses.set(homeOrganizationId, ofOrganization);
      timer ??= setTimeout(() => void flush(), writtenEvery).unref();
    },
    flush,
  };
}

/** Writes the uses. Other servers may record the same key: the latest use is kept. */
function statementFor(organizationId: string, uses: readonly Use[]) {
  return sql`update ${apiKeys} set last_used_at = used.at, last_used_from = used.address
    from json_to_recordset(${JSON.stringify(uses)}::json) as used(id text, at timestamptz, address inet)
    where ${apiKeys.organizationId} = ${organizationId} and ${apiKeys.id} = used.id
      and (${apiKeys.lastUsedAt} is null or ${apiKeys.lastUsedAt} < used.at)`;
}
