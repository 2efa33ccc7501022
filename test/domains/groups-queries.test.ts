import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking } from './asking.ts';
import { all, deviceGroups, idsOf, is, refresh, userGroups } from './groups-documents.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
  await set('job_title', "case when id = (select max(id) from users) then 'Größe 100% _x_' end");
  await set('department', "case when username < 'b' then null else department end");
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'ADMINISTRATOR');

function set(column: string, value: string) {
  const { organizationId } = gateway.demo;
  return gateway.database.transaction(organizationId, (tx) =>
    tx.execute(sql.raw(`update users set ${column} = ${value}`)),
  );
}

function inDatabase(table: string, condition: string) {
  return gateway.database.read<{ id: string }>(
    gateway.demo.organizationId,
    sql.raw(
      `select id from ${table} where organization_id = '${gateway.demo.organizationId}' and (${condition})`,
    ),
  );
}

const condition = (field: string, operator: string, ...values: string[]) => ({ field, operator, values });
const attribute = (name: string, operator: string, ...values: string[]) => ({
  ...condition('CUSTOM_ATTRIBUTE', operator, ...values),
  attribute: name,
});

describe('a member query finds what the database knows:', () => {
  test.each([
    [all(is('DEPARTMENT', 'Sales', 'Finance')), "department in ('Sales', 'Finance')"],
    [all(condition('DEPARTMENT', 'IS_NOT', 'Sales')), "department is distinct from 'Sales'"],
    [all(condition('DEPARTMENT', 'IS_NOT_SET')), 'department is null'],
    [all(condition('DEPARTMENT', 'IS_SET')), 'department is not null'],
    [all(is('STATE', 'SUSPENDED', 'STAGED')), "state in ('SUSPENDED', 'STAGED')"],
    [all(condition('STATE', 'IS_NOT', 'ACTIVATED')), "state <> 'ACTIVATED'"],
    [all(is('SOURCE', 'DIRECTORY')), "source = 'DIRECTORY'"],
    [all(is('MFA_REQUIRED', 'true')), 'mfa_required'],
    [all(condition('MFA_REQUIRED', 'IS_NOT', 'true')), 'not mfa_required'],
    [all(condition('USERNAME', 'STARTS_WITH', 'a', 'b')), "username like 'a%' or username like 'b%'"],
    [all(condition('EMAIL', 'ENDS_WITH', 'n0@northwind.example')), "email like '%n0@northwind.example'"],
    [all(condition('LAST_NAME', 'CONTAINS', 'SØREN')), "last_name = 'Sørensen'"],
    [all(condition('JOB_TITLE', 'CONTAINS', '100%')), "job_title like 'Größe%'"],
    [all(condition('JOB_TITLE', 'CONTAINS', '_X_')), "job_title like 'Größe%'"],
    [all(condition('JOB_TITLE', 'STARTS_WITH', '%')), 'false'],
    [all(is('JOB_TITLE', "' or true --")), 'false'],
    [all(condition('MANAGER_ID', 'IS_NOT_SET')), 'manager_id is null'],
    [
      all(condition('CREATED_AT', 'BELOW', '2024-01-01T01:00:00+01:00')),
      "created_at < '2024-01-01T00:00:00Z'",
    ],
    [
      all(condition('CREATED_AT', 'AT_LEAST', '2025-06-01T00:00:00Z')),
      "created_at >= '2025-06-01T00:00:00Z'",
    ],
    [
      all(attribute('badge', 'IS', '50003', '50004')),
      'attributes @> \'[{"value": "50003"}]\' or attributes @> \'[{"value": "50004"}]\'',
    ],
    [all(attribute('badge', 'IS_NOT', '50003')), 'not attributes @> \'[{"value": "50003"}]\''],
    [all(attribute('nothing', 'IS_NOT_SET')), 'true'],
    [all(attribute("x' = 'x", 'IS_SET')), 'false'],
    [
      all(is('LOCATION', 'Hamburg'), condition('EMPLOYEE_TYPE', 'IS_NOT', 'Contractor')),
      "location = 'Hamburg' and employee_type <> 'Contractor'",
    ],
    [
      {
        anyOf: [
          ...all(is('LOCATION', 'Austin'), is('STATE', 'ACTIVATED')).anyOf,
          ...all(is('DEPARTMENT', 'People')).anyOf,
        ],
      },
      "(location = 'Austin' and state = 'ACTIVATED') or department = 'People'",
    ],
    [
      {
        anyOf: [
          { noneOf: [...all(is('LOCATION', 'Austin')).anyOf, ...all(is('DEPARTMENT', 'Sales')).anyOf] },
        ],
      },
      "location is distinct from 'Austin' and department is distinct from 'Sales'",
    ],
    [
      {
        anyOf: [
          {
            allOf: [is('STATE', 'ACTIVATED')],
            anyOf: [
              { allOf: [is('LOCATION', 'Austin')], noneOf: all(is('EMPLOYEE_TYPE', 'Contractor')).anyOf },
              { allOf: [is('LOCATION', 'Hamburg')] },
            ],
          },
        ],
      },
      `state = 'ACTIVATED' and (location = 'Hamburg'
        or location = 'Austin' and employee_type is distinct from 'Contractor')`,
    ],
  ])('%j', async (query, expected) => {
    const { previewUserGroup } = await answer(userGroups.preview, { query });
    const ids = idsOf({ nodes: await inDatabase('users', expected) });
    expect(idsOf(previewUserGroup.members)).toEqual(ids);
    expect(previewUserGroup.counts).toEqual({ add: ids.length, remove: 0, total: ids.length });
  });

  test.each([
    [all(is('OS_FAMILY', 'LINUX', 'IOS')), "os_family in ('LINUX', 'IOS')"],
    [all(is('OS_MAJOR', '15', '24')), 'os_major in (15, 24)'],
    [all(condition('OS_MAJOR', 'BELOW', '15')), 'os_major < 15'],
    [all(condition('OS_MAJOR', 'IS_NOT', '15')), 'os_major is distinct from 15'],
    [all(is('DISK_ENCRYPTED', 'false')), 'not disk_encrypted'],
    [all(is('MDM_VENDOR', 'NONE')), "mdm_vendor = 'NONE'"],
    [all(condition('HOSTNAME', 'CONTAINS', 'WIN')), "hostname ilike '%win%'"],
    [
      all(condition('VENDOR', 'IS_NOT', 'Lenovo'), is('ARCH', 'x86_64')),
      "vendor <> 'Lenovo' and arch = 'x86_64'",
    ],
  ])('%j', async (query, expected) => {
    const { previewDeviceGroup } = await answer(deviceGroups.preview, { query });
    expect(idsOf(previewDeviceGroup.members)).toEqual(
      idsOf({ nodes: await inDatabase('devices', expected) }),
    );
  });
});

const tenConditions = { allOf: Array.from({ length: 10 }, () => is('EMAIL', 'x')) };

describe('a member query is refused:', () => {
  const at = (place: string) => `memberQuery.anyOf.0.allOf.0.${place}`;
  test.each([
    [{ anyOf: [] }, 'BAD_USER_INPUT', 'memberQuery.anyOf'],
    [{ anyOf: [{ allOf: [] }] }, 'BAD_USER_INPUT', 'memberQuery.anyOf.0.allOf'],
    [
      { anyOf: Array.from({ length: 11 }, () => all(is('EMAIL', 'x')).anyOf[0]) },
      'BAD_USER_INPUT',
      'memberQuery.anyOf',
    ],
    [
      all(...Array.from({ length: 11 }, () => is('EMAIL', 'x'))),
      'BAD_USER_INPUT',
      'memberQuery.anyOf.0.allOf',
    ],
    [{ anyOf: [{}] }, 'BAD_USER_INPUT', 'memberQuery.anyOf.0.allOf'],
    [{ anyOf: [{ noneOf: [] }] }, 'BAD_USER_INPUT', 'memberQuery.anyOf.0.noneOf'],
    [
      { anyOf: [{ noneOf: [{ anyOf: [{ noneOf: all(is('EMAIL', 'x')).anyOf }] }] }] },
      'BAD_USER_INPUT',
      'memberQuery.anyOf.0.noneOf.0.anyOf.0.noneOf.0',
    ],
    [
      { anyOf: [{ anyOf: Array.from({ length: 10 }, () => tenConditions), allOf: [is('EMAIL', 'x')] }] },
      'BAD_USER_INPUT',
      'memberQuery.anyOf',
    ],
    [all({ ...is('MEMBER_OF', 'usr_1') }), 'INVALID_ID', at('values.0')],
    [all(condition('MEMBER_OF', 'IS_SET')), 'BAD_USER_INPUT', at('operator')],
    [all(is('EMAIL')), 'BAD_USER_INPUT', at('values')],
    [all(is('EMAIL', ...Array.from({ length: 101 }, String))), 'BAD_USER_INPUT', at('values')],
    [all(is('EMAIL', '')), 'BAD_USER_INPUT', at('values.0')],
    [all(is('EMAIL', 'a\u0000b')), 'BAD_USER_INPUT', at('values.0')],
    [all(condition('EMAIL', 'IS_SET', 'x')), 'BAD_USER_INPUT', at('values')],
    [
      all(condition('CREATED_AT', 'BELOW', '2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z')),
      'BAD_USER_INPUT',
      at('values'),
    ],
    [all(condition('CREATED_AT', 'BELOW', 'yesterday')), 'BAD_USER_INPUT', at('values.0')],
    [all(condition('CREATED_AT', 'BELOW', '2026-01-01T00:00:00+16:00')), 'BAD_USER_INPUT', at('values.0')],
    [all(condition('CREATED_AT', 'BELOW', '0000-01-01T00:00:00Z')), 'BAD_USER_INPUT', at('values.0')],
    [all(condition('EMAIL', 'AT_LEAST', 'x')), 'BAD_USER_INPUT', at('operator')],
    [all(condition('STATE', 'CONTAINS', 'A')), 'BAD_USER_INPUT', at('operator')],
    [all(is('STATE', 'ACTIVATED', 'GONE')), 'BAD_USER_INPUT', at('values.1')],
    [all(is('MFA_REQUIRED', 'yes')), 'BAD_USER_INPUT', at('values.0')],
    [all(is('MANAGER_ID', 'usr_1')), 'INVALID_ID', at('values.0')],
    [all(is('CUSTOM_ATTRIBUTE', 'x')), 'BAD_USER_INPUT', at('attribute')],
    [all({ ...is('EMAIL', 'x'), attribute: 'badge' }), 'BAD_USER_INPUT', at('attribute')],
  ])('%j', async (query, code, argument) => {
    expect(await refusal(userGroups.preview, { query })).toMatchObject({ code, argument });
    const input = { name: 'Refused', membershipMethod: 'DYNAMIC', memberQuery: query };
    expect(await refusal(userGroups.create, { input })).toMatchObject({
      code,
      argument: `input.${argument}`,
    });
  });

  test('a number out of range', async () => {
    const query = all(is('OS_MAJOR', '99999999999'));
    expect(await refusal(deviceGroups.preview, { query })).toMatchObject({ argument: at('values.0') });
  });

  test('where the method does not fit', async () => {
    const memberQuery = all(is('LOCATION', 'Austin'));
    const fault = { code: 'BAD_USER_INPUT', argument: 'input.memberQuery' };
    const create = (input: object) => refusal(userGroups.create, { input: { name: 'Method', ...input } });
    expect(await create({ memberQuery })).toMatchObject(fault);
    expect(await create({ membershipMethod: 'DYNAMIC' })).toMatchObject(fault);
    expect(await create({ membershipMethod: 'DYNAMIC_REVIEW', memberQuery: null })).toMatchObject(fault);
    const made = await answer(userGroups.create, { input: { name: 'Method' } });
    const { id } = made.createUserGroup.userGroup;
    const update = (input: object) => refusal(userGroups.update, { input: { id, ...input } });
    expect(await update({ memberQuery })).toMatchObject(fault);
    expect(await update({ membershipMethod: 'DYNAMIC' })).toMatchObject(fault);
    expect(await update({ membershipMethod: null })).toMatchObject({ argument: 'input.membershipMethod' });
    await answer(userGroups.update, { input: { id, membershipMethod: 'DYNAMIC', memberQuery } });
    expect(await update({ memberQuery: null })).toMatchObject(fault);
    expect(await update({ membershipMethod: 'STATIC', memberQuery })).toMatchObject(fault);
  });
});

describe('a group under review', () => {
  async function reviewed(name: string) {
    const memberQuery = all(is('LOCATION', 'Nairobi'));
    const input = { name, membershipMethod: 'DYNAMIC_REVIEW', memberQuery };
    return (await answer(userGroups.create, { input })).createUserGroup.userGroup;
  }

  test('has no members before somebody approves, one by one or all at once', async () => {
    const { id, members, suggestionCounts, suggestedAdditions } = await reviewed('Nairobi');
    const found = idsOf({ nodes: await inDatabase('users', "location = 'Nairobi'") });
    expect(members.totalCount).toBe(0);
    expect(suggestionCounts).toEqual({ add: found.length, remove: 0, total: found.length });
    expect(idsOf(suggestedAdditions)).toEqual(found);
    const [one = '', ...others] = found;
    const some = await answer(userGroups.approve, { input: { groupId: id, userIds: [one] } });
    expect(some.approveUserGroupSuggestions.userGroup.members.nodes).toEqual([{ id: one }]);
    expect(idsOf(some.approveUserGroupSuggestions.userGroup.suggestedAdditions)).toEqual(others);
    expect(
      await refusal(userGroups.approve, { input: { groupId: id, userIds: [others[0], one] } }),
    ).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'input.userIds.1',
    });
    const rest = await answer(userGroups.approve, { input: { groupId: id } });
    expect(idsOf(rest.approveUserGroupSuggestions.userGroup.members)).toEqual(found);
    expect(rest.approveUserGroupSuggestions.userGroup.suggestionCounts.total).toBe(0);
  });

  test('suggests again whenever its members change by hand', async () => {
    const { id, suggestionCounts } = await reviewed('By hand');
    const [stranger] = await inDatabase('users', "location <> 'Nairobi'");
    const [fitting] = await inDatabase('users', "location = 'Nairobi'");
    const input = { groupId: id, userIds: [stranger?.id, fitting?.id] };
    const { addUserGroupMembers } = await answer(userGroups.add, { input });
    expect(addUserGroupMembers.userGroup.suggestionCounts).toMatchObject({
      add: suggestionCounts.add - 1,
      remove: 1,
    });
    expect(addUserGroupMembers.userGroup.suggestedRemovals.nodes).toEqual([{ id: stranger?.id }]);
    const { removeUserGroupMembers } = await answer(userGroups.remove, { input });
    expect(removeUserGroupMembers.userGroup.suggestionCounts).toEqual(suggestionCounts);
  });

  test('suggests nothing about those who are exempt, and has suggestions to filter by', async () => {
    const { id, suggestionCounts } = await reviewed('Exempt');
    const [fitting] = await inDatabase('users', "location = 'Nairobi'");
    const input = { groupId: id, userIds: [fitting?.id] };
    const { addUserGroupExemptions } = await answer(userGroups.exempt, { input });
    expect(addUserGroupExemptions.userGroup.suggestionCounts.add).toBe(suggestionCounts.add - 1);
    const preview = await answer(userGroups.preview, { query: all(is('LOCATION', 'Nairobi')), groupId: id });
    expect(preview.previewUserGroup).toMatchObject({
      counts: { add: suggestionCounts.add - 1, remove: 0 },
      members: { totalCount: suggestionCounts.add },
    });
    const filtered = `query ($id: ID!) { userGroup(id: $id) {
      some: suggestedAdditions(filter: { state: [SUSPENDED] }, first: 1000) { totalCount nodes { state location } }
      none: suggestedAdditions(filter: { location: { eq: "Austin" } }) { totalCount } } }`;
    const { some, none } = (await answer(filtered, { id })).userGroup;
    expect(none.totalCount).toBe(0);
    expect(some.nodes.length).toBe(some.totalCount);
    expect(
      new Set(some.nodes.map(({ state, location }: Record<string, string>) => `${state} ${location}`)),
    ).toEqual(new Set(['SUSPENDED Nairobi']));
  });

  test('is the only kind that suggests, and static groups have no query to refresh', async () => {
    const made = await answer(deviceGroups.create, { input: { name: 'Static' } });
    const { id: groupId } = made.createDeviceGroup.deviceGroup;
    const [device] = gateway.demo.deviceIds;
    const state = { code: 'INVALID_STATE', argument: 'input.groupId' };
    const input = { groupId, deviceIds: [device] };
    expect(await refusal(deviceGroups.approve, { input: { groupId } })).toMatchObject(state);
    await answer(deviceGroups.exempt, { input });
    await answer(deviceGroups.unexempt, { input });
    expect(await refusal(refresh, { id: groupId })).toMatchObject({ code: 'INVALID_STATE', argument: 'id' });
  });
});

test('the demo groups are as their queries have it', async () => {
  const fresh = await testGateway();
  const { answer: ask } = asking(() => fresh, 'MANAGER');
  const list = `{ userGroups(first: 40) { totalCount nodes { id name membershipMethod suggestionCounts { add remove }
      members(first: 300) { nodes { id } } exemptions { totalCount } } }
    deviceGroups(first: 40) { totalCount nodes { id name membershipMethod suggestionCounts { add remove }
      members(first: 200) { nodes { id } } exemptions { totalCount } } } }`;
  const before = await ask(list);
  expect(before.userGroups.totalCount + before.deviceGroups.totalCount).toBeGreaterThanOrEqual(20);
  const groups = [...before.userGroups.nodes, ...before.deviceGroups.nodes];
  expect(groups.filter(({ membershipMethod }) => membershipMethod === 'DYNAMIC_REVIEW')).toHaveLength(3);
  for (const { id, membershipMethod } of groups)
    if (membershipMethod !== 'STATIC') await ask(refresh, { id });
  expect(await ask(list)).toEqual(before);
  await fresh.close();
});
