import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking } from './asking.ts';
import { all, deviceGroups, idsOf, is, userGroups } from './groups-documents.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway?.close());

const { answer, refusal } = asking(() => gateway, 'ADMINISTRATOR');

async function group(memberQuery: object, input: object = {}): Promise<string> {
  const name = `Dynamic ${crypto.randomUUID()}`;
  const values = { name, membershipMethod: 'DYNAMIC', memberQuery, ...input };
  return (await answer(userGroups.create, { input: values })).createUserGroup.userGroup.id;
}

const read = async (id: string) => (await answer(userGroups.read, { id })).userGroup;
const membersOf = async (id: string) => idsOf((await read(id)).members);
const memberOf = (id: string) => ({ field: 'MEMBER_OF', operator: 'IS', values: [id] });

async function person(department: string, more: object = {}): Promise<string> {
  const name = `u${crypto.randomUUID().slice(0, 8)}`;
  const input = { username: name, email: `${name}@northwind.example`, department, ...more };
  const created = 'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }';
  return (await answer(created, { input })).createUser.user.id;
}

const update = (input: object) =>
  answer('mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { id } } }', { input });
const remove = (id: string) => answer('mutation ($id: ID!) { deleteUser(id: $id) { deletedId } }', { id });

function inOrganization(statement: string) {
  return gateway.database.transaction(gateway.demo.organizationId, (tx) => tx.execute(sql.raw(statement)));
}

const waiting = () =>
  gateway.database.read<{ ids: string[]; fields: string[] }>(
    gateway.demo.organizationId,
    sql`select object_ids as ids, fields from changed_objects`,
  );

describe('a dynamic group', () => {
  it('gets and loses members when they are created, changed and deleted', async () => {
    const id = await group(all(is('DEPARTMENT', 'Orbit')));
    const [one, two] = [await person('Orbit'), await person('Sales')];
    await gateway.runJobs();
    expect(await membersOf(id)).toEqual([one]);
    await update({ id: two, department: 'Orbit' });
    await update({ id: one, department: 'Sales' });
    await gateway.runJobs();
    expect(await membersOf(id)).toEqual([two]);
    await remove(two);
    await gateway.runJobs();
    expect(await membersOf(id)).toEqual([]);
  });

  it('follows what no mutation has changed: any statement counts', async () => {
    const id = await group(all(is('COST_CENTER', 'CC-77')));
    await inOrganization(`update users set cost_center = 'CC-77' where department = 'Sales'`);
    await gateway.runJobs();
    expect((await membersOf(id)).length).toBeGreaterThan(0);
    await inOrganization(`update users set cost_center = null where department = 'Sales'`);
    await gateway.runJobs();
    expect(await membersOf(id)).toEqual([]);
  });

  it('records its changes in its own name', async () => {
    const id = await group(all(is('DEPARTMENT', 'Trail')));
    const member = await person('Trail');
    await gateway.runJobs();
    const list = `query ($id: ID!) { directoryEvents(last: 1, filter: { resourceId: $id }) { nodes {
      eventType initiatorId initiatorEmail credential success changes } } }`;
    const { nodes } = (await answer(list, { id })).directoryEvents;
    expect(nodes).toEqual([
      {
        ...{ eventType: 'group_members_change', initiatorId: id, initiatorEmail: (await read(id)).name },
        ...{ credential: 'AUTOMATION', success: true },
        changes: { add: 1, remove: 0, toAdd: [member], toRemove: [] },
      },
    ]);
  });

  it('of devices follows their reports', async () => {
    const name = `Dynamic ${crypto.randomUUID()}`;
    const memberQuery = all(is('AGENT_VERSION', '99.1'));
    const made = await answer(deviceGroups.create, {
      input: { name, membershipMethod: 'DYNAMIC', memberQuery },
    });
    const { id } = made.createDeviceGroup.deviceGroup;
    const [device] = gateway.demo.deviceIds;
    await inOrganization(`update devices set agent_version = '99.1' where id = '${device}'`);
    await gateway.runJobs();
    expect(idsOf((await answer(deviceGroups.read, { id })).deviceGroup.members)).toEqual([device]);
  });

  it('under review gets suggestions, and notifies of new ones if it should', async () => {
    const review = { membershipMethod: 'DYNAMIC_REVIEW' };
    const loud = await group(all(is('DEPARTMENT', 'Loud')), { ...review, notifyOfSuggestions: true });
    const quiet = await group(all(is('DEPARTMENT', 'Loud')), review);
    const member = await person('Loud');
    await gateway.runJobs();
    expect((await read(loud)).suggestedAdditions.nodes).toEqual([{ id: member }]);
    expect((await read(quiet)).suggestedAdditions.nodes).toEqual([{ id: member }]);
    const list = '{ notifications(first: 50) { nodes { kind resourceId } } }';
    const { nodes } = (await answer(list)).notifications;
    const told = nodes.filter(({ kind }: { kind: string }) => kind === 'REVIEW_NEEDED');
    expect(told).toEqual([{ kind: 'REVIEW_NEEDED', resourceId: loud }]);
    await update({ id: member, department: 'Sales' });
    await gateway.runJobs();
    expect((await read(loud)).suggestionCounts.total).toBe(0);
  });
});

describe('a change', () => {
  it('of a field that no query tests, or of no value, waits for nobody', async () => {
    await gateway.runJobs();
    const id = await person('Silent');
    await gateway.runJobs();
    await inOrganization(`update users set description = 'x', department = department where id = '${id}'`);
    expect(await waiting()).toEqual([]);
  });

  it('waits with the fields of interest, and is taken back with its transaction', async () => {
    await group(all(is('JOB_TITLE', 'Nobody')));
    const id = await person('Silent');
    await gateway.runJobs();
    const failed = gateway.database.transaction(gateway.demo.organizationId, async (tx) => {
      await tx.execute(sql`update users set job_title = 'Lost' where id = ${id}`);
      throw new Error('undone');
    });
    await expect(failed).rejects.toThrow('undone');
    expect(await waiting()).toEqual([]);
    await inOrganization(`update users set job_title = 'Kept', description = 'x' where id = '${id}'`);
    expect(await waiting()).toEqual([{ ids: [id], fields: ['JOB_TITLE'] }]);
    await gateway.runJobs();
    expect(await waiting()).toEqual([]);
  });

  it('of a whole organization is one statement with few rows', async () => {
    await group(all(is('LOCATION', 'Nowhere')));
    await gateway.runJobs();
    await inOrganization(`update users set location = location || ' '`);
    const rows = await waiting();
    const [{ count }] = (await gateway.database.read<{ count: number }>(
      gateway.demo.organizationId,
      sql`select count(*)::int as count from users where location is not null`,
    )) as [{ count: number }];
    expect(rows.reduce((sum, { ids }) => sum + ids.length, 0)).toBe(count);
    expect(rows).toHaveLength(Math.ceil(count / 500));
    await gateway.runJobs();
  });
});

describe('a group of members of another group', () => {
  it('follows that group, and ends with it only when nothing refers to it', async () => {
    const base = await group(all(is('DEPARTMENT', 'Base')));
    const derived = await group(all(memberOf(base), is('STATE', 'ACTIVATED')));
    const third = await group(all({ ...memberOf(derived), operator: 'IS_NOT' }, is('DEPARTMENT', 'Base')));
    const [active, staged] = [
      await person('Base', { state: 'ACTIVATED' }),
      await person('Base', { state: 'STAGED' }),
    ];
    await gateway.runJobs();
    expect(await membersOf(base)).toEqual([active, staged].sort());
    expect(await membersOf(derived)).toEqual([active]);
    expect(await membersOf(third)).toEqual([staged]);
    await update({ id: active, department: 'Sales' });
    await gateway.runJobs();
    expect(await membersOf(derived)).toEqual([]);
    expect(await refusal(userGroups.delete, { id: base })).toMatchObject({ code: 'IN_USE' });
    await answer(userGroups.delete, { id: third });
    await answer(userGroups.delete, { id: derived });
    await answer(userGroups.delete, { id: base });
  });

  it('does not refer to itself in a circle, or to a group that does not exist', async () => {
    const first = await group(all(is('DEPARTMENT', 'Circle')));
    const second = await group(all(memberOf(first)));
    const set = (id: string, named: string) =>
      refusal(userGroups.update, { input: { id, memberQuery: all(memberOf(named)) } });
    const argument = 'input.memberQuery';
    expect(await set(first, second)).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(await set(first, first)).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    const unknown = `grp_${'0'.repeat(26)}`;
    expect(await set(second, unknown)).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});
