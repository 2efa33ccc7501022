import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { purgeEvent } from './event-retention.ts';
import { eventChains, events } from './tables/events.ts';
import { contentOf, digestOf } from './trail.ts';

/** Result of the verification of one chain. */
export interface ChainState {
  /** Number of events. */
  readonly events: number;
  /** Number of the last event that retention removed; 0 where none was. */
  readonly purgedThrough: number;
  /** Last digest. A copy kept elsewhere later proves that no earlier event was rewritten. */
  readonly digest: string | null;
  /** First break of the chain, or null. */
  readonly fault: ChainFault | null;
}

export interface ChainFault {
  readonly kind: 'REMOVED' | 'CHANGED' | 'TRUNCATED';
  readonly sequence: number;
  /** Identifier of the changed event; null for a removed one. */
  readonly eventId: string | null;
}

/** Number and digest of the last event that the last purge removed, with which the chain begins. */
const anchor = (
  organizationId: string,
) => sql`select (changes->>'through')::int as sequence, changes->>'digest' as digest
  from ${events} where organization_id = ${organizationId} and event_type = ${purgeEvent}
  and changes->>'through' ~ '^[0-9]{1,9}$' order by ${events.sequence} desc limit 1`;

/**
 * Recomputes an organization's chain from its events, from the first one or from the beginning that the last purge recorded.
 * The database computes it in one statement. The purge's own event is part of the chain.
 */
export async function verifyChain(database: Database, organizationId: string): Promise<ChainState> {
  const expected = digestOf(sql`coalesce(previous, '')`, sql`sequence`, contentOf('walk'));
  const [found] = await database.read<{
    events: number;
    purgedThrough: number;
    sequence: number | null;
    id: string | null;
    digest: string | null;
    lastSequence: number | null;
    lastDigest: string | null;
    fault: ChainFault | null;
  }>(
    organizationId,
    sql`with anchor as (${anchor(organizationId)}),
      walk as (select e.*, lag(digest, 1, (select digest from anchor)) over chain as previous,
          row_number() over chain + coalesce((select sequence from anchor), 0) as place
        from ${events} e where organization_id = ${organizationId} window chain as (order by sequence)),
      fault as (select case when place <> sequence then 'REMOVED' else 'CHANGED' end as kind,
        case when place <> sequence then place else sequence end as sequence,
        case when place <> sequence then null else id end as "eventId"
        from walk where place <> sequence or digest <> ${expected} order by place limit 1),
      last as (select sequence, digest from ${eventChains} where organization_id = ${organizationId})
    select (select count(*)::int from walk) as events,
      coalesce((select sequence from anchor), 0) as "purgedThrough", (select max(sequence) from walk) as sequence,
      (select id from walk order by sequence desc limit 1) as id,
      (select digest from walk order by sequence desc limit 1) as digest,
      (select sequence from last) as "lastSequence", (select digest from last) as "lastDigest",
      (select row_to_json(fault) from fault) as fault`,
  );
  if (!found) throw new Error('A statement without a condition returned no row.');
  const { fault, id, digest, sequence, lastSequence, lastDigest, purgedThrough } = found;
  const ended = sequence === lastSequence && digest === lastDigest;
  return {
    events: found.events,
    purgedThrough,
    digest,
    fault: fault ?? (ended ? null : endFault(id, sequence, lastSequence)),
  };
}

/** The events are consistent with each other, but not with the end of the chain. */
function endFault(eventId: string | null, sequence: number | null, lastSequence: number | null): ChainFault {
  if (sequence !== null && sequence === lastSequence) return { kind: 'CHANGED', sequence, eventId };
  return { kind: 'TRUNCATED', sequence: Math.min(sequence ?? 0, lastSequence ?? 0) + 1, eventId: null };
}
