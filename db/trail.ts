import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from './client.ts';
import { newId } from './ids.ts';
import type { Origin } from './origin.ts';
import { eventChains, events } from './tables/events.ts';

/** What is recorded of one change or refusal; the chain adds number and digest. */
export interface NewEvent extends Origin {
  readonly service: string;
  readonly eventType: string;
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly resourceType: string | null;
  readonly resourceId: string | null;
  readonly changes: Readonly<Record<string, unknown>>;
  /** For events of the past; the clock's time otherwise. */
  readonly occurredAt?: string;
  readonly id?: string;
}

/** What a digest covers, in this order. */
const covered = [
  'id',
  'organization_id',
  'occurred_at',
  'service',
  'event_type',
  'error_code',
  'error_message',
  'initiator_id',
  'initiator_email',
  'initiator_organization_id',
  'initiator_organization_name',
  'credential',
  'client_ip',
  'request_id',
  'resource_type',
  'resource_id',
  'changes',
] as const;

/** SHA-256 of a JSON list: the previous digest, the number, and every covered column as text or null. */
export function digestOf(previous: SQL, sequence: SQL, content: SQL): SQL {
  return sql`encode(sha256(convert_to(json_build_array(${previous}, ${sequence}, ${content})::text, 'UTF8')), 'hex')`;
}

/** The covered columns of a row, each in one spelling whatever the session's settings. */
export function contentOf(row: string): SQL {
  const columns = covered.map((name) => {
    const column = `${row}.${name}`;
    return name === 'occurred_at'
      ? `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
      : `${column}::text`;
  });
  return sql.raw(columns.join(', '));
}

/**
 * Adds an event to the end of its organization's chain, in one statement. It belongs at the end of a transaction: other
 * changes of the organization wait from here to the commit.
 * @param onlyIf a query; without a row of it nothing is added
 * @returns the event's identifier, or null where `onlyIf` had no row
 */
export async function appendEvent(
  tx: Transaction,
  organizationId: string,
  event: NewEvent,
  onlyIf: SQL = sql`select`,
): Promise<string | null> {
  const id = event.id ?? newId('evt');
  const occurredAt = event.occurredAt ?? new Date().toISOString();
  const first = sql`(select ${digestOf(sql`''`, sql`1`, contentOf('added'))} from added)`;
  const next = sql`(select ${digestOf(sql`c.digest`, sql`c.sequence + 1`, contentOf('added'))} from added)`;
  // Rows that `onlyIf` locks are locked before the end of the chain, in every transaction.
  const { rowCount } = await tx.execute(sql`
    with condition as (${onlyIf}),
    added as (select ${id}::text as id, ${organizationId}::text as organization_id,
      ${occurredAt}::timestamptz(3) as occurred_at, ${event.service}::text as service,
      ${event.eventType}::text as event_type, ${event.error?.code ?? null}::text as error_code,
      ${event.error?.message ?? null}::text as error_message, ${event.initiatorId}::text as initiator_id,
      ${event.initiatorEmail}::text as initiator_email,
      ${event.initiatorOrganization?.id ?? null}::text as initiator_organization_id,
      ${event.initiatorOrganization?.name ?? null}::text as initiator_organization_name,
      ${event.credential}::text as credential,
      ${event.clientIp}::text as client_ip, ${event.requestId}::text as request_id,
      ${event.resourceType}::text as resource_type, ${event.resourceId}::text as resource_id,
      ${JSON.stringify(event.changes)}::json as changes
      where exists (select from condition)),
    chain as (insert into ${eventChains} as c (organization_id, sequence, digest)
      select organization_id, 1, ${first} from added
      on conflict (organization_id) do update set sequence = c.sequence + 1, digest = ${next}
      returning sequence, digest)
    insert into ${events} (${sql.raw(covered.join(', '))}, success, sequence, digest)
    select ${sql.raw(covered.map((name) => `added.${name}`).join(', '))}, error_code is null, sequence, digest
    from added, chain`);
  return rowCount > 0 ? id : null;
}
