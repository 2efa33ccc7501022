import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../db/ids.ts';
import { guardedSchema, readTypeDefs } from '../../src/api/schema.ts';
import { domains } from '../../src/domains/registry.ts';
import { changeKind } from '../../src/trail/change.ts';
import { notices } from '../../src/trail/notices.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking, expectBothWays } from './asking.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'ADMINISTRATOR');

const list = `query ($filter: NotificationFilter, $sort: NotificationSort, $first: Int, $after: String, $last: Int, $before: String) {
  notifications(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id kind severity service eventType title resourceType resourceId createdAt readAt dismissedAt }
    pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`;
const unread = '{ unreadNotificationCount }';
const markRead =
  'mutation ($id: ID!) { markNotificationRead(id: $id) { notification { id readAt dismissedAt } } }';
const dismiss =
  'mutation ($id: ID!) { dismissNotification(id: $id) { notification { id readAt dismissedAt dismissedByEmail } } }';
const markAll = 'mutation { markAllNotificationsRead { count } }';
const dismissAll = 'mutation { dismissAllNotifications { count } }';
const createGroup =
  'mutation ($input: CreateUserGroupInput!) { createUserGroup(input: $input) { userGroup { id } } }';
const deleteGroup = 'mutation ($id: ID!) { deleteUserGroup(id: $id) { deletedId } }';
const submit =
  'mutation ($input: SubmitSupportTicketInput!) { submitSupportTicket(input: $input) { caseId } }';
const setUpBilling = 'mutation ($id: ID!) { removePaymentMethod(id: $id) { removedId } }';

let count = 0;
const countOf = async (caller?: string) => (await answer(unread, {}, caller)).unreadNotificationCount;
const about = async (resourceId: string, caller?: string) =>
  (await answer(list, { filter: { resourceId } }, caller)).notifications.nodes;

async function deletedGroup(caller = 'MANAGER'): Promise<string> {
  count += 1;
  const made = await answer(createGroup, { input: { name: `Told ${count}` } }, caller);
  const { id } = made.createUserGroup.userGroup;
  await answer(deleteGroup, { id }, caller);
  return id;
}

async function submittedTicket(caller = 'HELP_DESK'): Promise<string> {
  const input = { subject: 'Secret plans of the works', description: 'Nothing prints.' };
  return (await answer(submit, { input }, caller)).submitSupportTicket.caseId;
}

test('a change that is rolled back, and one of no importance, tell nothing', async () => {
  const before = await countOf();
  expect(await refusal(deleteGroup, { id: newId('grp') })).toMatchObject({ code: 'NOT_FOUND' });
  await answer(createGroup, { input: { name: 'Nothing to tell' } });
  expect(await countOf()).toBe(before);
});

describe('who does not read a service', () => {
  test('hears nothing of it: Command Runners', async () => {
    const [group, ticket] = [await deletedGroup(), await submittedTicket()];
    expect(await about(group, 'COMMAND_RUNNER')).toEqual([]);
    const [told] = await about(ticket, 'COMMAND_RUNNER');
    expect(told).toMatchObject({ kind: 'CASE_SUBMITTED', severity: 'INFO', service: 'IN_PRODUCT_SUPPORT' });
    expect(JSON.stringify(told)).not.toContain('plans');
    const [hidden] = await about(group);
    const { body } = await gateway.query(
      'COMMAND_RUNNER',
      'query ($id: ID!) { notification(id: $id) { title } node(id: $id) { id } nodes(ids: [$id]) { id } }',
      { id: hidden.id },
    );
    expect(body.data).toEqual({ notification: null, node: null, nodes: [null] });
    // Read Only has no access to In Product Support, where tickets are submitted.
    expect(await about(ticket, 'READ_ONLY')).toEqual([]);
    expect(await countOf('COMMAND_RUNNER')).toBeLessThan(await countOf());
    // Command Runners read only assigned commands. A deleted command may have been assigned to somebody else.
    const services = (await answer(list, { first: 1000 }, 'COMMAND_RUNNER')).notifications.nodes;
    expect(new Set(services.map(({ service }: { service: string }) => service))).toEqual(
      new Set(['IN_PRODUCT_SUPPORT']),
    );
  });

  test('marks and dismisses nothing of it: Administrators without billing', async () => {
    const [method] = await gateway.database.read<{ id: string }>(
      gateway.demo.organizationId,
      sql`select id from payment_methods where organization_id = ${gateway.demo.organizationId} order by id limit 1`,
    );
    const id = method?.id ?? '';
    await answer(setUpBilling, { id }, 'ADMINISTRATOR_WITH_BILLING');
    expect(await about(id)).toEqual([]);
    const [told] = await about(id, 'ADMINISTRATOR_WITH_BILLING');
    expect(told).toMatchObject({ kind: 'PAYMENT_CHANGED', service: 'BILLING' });
    expect(await refusal(markRead, { id: told.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusal(dismiss, { id: told.id })).toMatchObject({ code: 'NOT_FOUND' });
    await deletedGroup();
    const due = await countOf();
    expect((await answer(markAll)).markAllNotificationsRead.count).toBe(due);
    expect(await countOf()).toBe(0);
    expect((await answer(dismissAll)).dismissAllNotifications.count).toBeGreaterThanOrEqual(due);
    expect((await answer(dismissAll)).dismissAllNotifications.count).toBe(0);
    const [still] = await about(id, 'ADMINISTRATOR_WITH_BILLING');
    expect(still).toMatchObject({ readAt: null, dismissedAt: null });
  });

  test.each(['MANAGER', 'HELP_DESK', 'READ_ONLY', 'COMMAND_RUNNER'])('%s dismisses nothing', async (role) => {
    const id = await submittedTicket();
    const [told] = await about(id);
    for (const [document, variables] of [
      [markRead, { id: told.id }],
      [dismiss, { id: told.id }],
      [markAll, {}],
      [dismissAll, {}],
    ] as const) {
      expect(await refusal(document, variables, role)).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await about(id)).toEqual([told]);
  });
});

test('an administrator who is refused five times is told of, once, whatever they tried', async () => {
  const filter = {
    kind: ['REPEATED_REFUSALS'],
    resourceId: gateway.demo.administrators.COMMAND_RUNNER_WITH_BILLING,
  };
  const told = async () => (await answer(list, { filter }, 'READ_ONLY')).notifications.nodes;
  const attempt = () => gateway.query('COMMAND_RUNNER_WITH_BILLING', deleteGroup, { id: newId('grp') });
  for (let index = 0; index < 4; index += 1) await attempt();
  expect(await told()).toEqual([]);
  await Promise.all([attempt(), attempt(), attempt()]);
  expect(await told()).toMatchObject([
    {
      severity: 'WARNING',
      service: 'ADMINISTRATORS',
      resourceType: 'Administrator',
      eventType: 'user_group_delete',
    },
  ]);
});

describe('lists', () => {
  test('are paged both ways', async () => {
    const page = async (variables: object) => {
      const { nodes, pageInfo } = (await answer(list, variables)).notifications;
      const timed = nodes.map((node: { createdAt: string }) => ({
        ...node,
        createdAt: Date.parse(node.createdAt),
      }));
      return { nodes: timed, pageInfo };
    };
    await expectBothWays(page, 'CREATED_AT', 'createdAt', 2);
  });

  test('are filtered', async () => {
    const id = await deletedGroup();
    const found = async (filter: object) =>
      (await answer(list, { filter: { and: [{ resourceId: id }, filter] } })).notifications.totalCount;
    expect(await found({ severity: ['WARNING'], kind: ['DELETED'], service: ['GROUPS'], read: false })).toBe(
      1,
    );
    expect(await found({ eventType: { startsWith: 'user_group' }, dismissed: false })).toBe(1);
    for (const none of [
      { severity: ['CRITICAL'] },
      { read: true },
      { createdAt: { lt: '2020-01-01T00:00:00Z' } },
    ])
      expect(await found(none)).toBe(0);
    expect(await refusal(list, { filter: { resourceId: "' or 1=1" } })).toMatchObject({ code: 'INVALID_ID' });
    expect(await refusal(markRead, { id: newId('usr') })).toMatchObject({ code: 'INVALID_ID' });
  });

  test('of another organization are its own', async () => {
    const [managed] = gateway.demo.managed;
    expect(await gateway.database.read(managed?.id ?? '', sql`select 1 from notifications`)).toEqual([]);
  });
});

test('the unread are counted over an index', async () => {
  const plan = await gateway.database.transaction(gateway.demo.organizationId, async (tx) => {
    await tx.execute(sql`set local enable_seqscan = off`);
    const { rows } = await tx.execute<{ 'QUERY PLAN': string }>(sql`explain select count(*) from notifications
      where organization_id = ${gateway.demo.organizationId} and service = any(array['GROUPS', 'USERS']) and read_at is null`);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  });
  expect(plan).toContain('notifications_unread');
});

test('every line of the table is an event of a mutation that is there', () => {
  const { schema, requirements } = guardedSchema(readTypeDefs(), domains);
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  const types = new Set(mutations.map((name) => changeKind(name, requirements).eventType));
  expect([...notices.keys()].filter((type) => !types.has(type))).toEqual([]);
});
