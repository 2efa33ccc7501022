import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditVerify } from '../../src/cli/audit-verify.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking, expectBothWays } from './asking.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'HELP_DESK');

const create = 'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }';
const remove = 'mutation ($id: ID!) { deleteUser(id: $id) { deletedId } }';
const events = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: DirectoryEventFilter, $sort: DirectoryEventSort) {
  directoryEvents(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
    totalCount
    nodes { id sequence occurredAt service eventType success errorCode initiatorId initiatorEmail credential clientIp
      requestId resourceType resourceId changes digest }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  } }`;

test('who did what to a user is found, refusals included', async () => {
  const input = { username: 'watched', email: 'watched@example.org', password: 'Correct-Horse-9-Battery' };
  const { id } = (await answer(create, { input })).createUser.user;
  expect(await refusal(remove, { id }, 'READ_ONLY')).toMatchObject({ code: 'FORBIDDEN' });
  await answer(remove, { id }, 'MANAGER');

  const found = (await answer(events, { filter: { resourceId: id } })).directoryEvents;
  expect(found.totalCount).toBe(2);
  expect(found.nodes).toMatchObject([
    {
      eventType: 'user_create',
      service: 'USERS',
      success: true,
      resourceType: 'User',
      credential: 'API_KEY',
    },
    { eventType: 'user_delete', success: true, initiatorId: gateway.demo.administrators.MANAGER },
  ]);
  expect(JSON.stringify(found)).not.toContain('Horse');
  const refused = (await answer(events, { filter: { success: false } })).directoryEvents.nodes;
  expect(refused).toMatchObject([{ eventType: 'user_delete', errorCode: 'FORBIDDEN' }]);

  const [event] = found.nodes;
  const again = await answer('query ($id: ID!) { directoryEvent(id: $id) { digest } node(id: $id) { id } }', {
    id: event.id,
  });
  expect(again).toEqual({ directoryEvent: { digest: event.digest }, node: { id: event.id } });
});

test('the arguments of a change are for those who hold Edit in its service', async () => {
  const email = 'accounts@northwind.example';
  const setEmails =
    'mutation ($emails: [String!]!) { setBillingEmails(input: { emails: $emails }) { billing { __typename } } }';
  await answer(setEmails, { emails: [email] }, 'ADMINISTRATOR_WITH_BILLING');
  const ofBilling = { filter: { service: ['BILLING'] } };
  const seen = (await answer(events, ofBilling, 'ADMINISTRATOR_WITH_BILLING')).directoryEvents.nodes;
  expect(JSON.stringify(seen)).toContain(email);
  for (const role of ['ADMINISTRATOR', 'MANAGER', 'HELP_DESK', 'READ_ONLY']) {
    const { nodes } = (await answer(events, ofBilling, role)).directoryEvents;
    expect(nodes).toHaveLength(1);
    expect(nodes[0].changes).toBeNull();
    expect(JSON.stringify(nodes)).not.toContain(email);
  }
  const users = (await answer(events, { filter: { service: ['USERS'], success: true } })).directoryEvents
    .nodes;
  expect(users[0].changes).toMatchObject({ input: { username: 'watched' } });
});

test('events are counted by interval and by value, with the filters of the list', async () => {
  const { directoryEventCounts: days } = await answer(
    '{ directoryEventCounts(interval: DAY) { from count } }',
  );
  const { totalCount } = (await answer(events, { first: 1 })).directoryEvents;
  expect(days.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(totalCount);
  expect(days[0].from).toMatch(/T00:00:00(\.000)?Z$/);
  const values = `query ($filter: DirectoryEventFilter) { directoryEventValues(field: EVENT_TYPE, filter: $filter) { value count } }`;
  expect((await answer(values, { filter: { success: false } })).directoryEventValues).toEqual([
    { value: 'user_delete', count: 1 },
  ]);
});

test('the list is paged both ways by each sort', async () => {
  const page = async (variables: object) => {
    const { nodes, pageInfo } = (await answer(events, variables)).directoryEvents;
    // Answers leave out zeros at the end of a timestamp, so that timestamps do not sort as texts.
    const timed = nodes.map((node: { occurredAt: string }) => ({
      ...node,
      occurredAt: Date.parse(node.occurredAt),
    }));
    return { nodes: timed, pageInfo };
  };
  await expectBothWays(page, 'SEQUENCE', 'sequence', 2);
  await expectBothWays(page, 'OCCURRED_AT', 'occurredAt', 2);
});

test.each([
  [{ initiatorId: 'usr_1' }, 'INVALID_ID', 'filter.initiatorId'],
  [{ resourceId: "' or 1=1" }, 'INVALID_ID', 'filter.resourceId'],
  [{ service: [] }, 'CONFLICTING_FILTER', 'filter.service'],
])('a filter that makes no sense: %j', async (filter, code, argument) => {
  expect(await refusal(events, { filter })).toMatchObject({ code, argument });
});

test('Command Runners see nothing of it, and another organization has a trail of its own', async () => {
  expect(await refusal(events, {}, 'COMMAND_RUNNER')).toMatchObject({ code: 'FORBIDDEN' });
  const [managed] = gateway.demo.managed;
  const rows = await gateway.database.read(managed?.id ?? '', sql`select 1 from events`);
  expect(rows).toEqual([]);
});

test('verify counts the events and names what is not one of this kind', async () => {
  const { organizationId } = gateway.demo;
  const { totalCount } = (await answer(events, { first: 1 })).directoryEvents;
  const { text, whole } = await auditVerify(gateway.database, organizationId);
  expect(whole).toBe(true);
  expect(text).toContain(`${totalCount} events`);
  await expect(auditVerify(gateway.database, 'usr_1')).rejects.toThrow('--organization');
});
