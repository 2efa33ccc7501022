import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reasonToHold } from '../../src/domains/groups/guard-store.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking } from './asking.ts';
import { all, is, userGroups } from './groups-documents.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway?.close());

const { answer, refusal } = asking(() => gateway, 'MANAGER');
const state = `query ($id: ID!) { userGroup(id: $id) { heldChange { reason add remove since } members { totalCount }
  suggestionCounts { add remove } guard { percent minimumMembers } } }`;
const decide = (mutation: string) => `mutation ($id: ID!) { ${mutation}(id: $id) { group { id } } }`;
const approve = decide('approveHeldGroupChange');
const discard = decide('discardHeldGroupChange');
const setGuard = `mutation ($input: MembershipGuardInput!) { setMembershipGuard(input: $input) {
  membershipGuard { percent minimumMembers } } }`;

const read = async (id: string) => (await answer(state, { id })).userGroup;

function inOrganization(statement: string) {
  return gateway.database.transaction(gateway.demo.organizationId, (tx) => tx.execute(sql.raw(statement)));
}

/** Creates a group of these users, by a value that no others have. */
async function group(size: number, guard: object | null): Promise<{ id: string; value: string }> {
  const value = crypto.randomUUID();
  await inOrganization(`update users set cost_center = '${value}' where id in
    (select id from users where cost_center is null or cost_center not like '%-%-%-%-%' order by id limit ${size})`);
  const memberQuery = all(is('COST_CENTER', value));
  const input = { name: value, membershipMethod: 'DYNAMIC', memberQuery, guard };
  const { id } = (await answer(userGroups.create, { input })).createUserGroup.userGroup;
  await gateway.runJobs();
  return { id, value };
}

const leave = async (value: string, howMany: number) => {
  await inOrganization(`update users set cost_center = null where id in
    (select id from users where cost_center = '${value}' order by id limit ${howMany})`);
  await gateway.runJobs();
};

describe('a guard', () => {
  it.each([
    [{ percent: 50, minimumMembers: 10 }, 10, { add: 0, remove: 10 }, 'EMPTIES'],
    [{ percent: 50, minimumMembers: 10 }, 10, { add: 1, remove: 10 }, 'REMOVES_TOO_MANY'],
    [{ percent: 50, minimumMembers: 10 }, 10, { add: 0, remove: 6 }, 'REMOVES_TOO_MANY'],
    [{ percent: 50, minimumMembers: 10 }, 10, { add: 0, remove: 5 }, null],
    [{ percent: 100, minimumMembers: 10 }, 10, { add: 11, remove: 0 }, 'ADDS_TOO_MANY'],
    [{ percent: 100, minimumMembers: 10 }, 10, { add: 10, remove: 0 }, null],
    [{ percent: 50, minimumMembers: 10 }, 9, { add: 0, remove: 9 }, null],
    [{ percent: null, minimumMembers: 1 }, 10, { add: 0, remove: 10 }, null],
  ])('%j of a group of %i and the change %j: %s', (guard, size, change, reason) => {
    expect(reasonToHold(guard, size, change)).toBe(reason);
  });

  it('holds what a job would do, shows and announces it once, and an administrator approves it', async () => {
    const { id, value } = await group(10, { percent: 50, minimumMembers: 5 });
    await leave(value, 5);
    expect(await read(id)).toMatchObject({ heldChange: null, members: { totalCount: 5 } });
    await leave(value, 3);
    const held = await read(id);
    expect(held).toMatchObject({
      heldChange: { reason: 'REMOVES_TOO_MANY', add: 0, remove: 3 },
      members: { totalCount: 5 },
      suggestionCounts: { add: 0, remove: 3 },
    });
    await leave(value, 1);
    expect(await read(id)).toMatchObject({
      heldChange: { reason: 'REMOVES_TOO_MANY', remove: 4, since: held.heldChange.since },
      members: { totalCount: 5 },
    });
    const list = '{ notifications(first: 50) { nodes { kind severity resourceId } } }';
    const { nodes } = (await answer(list)).notifications;
    expect(nodes.filter(({ resourceId }: { resourceId: string }) => resourceId === id)).toEqual([
      { kind: 'REVIEW_NEEDED', severity: 'WARNING', resourceId: id },
    ]);
    expect(await refusal(approve, { id }, 'READ_ONLY')).toMatchObject({ code: 'FORBIDDEN' });
    await answer(approve, { id });
    expect(await read(id)).toMatchObject({
      heldChange: null,
      members: { totalCount: 1 },
      suggestionCounts: { add: 0, remove: 0 },
    });
    expect(await refusal(approve, { id })).toMatchObject({ code: 'INVALID_STATE', argument: 'id' });
  });

  it('lets a held change go when the members come back', async () => {
    const { id, value } = await group(6, { percent: 50, minimumMembers: 5 });
    await inOrganization(`update users set cost_center = 'away-${value}' where cost_center = '${value}'`);
    await gateway.runJobs();
    expect((await read(id)).heldChange).toMatchObject({ reason: 'EMPTIES', remove: 6 });
    await inOrganization(`update users set cost_center = '${value}' where cost_center = 'away-${value}'`);
    await gateway.runJobs();
    expect(await read(id)).toMatchObject({ heldChange: null, members: { totalCount: 6 } });
  });

  it('of the organization holds a mistaken query; a discarded change leaves the members', async () => {
    expect(await refusal(setGuard, { input: { percent: 10 } }, 'HELP_DESK')).toMatchObject({
      code: 'FORBIDDEN',
    });
    await answer(setGuard, { input: { percent: 50, minimumMembers: 5 } });
    const guard = { percent: 50, minimumMembers: 5 };
    expect((await answer('{ membershipGuard { percent minimumMembers } }')).membershipGuard).toEqual(guard);
    const { id } = await group(6, null);
    const memberQuery = all(is('COST_CENTER', 'mistaken'));
    await answer(userGroups.update, { input: { id, memberQuery } });
    expect(await read(id)).toMatchObject({ heldChange: { reason: 'EMPTIES' }, members: { totalCount: 6 } });
    await answer(discard, { id });
    expect(await read(id)).toMatchObject({ heldChange: null, members: { totalCount: 6 } });
    // The group's own guard goes before that of the organization.
    await answer(userGroups.update, { input: { id, guard: { percent: null } } });
    expect(await read(id)).toMatchObject({
      ...{ heldChange: null, members: { totalCount: 0 } },
      guard: { percent: null, minimumMembers: 20 },
    });
    await answer(setGuard, { input: { percent: null } });
  });
});
