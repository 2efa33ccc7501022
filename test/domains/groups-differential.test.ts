import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createRandom } from '../../db/seed/random.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking } from './asking.ts';
import { all, idsOf, userGroups } from './groups-documents.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway?.close());

const { answer } = asking(() => gateway, 'ADMINISTRATOR');
const random = createRandom(Number(process.env.SEED ?? 20_261_130));
const one = <T>(values: readonly T[]) => values[random.int(0, values.length - 1)] as T;

const values = {
  DEPARTMENT: ['Sales', 'Finance', 'Engineering'],
  LOCATION: ['Austin', 'Hamburg', 'Nairobi'],
  STATE: ['STAGED', 'ACTIVATED', 'SUSPENDED'],
  JOB_TITLE: ['Engineer', 'Manager', 'Analyst'],
};

function condition(groupIds: readonly string[]) {
  if (groupIds.length > 0 && random.int(1, 4) === 1) {
    return { field: 'MEMBER_OF', operator: one(['IS', 'IS_NOT']), values: [one(groupIds)] };
  }
  const field = one(Object.keys(values)) as keyof typeof values;
  if (field !== 'STATE' && random.int(1, 5) === 1) return { field, operator: one(['IS_SET', 'IS_NOT_SET']) };
  return { field, operator: one(['IS', 'IS_NOT']), values: [one(values[field])] };
}

function clause(groupIds: readonly string[], depth = 2): object {
  const nested = () => (depth > 0 && random.int(1, 3) === 1 ? [clause(groupIds, depth - 1)] : undefined);
  return { allOf: [condition(groupIds)], anyOf: nested(), noneOf: nested() };
}

const query = (groupIds: readonly string[]) => ({
  anyOf: Array.from({ length: random.int(1, 2) }, () => clause(groupIds)),
});

async function changeUsers(): Promise<void> {
  const field = one(Object.keys(values)) as keyof typeof values;
  const value = field !== 'STATE' && random.int(1, 4) === 1 ? null : one(values[field]);
  const column = sql.raw(field.toLowerCase());
  const type = sql.raw(field === 'STATE' ? 'user_state' : 'text');
  const howMany = one([1, 1, 3, 40]);
  await gateway.database.transaction(gateway.demo.organizationId, (tx) =>
    tx.execute(sql`update users set ${column} = ${value}::text::${type} where id in
      (select id from users order by md5(id || ${String(random.int(1, 1e6))}) limit ${howMany})`),
  );
}

it('incremental evaluation of random queries and changes finds what the evaluation of everybody finds', async () => {
  const groups: { id: string; query: object }[] = [];
  for (let index = 0; index < 12; index++) {
    const memberQuery = query(groups.map(({ id }) => id));
    const input = { name: `Random ${index}`, membershipMethod: 'DYNAMIC', memberQuery };
    const { id } = (await answer(userGroups.create, { input })).createUserGroup.userGroup;
    groups.push({ id, query: memberQuery });
  }
  for (let round = 0; round < 12; round++) {
    for (let index = random.int(1, 4); index > 0; index--) await changeUsers();
    await gateway.runJobs();
    for (const { id, query } of groups) {
      const members = idsOf((await answer(userGroups.read, { id })).userGroup.members);
      const { previewUserGroup: preview } = await answer(userGroups.preview, { query });
      expect({ round, query, members }).toEqual({ round, query, members: idsOf(preview.members) });
    }
  }
}, 300_000);

it('an evaluation of everybody changes nothing after that', async () => {
  const memberQuery = all({ field: 'DEPARTMENT', operator: 'IS', values: ['Sales'] });
  const input = { name: 'Everybody', membershipMethod: 'DYNAMIC', memberQuery };
  const { id } = (await answer(userGroups.create, { input })).createUserGroup.userGroup;
  await changeUsers();
  await gateway.runJobs();
  const { previewUserGroup } = await answer(userGroups.preview, { query: memberQuery, groupId: id });
  expect(previewUserGroup.counts).toEqual({ add: 0, remove: 0, total: 0 });
});
