import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import { organizations } from '../../db/tables/organizations.ts';
import { appendEvent, appendEvents, type NewEvent } from '../../db/trail.ts';
import { auditVerify } from '../../src/cli/audit-verify.ts';
import { testDatabase } from '../support/database.ts';
import { createFences } from '../support/fences.ts';

const fences = createFences();
let database: Database;
beforeAll(async () => {
  database = await testDatabase(4, fences);
});
afterAll(() => database?.close());

/** Columns that a digest covers, in the order of docs/trail.md. */
const covered = [
  ...['id', 'organization_id', 'occurred_at', 'service', 'event_type', 'error_code', 'error_message'],
  ...['initiator_id', 'initiator_email', 'initiator_organization_id', 'initiator_organization_name'],
  ...['credential', 'client_ip', 'request_id', 'resource_type', 'resource_id', 'changes'],
];

/** Digests of `eventOf(1)` to `eventOf(5)` in the organization below. */
const vector = [
  '29564bbfa6e489fc2f29c03406403583d3f54c8e7eaa6fefe14bc36871a294a3',
  'c126133ea08758f1ea23943e120afced9d149dd59879fe147a14a96c351c04cd',
  'a68482ee2f2d316c5b2e7c12263429ed6fbe98fd0898405d43b129aaa3411e70',
  '7219118145c5520fbaa73c124e5e17c88f68bc2d8d6e214beadd80e72dc49e61',
  'd7738f3dace1386548055bfc54388b99e4741e176b3fe8b0d93588259ee0dfe0',
];

type Texts = Readonly<Record<string, string | null>>;

/** Computes the digest of an event as docs/trail.md defines it, without the product's code. */
function digestOf(previous: string, sequence: number, row: Texts): string {
  const list = [previous, sequence, ...covered.map((name) => row[name] ?? null)];
  const text = `[${list.map((value) => JSON.stringify(value)).join(', ')}]`;
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Returns an organization's events with all columns as text. */
const rowsOf = (organizationId: string) =>
  database.read<Texts & { sequence: number; digest: string }>(
    organizationId,
    sql.raw(
      `select sequence, digest, success::text as success, ${covered
        .map((name) =>
          name === 'occurred_at'
            ? `to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as occurred_at`
            : `${name}::text as ${name}`,
        )
        .join(', ')} from events order by sequence`,
    ),
  );

/**
 * Returns an event. The events have each column both empty and filled, and texts with special spellings in JSON and
 * UTF-8.
 */
function eventOf(number: number): NewEvent & { readonly id: string } {
  const bare = number % 2 === 0;
  return {
    id: `evt_01h455vb4pex5vsknk084sn0${String(number).padStart(2, '0')}`,
    occurredAt: `2026-01-02T03:04:0${number}.67${number}Z`,
    service: 'USERS',
    eventType: 'user_update',
    error: bare ? null : { code: 'FORBIDDEN', message: 'A "no" \\ of\ttwo\nlines, ü and 🔑.' },
    initiatorId: 'adm_01h455vb4pex5vsknk084sn02q',
    initiatorEmail: `who${number}@example.org`,
    ...(bare ? {} : { initiatorOrganization: { id: 'org_01h455vb4pex5vsknk084sn02q', name: 'Provider' } }),
    credential: 'API_KEY',
    clientIp: bare ? null : '192.0.2.7',
    requestId: `request ${number}`,
    resourceType: bare ? null : 'User',
    resourceId: bare ? null : 'usr_01h455vb4pex5vsknk084sn02q',
    changes: bare ? {} : { input: { name: 'Ünï "x"', number: 1.5, none: null, list: [true] } },
  };
}

async function chainOf(organizationId: string, ...events: readonly NewEvent[]): Promise<void> {
  await database.transaction(organizationId, async (tx) => {
    await tx.insert(organizations).values({ id: organizationId, name: 'Watched' });
    const [first, second, ...further] = events;
    if (first) await appendEvent(tx, organizationId, first);
    if (second) await appendEvent(tx, organizationId, second);
    await appendEvents(tx, organizationId, further);
  });
  expect(await auditVerify(database, organizationId)).toMatchObject({ whole: true });
}

async function watched(): Promise<string> {
  const organizationId = newId('org');
  const events = [1, 2, 3, 4, 5].map((number) => ({ ...eventOf(number), id: newId('evt') }));
  await chainOf(organizationId, ...events);
  return organizationId;
}

describe('the chain', () => {
  it('is the one that the documentation describes, to the digit', async () => {
    const organizationId = 'org_01h455vb4pex5vsknk084sn02r';
    const events = [1, 2, 3, 4, 5].map(eventOf);
    await chainOf(organizationId, ...events);
    const rows = await rowsOf(organizationId);
    let previous = '';
    for (const { sequence, digest, ...row } of rows) {
      expect(row.id).toBe(events[sequence - 1]?.id);
      previous = digestOf(previous, sequence, row);
      expect(digest).toBe(previous);
    }
    expect(rows.map(({ digest }) => digest)).toEqual(vector);
    const ends = await database.read(organizationId, sql`select sequence, digest from event_chains`);
    expect(ends).toEqual([{ sequence: 5, digest: vector[4] }]);
  });

  it('covers every column of an event, apart from its own digest', async () => {
    const columns = await database.system<{ name: string }>(
      sql`select attname::text as name from pg_attribute where attrelid = 'events'::regclass and attnum > 0 and not attisdropped`,
    );
    // A constraint defines success as the absence of an error code.
    const others = ['sequence', 'digest', 'success'];
    expect(columns.map(({ name }) => name).sort()).toEqual([...covered, ...others].sort());
  });
});

/** Expressions that change each column. */
const tampering: Readonly<Record<string, string>> = {
  occurred_at: `occurred_at + interval '1 ms'`,
  client_ip: `'203.0.113.9'`,
  changes: `'{"a": 2}'`,
  error_code: `'NOT_FOUND'`,
};
const columns = covered.filter((name) => name !== 'organization_id');

describe.each(columns)('%s of an event', (column) => {
  const another = () => (column === 'id' ? `'${newId('evt')}'` : (tampering[column] ?? `'something else'`));
  const change = (where: string) => `update events set ${column} = ${another()} where ${where}`;

  it.each([3, 5])('is found when it is changed, in event %d', async (sequence) => {
    const organizationId = await watched();
    await fences.asOwner(change(`organization_id = '${organizationId}' and sequence = ${sequence}`));
    const { text, whole } = await auditVerify(database, organizationId);
    expect(whole).toBe(false);
    expect(text).toContain(`event ${sequence} (evt_`);
  });

  it('is found when it is changed together with the digest of the event', async () => {
    const organizationId = await watched();
    const event = `organization_id = '${organizationId}' and sequence = 3`;
    await fences.asOwner(change(event));
    const [, second, third] = await rowsOf(organizationId);
    const digest = digestOf(second?.digest ?? '', 3, third as Texts);
    expect(digest).not.toBe(third?.digest);
    await fences.asOwner(`update events set digest = '${digest}' where ${event}`);
    const { text, whole } = await auditVerify(database, organizationId);
    expect(whole).toBe(false);
    expect(text).toContain('event 4 (evt_');
  });
});

describe('the chain of another organization', () => {
  it('does not take an event that belongs to this one', async () => {
    const [from, to] = [await watched(), await watched()];
    await fences.asOwner(
      `delete from events where organization_id = '${to}' and sequence = 3;
       update events set organization_id = '${to}' where organization_id = '${from}' and sequence = 3`,
    );
    expect((await auditVerify(database, from)).text).toContain('event 3 is gone');
    expect((await auditVerify(database, to)).text).toContain('event 3 (evt_');
  });
});

describe('the end of the chain', () => {
  it('is no event whose digest was computed anew', async () => {
    const organizationId = await watched();
    const event = `organization_id = '${organizationId}' and sequence = 5`;
    await fences.asOwner(`update events set request_id = 'x' where ${event}`);
    const rows = await rowsOf(organizationId);
    const digest = digestOf(rows[3]?.digest ?? '', 5, rows[4] as Texts);
    await fences.asOwner(`update events set digest = '${digest}' where ${event}`);
    const { text, whole } = await auditVerify(database, organizationId);
    expect(whole).toBe(false);
    expect(text).toContain('event 5 (evt_');
  });
});
