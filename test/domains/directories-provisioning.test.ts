import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { delayAfter } from '../../src/domains/directories/backoff.ts';
import { markUsers } from '../../src/domains/directories/pending-store.ts';
import { type DirectoriesClient, directoriesClient } from './directories-client.ts';
import { replaceMappings, rotate, update } from './directories-documents.ts';

let client: DirectoriesClient;
beforeAll(async () => {
  client = await directoriesClient();
});
afterAll(() => client?.close());
beforeEach(async () => {
  // Directories of other tests stay idle.
  await write(sql`update directories set enabled = false`);
  await client.runJobs();
  client.peer.users.clear();
  client.peer.asked.length = 0;
  client.peer.unwanted.clear();
  client.peer.instead.length = 0;
  client.peer.pauses.length = 0;
});

function write(statement: ReturnType<typeof sql>) {
  const { database, demo } = client.gateway;
  return database.transaction(demo.organizationId, (tx) => tx.execute(statement));
}

const automatic = (fields: object = {}) => client.directory({ automaticExport: true, ...fields });
const associated = (how: string, input: object) =>
  client.answer(`mutation ($input: AssociationInput!) { ${how}(input: $input) { __typename } }`, { input });
const assign = (id: string, directoryId: string) => associated('associate', { user: { id, directoryId } });
const change = (id: string, fields: object) =>
  client.answer('mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { id } } }', {
    input: { id, ...fields },
  });
const remove = (id: string) =>
  client.answer('mutation ($id: ID!) { deleteUser(id: $id) { deletedId } }', { id });

async function group(...userIds: readonly string[]): Promise<string> {
  const name = `Group ${Math.random()}`;
  const { createUserGroup } = await client.answer(
    'mutation ($input: CreateUserGroupInput!) { createUserGroup(input: $input) { userGroup { id } } }',
    { input: { name } },
  );
  const { id } = createUserGroup.userGroup;
  for (const userId of userIds) await associated('associate', { userGroup: { id, userId } });
  return id;
}

const shown = `id state removal name attempts code message changedAt lastAttemptAt nextAttemptAt directory { id } user { id }`;
const list = `query ($filter: DirectoryExportFilter) { directoryExports(filter: $filter) { totalCount nodes { ${shown} } } }`;
const retry = `mutation ($input: RetryDirectoryExportsInput!) { retryDirectoryExports(input: $input) { retried } }`;
const state = `query ($id: ID!) { directory(id: $id) { ... on ScimDirectory { automaticExport
  exportOutage { failures status message nextAttemptAt } credential { valid } exports { totalCount } } } }`;

const exportsOf = async (directoryId: string, filter: object = {}) =>
  (await client.answer(list, { filter: { directoryId, ...filter } })).directoryExports.nodes;
const stateOf = async (id: string) => (await client.answer(state, { id })).directory;

/** Makes everything that waits due, and runs the jobs. */
async function later(): Promise<void> {
  await write(sql`update directory_exports set due_at = now() where state = 'WAITING'`);
  await write(sql`update directories set export_resumes_at = now() where export_resumes_at is not null`);
  await write(sql`update job_requests set due_at = now() where kind = 'provisioning'`);
  await client.runJobs();
}

const accounts = () =>
  [...client.peer.users.values()].map(({ userName, active }) => `${userName} ${active}`).sort();

describe('a change is exported by itself', () => {
  test('of a user: several at once as one request, then a suspension, and a deletion', async () => {
    const { peer, runJobs, user, suspend } = client;
    const id = await automatic();
    const userId = await user('auto.one');
    await assign(userId, id);
    await change(userId, { firstName: 'Ada' });
    await change(userId, { jobTitle: 'Analyst' });
    await runJobs();
    expect(peer.asked).toEqual(['POST /scim/Users']);
    expect([...peer.users.values()]).toMatchObject([
      {
        userName: 'auto.one',
        externalId: userId,
        active: true,
        title: 'Analyst',
        name: { givenName: 'Ada' },
      },
    ]);
    await change(userId, { firstName: 'Grace' });
    await change(userId, { description: 'Not mapped' });
    await runJobs();
    expect(peer.asked.map((each) => each.split(' ')[0])).toEqual(['POST', 'PUT']);
    await suspend(userId);
    await runJobs();
    expect(accounts()).toEqual(['auto.one false']);
    const other = await user('auto.two');
    await assign(other, id);
    await runJobs();
    expect(accounts()).toEqual(['auto.one false', 'auto.two true']);
    await remove(other);
    await runJobs();
    expect(accounts()).toEqual(['auto.one false', 'auto.two false']);
    expect(await exportsOf(id)).toEqual([]);
  });

  test('of members and assignments of a group', async () => {
    const { runJobs, user } = client;
    const id = await automatic();
    const [one, two] = [await user('member.one'), await user('member.two')];
    const groupId = await group(one);
    await runJobs();
    expect(accounts()).toEqual([]);
    await associated('associate', { userGroup: { id: groupId, directoryId: id } });
    await runJobs();
    expect(accounts()).toEqual(['member.one true']);
    await associated('associate', { userGroup: { id: groupId, userId: two } });
    await associated('dissociate', { userGroup: { id: groupId, userId: one } });
    await runJobs();
    expect(accounts()).toEqual(['member.one false', 'member.two true']);
    await associated('dissociate', { userGroup: { id: groupId, directoryId: id } });
    await runJobs();
    expect(accounts()).toEqual(['member.one false', 'member.two false']);
    await associated('associate', { userGroup: { id: groupId, directoryId: id } });
    await runJobs();
    expect(accounts()).toEqual(['member.one false', 'member.two true']);
    await client.answer('mutation ($id: ID!) { deleteUserGroup(id: $id) { deletedId } }', { id: groupId });
    await runJobs();
    expect(accounts()).toEqual(['member.one false', 'member.two false']);
  });

  test('of mappings, and of the directory after it was disabled', async () => {
    const { answer, runJobs, user, peer } = client;
    const id = await automatic();
    const userId = await user('mapped.one', { jobTitle: 'Analyst' });
    await assign(userId, id);
    await runJobs();
    await answer(update, { input: { id, enabled: false } });
    await change(userId, { jobTitle: 'Lead' });
    await runJobs();
    expect([...peer.users.values()]).toMatchObject([{ title: 'Analyst' }]);
    await answer(update, { input: { id, enabled: true } });
    await runJobs();
    expect([...peer.users.values()]).toMatchObject([{ title: 'Lead' }]);
    const mappings = [{ direction: 'EXPORT', attribute: 'userName', userField: 'EMAIL' }];
    await answer(replaceMappings, { input: { id, mappings } });
    await runJobs();
    expect(accounts()).toEqual(['mapped.one@corp.example true']);
  });

  test('but not to a directory of before, until it is switched', async () => {
    const { answer, runJobs, user, peer } = client;
    const id = await automatic();
    await write(sql`update directories set settings = settings - 'automaticExport' where id = ${id}`);
    expect(await stateOf(id)).toMatchObject({ automaticExport: false });
    await answer(update, { input: { id, settings: { scim: { matchBy: 'USERNAME' } } } });
    expect(await stateOf(id)).toMatchObject({ automaticExport: false });
    await assign(await user('manual.one'), id);
    await runJobs();
    expect(peer.asked).toEqual([]);
    await answer(update, { input: { id, settings: { scim: { automaticExport: true } } } });
    await runJobs();
    expect(accounts()).toEqual(['manual.one true']);
  });

  test('but not in a suspended organization', async () => {
    const { runJobs, user, peer } = client;
    const id = await automatic();
    await assign(await user('asleep.one'), id);
    await write(sql`update organizations set status = 'SUSPENDED', suspended_at = now()`);
    await runJobs();
    expect(peer.asked).toEqual([]);
    await write(sql`update organizations set status = 'ACTIVE', suspended_at = null`);
    expect(await exportsOf(id)).toMatchObject([{ name: 'asleep.one', state: 'WAITING', attempts: 0 }]);
  });

  test('once more after a change that overtakes it', async () => {
    const { runJobs, user, peer } = client;
    const id = await automatic();
    const userId = await user('fast.one');
    await assign(userId, id);
    peer.pauses.push(async () => {
      await change(userId, { jobTitle: 'Lead' });
      await client.gateway.database.transaction(client.gateway.demo.organizationId, (tx) =>
        markUsers(tx, client.gateway.demo.organizationId, [userId]),
      );
    });
    await runJobs();
    expect(peer.asked.map((each) => each.split(' ')[0])).toEqual(['POST', 'PUT']);
    expect([...peer.users.values()]).toMatchObject([{ userName: 'fast.one', title: 'Lead' }]);
    expect(await exportsOf(id)).toEqual([]);
  });

  test('into one account, though the server stops between the answer and the note of it', async () => {
    const { runJobs, user, peer, gateway } = client;
    const id = await automatic();
    const userId = await user('killed.one');
    await assign(userId, id);
    peer.pauses.push(async () => {
      vi.spyOn(gateway.database, 'transaction').mockRejectedValueOnce(new Error('killed'));
    });
    await runJobs();
    expect(accounts()).toEqual(['killed.one true']);
    expect(await exportsOf(id)).toMatchObject([{ state: 'WAITING' }]);
    await write(sql`update directory_exports set claimed_until = null`);
    await gateway.database.queue("update jobs.job set start_after = now() where state = 'retry'", []);
    await runJobs();
    expect(accounts()).toEqual(['killed.one true']);
    expect([...peer.users.values()]).toMatchObject([{ externalId: userId }]);
    expect(await exportsOf(id)).toEqual([]);
  });
});

describe('an application that is down', () => {
  test('gets its exports later, removals first, and delays no other one', async () => {
    const { runJobs, user, suspend, peer } = client;
    const [id, other] = [await automatic(), await automatic({ baseUrl: `${peer.origin}/other` })];
    const leaving = await user('down.leaver');
    await assign(leaving, id);
    await runJobs();
    peer.instead.push({ status: 503, headers: { 'retry-after': '120' } });
    for (const name of ['down.one', 'down.two']) await assign(await user(name), id);
    await runJobs();
    const { exportOutage } = await stateOf(id);
    expect(exportOutage).toMatchObject({
      failures: 1,
      status: 503,
      message: 'The host refused the request. Its status is 503.',
    });
    const wait = Date.parse(exportOutage.nextAttemptAt) - Date.now();
    expect(wait).toBeGreaterThan(60_000);
    expect(wait).toBeLessThan(121_000);
    expect(await exportsOf(id)).toMatchObject([{ attempts: 0 }, { attempts: 0 }]);

    await suspend(leaving);
    await assign(leaving, other);
    peer.asked.length = 0;
    peer.instead.length = 0;
    await assign(await user('down.other'), other);
    await runJobs();
    expect(peer.asked).toEqual(['POST /other/Users']);
    await later();
    expect(peer.asked.slice(1, 3).map((each) => each.split(' ')[0])).toEqual(['GET', 'PUT']);
    expect(accounts()).toEqual(['down.leaver false', 'down.one true', 'down.other true', 'down.two true']);
    expect(await stateOf(id)).toMatchObject({ exportOutage: null, exports: { totalCount: 0 } });
  });

  test('for a day, is given up, and gets the exports after a retry of all', async () => {
    const { answer, runJobs, user, peer } = client;
    const id = await automatic();
    peer.instead.push({ status: 401 });
    await assign(await user('lost.one'), id);
    await runJobs();
    expect(await stateOf(id)).toMatchObject({ credential: { valid: false }, exportOutage: { failures: 1 } });
    await write(sql`update directories set export_failures = 29 where id = ${id}`);
    await later();
    const { length } = peer.asked;
    expect(await exportsOf(id, { state: ['FAILED'], code: { eq: 'UNREACHABLE' } })).toMatchObject([
      {
        name: 'lost.one',
        nextAttemptAt: null,
        message: 'The host refused the credential. Its status is 401.',
      },
    ]);
    await later();
    expect(peer.asked).toHaveLength(length);
    peer.instead.length = 0;
    expect(await answer(retry, { input: { directoryId: id } })).toEqual({
      retryDirectoryExports: { retried: 1 },
    });
    await runJobs();
    expect(accounts()).toEqual(['lost.one true']);
    expect(await answer(retry, { input: { directoryId: id } })).toEqual({
      retryDirectoryExports: { retried: 0 },
    });
  });

  test('gets its exports at once when it has another credential', async () => {
    const { answer, runJobs, user, peer } = client;
    const id = await automatic();
    peer.instead.push({ status: 401 });
    await assign(await user('token.one'), id);
    await runJobs();
    peer.instead.length = 0;
    peer.tokens.add('another-token-of-it');
    await answer(rotate, { input: { id, bearerToken: 'another-token-of-it' } });
    await runJobs();
    expect(accounts()).toEqual(['token.one true']);
  });
});

describe('an export that the application refuses', () => {
  test('is tried eight times, listed, and tried again on request or after another change', async () => {
    const { answer, runJobs, user, peer } = client;
    const id = await automatic();
    for (const name of ['refused.one', 'refused.two']) peer.unwanted.add(name);
    const [one, two] = [await user('refused.one'), await user('refused.two')];
    for (const userId of [one, two]) await assign(userId, id);
    await assign(await user('taken.one'), id);
    await runJobs();
    expect(accounts()).toEqual(['taken.one true']);
    expect(await exportsOf(id, { userId: one })).toMatchObject([
      {
        state: 'WAITING',
        attempts: 1,
        code: 'REFUSED',
        name: 'refused.one',
        user: { id: one },
        directory: { id },
      },
    ]);
    for (let attempt = 2; attempt <= 8; attempt += 1) await later();
    const failed = await exportsOf(id, { state: ['FAILED'] });
    expect(failed).toMatchObject([{ attempts: 8 }, { attempts: 8 }]);
    const { length } = peer.asked;
    await later();
    expect(peer.asked).toHaveLength(length);

    peer.unwanted.clear();
    expect(await answer(retry, { input: { ids: [failed[0].id] } })).toEqual({
      retryDirectoryExports: { retried: 1 },
    });
    await runJobs();
    expect(accounts()).toEqual(['refused.one true', 'taken.one true']);
    await change(two, { jobTitle: 'Lead' });
    await runJobs();
    expect(accounts()).toEqual(['refused.one true', 'refused.two true', 'taken.one true']);
    const told = `query ($id: ID!) { directoryEvents(last: 5, filter: { resourceId: $id,
      eventType: { eq: "directory_export_fail" } }) { nodes { initiatorEmail credential } } }`;
    const { directoryEvents } = await answer(told, { id });
    expect(directoryEvents.nodes).toMatchObject([{ credential: 'AUTOMATION' }]);
  });

  test.each(['MANAGER', 'HELP_DESK', 'READ_ONLY', 'COMMAND_RUNNER'])('is not retried by %s', async (role) => {
    const input = { directoryId: await automatic() };
    expect(await client.refusal(retry, { input }, role)).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('is retried by identifiers or by directory', async () => {
    const directoryId = await automatic();
    expect(await client.refusal(retry, { input: {} })).toMatchObject({ code: 'BAD_USER_INPUT' });
    const input = { directoryId, ids: ['dxp_01h455vb4pex5vsknk084sn02q'] };
    expect(await client.refusal(retry, { input })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

test.each([
  [1, null, 5],
  [3, null, 20],
  [20, null, 3600],
  [1, 90, 90],
  [4, 10, 40],
  [1, 900_000, 21_600],
])('after %i failures, asked for %s seconds, the next attempt is after %i', (failures, askedFor, seconds) => {
  expect(delayAfter(failures, askedFor)).toBe(seconds);
});
