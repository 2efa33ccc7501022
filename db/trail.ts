import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from './database.ts';
import { newId } from './ids.ts';
import type { Origin } from './origin.ts';
import { eventChains, events } from './tables/events.ts';

/** Content of an event about one change or refusal. The chain adds number and digest. */
export interface NewEvent extends Origin {
  readonly service: string;
  readonly eventType: string;
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly resourceType: string | null;
  readonly resourceId: string | null;
  readonly changes: Readonly<Record<string, unknown>>;
  /** Moment of a past event; the current time by default. */
  readonly occurredAt?: string;
  readonly id?: string;
}

/** Columns that a digest covers, in this order, with their types. */
const covered = {
  id: 'text',
  organization_id: 'text',
  occurred_at: 'timestamptz(3)',
  service: 'text',
  event_type: 'text',
  error_code: 'text',
  error_message: 'text',
  initiator_id: 'text',
  initiator_email: 'text',
  initiator_organization_id: 'text',
  initiator_organization_name: 'text',
  credential: 'text',
  client_ip: 'text',
  request_id: 'text',
  resource_type: 'text',
  resource_id: 'text',
  changes: 'json',
} as const;

type Column = keyof typeof covered;
const columns = Object.keys(covered) as Column[];
const namesOf = (row?: string) => sql.raw(columns.map((name) => (row ? `${row}.${name}` : name)).join(', '));

/**
 * Expression of the digest: SHA-256 of a JSON list of the previous digest, the number, and every covered column as text or
 * null.
 */
export function digestOf(previous: SQL, sequence: SQL, content: SQL): SQL {
  return sql`encode(sha256(convert_to(json_build_array(${previous}, ${sequence}, ${content})::text, 'UTF8')), 'hex')`;
}

/** Expressions of the covered columns, each in one spelling regardless of the session's settings. */
export function contentOf(row: string): SQL {
  const texts = columns.map((name) => {
    const column = `${row}.${name}`;
    return name === 'occurred_at'
      ? `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
      : `${column}::text`;
  });
  return sql.raw(texts.join(', '));
}

/**
 * Adds an event to the end of its organization's chain, in one statement. Call it at the end of a transaction: other changes
 * of the organization wait from here to the commit.
 * @param onlyIf query without whose row nothing is added
 * @returns the event's identifier; null where `onlyIf` had no row
 */
export async function appendEvent(
  tx: Transaction,
  organizationId: string,
  event: NewEvent,
  onlyIf: SQL = sql`select`,
): Promise<string | null> {
  const values = valuesOf(organizationId, event);
  const first = sql`(select ${digestOf(sql`''`, sql`1`, contentOf('added'))} from added)`;
  const next = sql`(select ${digestOf(sql`c.digest`, sql`c.sequence + 1`, contentOf('added'))} from added)`;
  const added = columns.map((name) => sql`${values[name]}::${sql.raw(`${covered[name]} as ${name}`)}`);
  // Rows that `onlyIf` locks are locked before the end of the chain, in every transaction.
  const { rowCount } = await tx.execute(sql`
    with condition as (${onlyIf}),
    added as (select ${sql.join(added, sql`, `)} where exists (select from condition)),
    chain as (insert into ${eventChains} as c (organization_id, sequence, digest)
      select organization_id, 1, ${first} from added
      on conflict (organization_id) do update set sequence = c.sequence + 1, digest = ${next}
      returning sequence, digest)
    insert into ${events} (${namesOf()}, success, sequence, digest)
    select ${namesOf('added')}, error_code is null, sequence, digest from added, chain`);
  return rowCount > 0 ? values.id : null;
}

/**
 * Adds any number of events in their order, in at most two statements, otherwise as `appendEvent`.
 * @returns their identifiers
 */
export async function appendEvents(
  tx: Transaction,
  organizationId: string,
  added: readonly NewEvent[],
): Promise<string[]> {
  const [first, ...further] = added;
  if (!first) return [];
  if (further.length === 0) return [(await appendEvent(tx, organizationId, first)) as string];
  const rows = added.map((event) => ({ ...valuesOf(organizationId, event), changes: event.changes }));
  // Other changes of the organization wait from here to the commit.
  const { rows: ends } = await tx.execute<{ sequence: number; digest: string }>(sql`
    insert into ${eventChains} as c (organization_id, sequence, digest) values (${organizationId}, 0, '')
    on conflict (organization_id) do update set sequence = c.sequence returning sequence, digest`);
  const types = sql.raw(columns.map((name) => `${name} ${covered[name]}`).join(', '));
  const next = digestOf(sql`l.digest`, sql`l.sequence + 1`, contentOf('added'));
  await tx.execute(sql`
    with recursive added as materialized (select * from rows from (
      json_to_recordset(${JSON.stringify(rows)}::json) as (${types})) with ordinality),
    linked as (
      select 0::bigint as ordinality, ${ends[0]?.sequence}::int as sequence, ${ends[0]?.digest}::text as digest
      union all
      select added.ordinality, l.sequence + 1, ${next} from linked l join added on added.ordinality = l.ordinality + 1),
    chain as (update ${eventChains} c set sequence = l.sequence, digest = l.digest
      from (select * from linked order by ordinality desc limit 1) l where c.organization_id = ${organizationId})
    insert into ${events} (${namesOf()}, success, sequence, digest)
    select ${namesOf('added')}, error_code is null, l.sequence, l.digest from added join linked l using (ordinality)`);
  return rows.map(({ id }) => id);
}

function valuesOf(organizationId: string, event: NewEvent) {
  return {
    id: event.id ?? newId('evt'),
    organization_id: organizationId,
    occurred_at: event.occurredAt ?? new Date().toISOString(),
    service: event.service,
    event_type: event.eventType,
    error_code: event.error?.code ?? null,
    error_message: event.error?.message ?? null,
    initiator_id: event.initiatorId,
    initiator_email: event.initiatorEmail,
    initiator_organization_id: event.initiatorOrganization?.id ?? null,
    initiator_organization_name: event.initiatorOrganization?.name ?? null,
    credential: event.credential,
    client_ip: event.clientIp,
    request_id: event.requestId,
    resource_type: event.resourceType,
    resource_id: event.resourceId,
    changes: JSON.stringify(event.changes),
  } satisfies Record<Column, string | null>;
}
