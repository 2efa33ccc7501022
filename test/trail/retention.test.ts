import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appendEvent } from '../../db/trail.ts';
import { verifyChain } from '../../db/trail-verify.ts';
import { auditVerify } from '../../src/cli/audit-verify.ts';
import { asking } from '../domains/asking.ts';
import { createFences } from '../support/fences.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';

const fences = createFences();
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway({ fences });
  await addEvents([400, 399, 398, 200, 30, 300]);
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'ADMINISTRATOR');
const organization = () => gateway.demo.organizationId;
const state = () => verifyChain(gateway.database, organization());
const numbers = async () =>
  (
    await gateway.database.read<{ sequence: number }>(
      organization(),
      sql`select sequence from events order by sequence`,
    )
  ).map(({ sequence }) => sequence);
const inside = (statement: ReturnType<typeof sql>) =>
  gateway.database.transaction(organization(), (tx) => tx.execute(statement));
const set =
  'mutation ($input: SetDirectoryEventRetentionInput!) { setDirectoryEventRetention(input: $input) { directoryEventRetention { days } } }';
const shown = `{ directoryEventRetention { days setAt effectiveAt
  lastPurge { eventId occurredAt removed through digest } } }`;
const retention = async (caller?: string) => (await answer(shown, {}, caller)).directoryEventRetention;

/** Adds events that happened these numbers of days ago, in this order. */
async function addEvents(days: readonly number[]): Promise<void> {
  await gateway.database.transaction(organization(), async (tx) => {
    for (const ago of days) {
      await appendEvent(tx, organization(), {
        ...{
          service: 'USERS',
          eventType: 'user_update',
          error: null,
          changes: { ago, value: `Seekret of ${ago} days` },
        },
        ...{ initiatorId: gateway.demo.administrators.MANAGER, initiatorEmail: 'who@example.org' },
        ...{
          credential: 'API_KEY',
          clientIp: null,
          requestId: `${ago}`,
          resourceType: null,
          resourceId: null,
        },
        occurredAt: new Date(Date.now() - ago * 86_400_000).toISOString(),
      });
    }
  });
}

/** Returns the texts of events that any table still has. */
async function secretsLeft(): Promise<string[]> {
  const tables = await gateway.database.system<{ name: string }>(
    sql`select tablename as name from pg_tables where schemaname = 'public'`,
  );
  const found = new Set<string>();
  for (const { name } of tables) {
    const rows = await gateway.database.read<{ text: string }>(
      organization(),
      sql`select t::text as text from ${sql.identifier(name)} t`,
    );
    for (const { text } of rows) for (const [secret] of text.matchAll(/Seekret of \d+/g)) found.add(secret);
  }
  return [...found].sort();
}

/** Moves the setting into the past by this number of days, as the owner of the tables, whom no trigger binds. */
const wasSet = (days: number) =>
  fences.asOwner(`alter table event_retentions disable trigger time_event_retention;
    update event_retentions set set_at = now() - interval '${days} days', due_at = now();
    alter table event_retentions enable trigger time_event_retention`);

/** Returns the result of verification after a change to the events, and reverts the change. */
async function afterTampering(tamper: () => Promise<void>) {
  await fences.asOwner('create table kept_events as table events');
  await tamper();
  const verdict = await auditVerify(gateway.database, organization());
  await fences.asOwner('delete from events; insert into events table kept_events; drop table kept_events');
  expect((await state()).fault).toBeNull();
  return verdict;
}

test('events are kept for ever unless somebody has said otherwise', async () => {
  expect(await retention('READ_ONLY')).toEqual({
    days: null,
    setAt: null,
    effectiveAt: null,
    lastPurge: null,
  });
  await gateway.runJobs('event-purge');
  expect(await numbers()).toEqual([1, 2, 3, 4, 5, 6]);
});

test.each([89, 0, -1, 3651])('%d days are refused', async (days) => {
  expect(await refusal(set, { input: { days } })).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.days',
  });
});

test.each(['MANAGER', 'HELP_DESK', 'READ_ONLY', 'COMMAND_RUNNER', 'COMMAND_RUNNER_WITH_BILLING'])(
  '%s may not change how long events are kept, whoever reads them',
  async (role) => {
    expect(await refusal(set, { input: { days: 90 } }, role)).toMatchObject({ code: 'FORBIDDEN' });
  },
);

test('a change of it is an event and a notification, and removes nothing for seven days', async () => {
  await answer(set, { input: { days: 250 } });
  const { days, setAt, effectiveAt } = await retention('HELP_DESK');
  expect(days).toBe(250);
  expect(Date.parse(effectiveAt) - Date.parse(setAt)).toBe(7 * 86_400_000);
  const [event] = await gateway.database.read(
    organization(),
    sql`select service, initiator_id, resource_type, changes from events
      where event_type = 'directory_event_retention_set' and success order by sequence desc limit 1`,
  );
  expect(event).toEqual({
    service: 'ORGANIZATION',
    initiator_id: gateway.demo.administrators.ADMINISTRATOR,
    resource_type: 'Organization',
    changes: { input: { days: 250 } },
  });
  const { notifications } = await answer(
    '{ notifications(first: 50, filter: { severity: [CRITICAL] }) { nodes { eventType } } }',
  );
  expect(notifications.nodes).toContainEqual({ eventType: 'directory_event_retention_set' });
  await inside(sql`update event_retentions set due_at = now(), set_at = now() - interval '1 year'`);
  await gateway.runJobs('event-purge');
  expect(await inside(sql`select * from purge_events(100)`)).toMatchObject({ rows: [] });
  expect((await numbers()).slice(0, 6)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('then the oldest go, up to the first that is young enough, and the chain begins after them', async () => {
  const [third] = await gateway.database.read<{ digest: string }>(
    organization(),
    sql`select digest from events where sequence = 3`,
  );
  await wasSet(8);
  await gateway.runJobs('event-purge');
  expect((await numbers()).slice(0, 3)).toEqual([4, 5, 6]);
  expect(await secretsLeft()).toEqual(['Seekret of 200', 'Seekret of 30', 'Seekret of 300']);
  const { lastPurge } = await retention();
  expect(lastPurge).toMatchObject({ removed: 3, through: 3, digest: third?.digest });
  const { node } = await answer(
    'query ($id: ID!) { node(id: $id) { ... on DirectoryEvent { eventType service resourceType initiatorId changes } } }',
    { id: lastPurge.eventId },
    'READ_ONLY',
  );
  expect(node).toEqual({
    eventType: 'directory_events_purge',
    service: 'INSIGHTS',
    resourceType: 'Organization',
    initiatorId: gateway.demo.administrators.ADMINISTRATOR,
    changes: { days: 250, first: 1, through: 3, digest: third?.digest, removed: 3 },
  });
  expect(await state()).toMatchObject({ purgedThrough: 3, fault: null });
  expect((await auditVerify(gateway.database, organization())).text).toContain('after number 3');
});

test('the same again, with nothing old enough, adds nothing', async () => {
  const before = await state();
  await wasSet(8);
  await gateway.runJobs('event-purge');
  expect(await state()).toEqual(before);
});

test('a removal that no event tells of is found', async () => {
  await answer(set, { input: { days: 90 } });
  await wasSet(8);
  const { text } = await afterTampering(async () => {
    const { rows } = await inside(sql`select * from purge_events(100)`);
    expect(rows).toMatchObject([{ first: 4, through: 4, removed: 1, days: 90 }]);
  });
  expect(text).toContain('event 4 is gone');
});

test('a second purge goes on from the first', async () => {
  await gateway.runJobs('event-purge');
  expect((await numbers())[0]).toBe(5);
  expect(await state()).toMatchObject({ purgedThrough: 4, fault: null });
});

test.each(['delete from events', 'delete from events where sequence = 5', 'truncate events'])(
  'the serving role may not: %s',
  async (statement) => {
    await expect(inside(sql.raw(statement))).rejects.toMatchObject({ code: '42501' });
  },
);

test('of another organization it removes nothing', async () => {
  const other = gateway.demo.managed[0]?.id ?? '';
  const before = await numbers();
  await wasSet(8);
  const { rows } = await gateway.database.transaction(other, (tx) =>
    tx.execute(sql`select * from purge_events(100)`),
  );
  expect(rows).toEqual([]);
  expect(await numbers()).toEqual(before);
});

test.each([
  ['a removal after the anchor', 'delete from events where sequence = 5', /event 5 is gone/],
  ['a change', `update events set changes = '{"a": 1}' where sequence = 6`, /event 6 \(evt_.* was changed/],
  [
    'an older anchor',
    `delete from events where sequence = (select max(sequence) from events where event_type = 'directory_events_purge')`,
    /event 4 is gone/,
  ],
  [
    'an anchor that says otherwise',
    `update events set changes = '{"through": 5, "digest": "00"}' where event_type = 'directory_events_purge';
     delete from events where sequence = 5`,
    /was changed or moved/,
  ],
])('verify finds %s', async (_what, tampering, told) => {
  const { text, whole } = await afterTampering(() => fences.asOwner(tampering));
  expect(text).toMatch(told);
  expect(whole).toBe(false);
});
