import { expect, test } from 'vitest';
import { csvOf } from '../domains/imports-client.ts';
import { eventually, scenario, toldOf, trailOf } from '../support/scenario.ts';

const scene = scenario();
/** Number of users that a merger brings. */
const total = 10_000;
const broken = 37;
const every = Math.floor(total / broken);

const counts = 'state failure counts { total processed pending toCreate created failed }';
const create = `mutation ($input: CreateUserImportInput!) { createUserImport(input: $input) { userImport { id state upload { url } } } }`;
const start = `mutation ($id: ID!) { startUserImport(id: $id) { userImport { state } } }`;
const see = `query ($id: ID!) { userImport(id: $id) { createdByName ${counts} faultsFile { url } } }`;
const entries = `query ($id: ID!, $filter: UserImportEntryFilter) { userImport(id: $id) { entries(first: 50, filter: $filter) {
  totalCount nodes { row outcome faults { column code message } user { id state department } } } } }`;
const place = 'query ($id: ID!) { userImport(id: $id) { upload { url } } }';

/** Returns 37 rows that no directory accepts, with five kinds of faults. */
function mistake(row: number): Record<string, string> {
  if (row % every !== 0 || row / every > broken) return {};
  return [
    { email: 'nowhere' },
    { username: 'two words' },
    { username: 'merged.1' },
    { email: 'MERGED.2@example.org' },
    { username: '' },
  ][(row / every) % 5] as Record<string, string>;
}

test(`a company is taken over: ${total} users in one file, ${broken} of its rows broken`, async () => {
  const { as, stranger, demo } = scene();
  const [amara, louis, yuki] = [as('HELP_DESK'), as('READ_ONLY'), as('COMMAND_RUNNER')];

  const input = { name: 'Contoso', format: 'CSV', existing: 'FAIL', newUserState: 'STAGED' };
  expect(await louis.refused(create, { input })).toMatchObject({
    message: 'Mutation.createUserImport needs Edit in Bulk User Imports; Read Only has Read Only.',
  });
  expect(await yuki.refused('{ userImports { totalCount } }')).toMatchObject({ code: 'FORBIDDEN' });
  const made = (await amara.ask(create, { input })).createUserImport.userImport;
  const { id } = made;
  expect(made.state).toBe('DRAFT');

  // Read Only sees that there is an import, and not where its file goes.
  expect((await louis.ask(see, { id })).userImport).toMatchObject({
    state: 'DRAFT',
    createdByName: 'Amara Okafor',
  });
  expect(await louis.refused(place, { id })).toMatchObject({
    access: { coordinate: 'UserImport.upload', requiredLevel: 'EDIT' },
  });

  // The file goes to the address itself, without a credential: first a wrong one, then the right one in its place.
  const file = stranger({ 'content-type': 'text/csv' });
  const wrong = await file.send('PUT', made.upload.url, 'name;mail\nx;y\n');
  expect(wrong.status).toBe(422);
  expect(wrong.body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  const guessed = made.upload.url.replace(id, `imp_${'0'.repeat(26)}`);
  expect((await file.send('PUT', guessed, 'username,email\n')).status).toBe(401);
  const sent = await file.send('PUT', made.upload.url, csvOf('merged', total, mistake));
  expect(sent).toMatchObject({ status: 200, body: { total, failed: broken, existingFound: 0 } });

  // Nothing is imported yet: readers see the expected outcomes, and the reasons why 37 rows will fail.
  const ready = (await louis.ask(see, { id })).userImport;
  expect(ready).toMatchObject({
    state: 'READY',
    counts: { total, toCreate: total - broken, failed: broken, created: 0 },
  });
  const failed = (await louis.ask(entries, { id, filter: { outcome: ['FAILED'] } })).userImport.entries;
  expect(failed.totalCount).toBe(broken);
  expect(failed.nodes.slice(0, 5)).toMatchObject([
    { row: every, faults: [{ column: 'Username', code: 'BAD_USER_INPUT' }] },
    {
      row: 2 * every,
      faults: [
        { column: 'Username', code: 'ALREADY_EXISTS', message: 'Row 1 of the file has the same value.' },
      ],
    },
    { row: 3 * every, faults: [{ column: 'E-Mail address', code: 'ALREADY_EXISTS' }] },
    { row: 4 * every, faults: [{ column: 'Username', code: 'BAD_USER_INPUT' }] },
    { row: 5 * every, faults: [{ column: 'E-Mail address', code: 'BAD_USER_INPUT' }] },
  ]);
  const report = await stranger().send('GET', ready.faultsFile.url);
  expect(report.headers.get('content-disposition')).toContain('attachment');
  const lines = report.text.trim().split('\n');
  expect(lines).toHaveLength(broken + 1);
  expect(lines[0]).toBe('row,username,email,column,code,message');

  // Started, and left to the workers of the server.
  expect(await louis.refused(start, { id })).toMatchObject({ code: 'FORBIDDEN' });
  expect((await amara.ask(start, { id })).startUserImport.userImport.state).toBe('RUNNING');
  const done = await eventually(
    async () => (await louis.ask(see, { id })).userImport,
    ({ state }) => state !== 'RUNNING',
  );
  expect(done).toMatchObject({
    state: 'FINISHED',
    failure: null,
    counts: { total, processed: total, pending: 0, created: total - broken, failed: broken },
  });
  const ofMerged = '{ users(filter: { username: { startsWith: "merged." } }) { totalCount } }';
  expect((await as('MANAGER').ask(ofMerged)).users.totalCount).toBe(total - broken);
  const one = (await amara.ask(entries, { id, filter: { username: { eq: 'merged.7' } } })).userImport.entries;
  expect(one.nodes).toMatchObject([
    { row: 7, outcome: 'CREATED', user: { state: 'STAGED', department: 'Ops' } },
  ]);
  expect((await stranger().send('PUT', made.upload.url, 'username,email\n')).status).toBe(409);

  // Readers of imports are notified that it has ended and that some rows remain.
  expect(await toldOf(louis, id)).toEqual(['A user import has ended, and some rows were not imported.']);
  expect(await toldOf(yuki, id)).toEqual([]);

  // The trail has who began it, and one event of the end with the counts.
  const trail = await trailOf(amara, { resourceId: id });
  expect(trail.map(({ eventType }) => eventType)).toEqual([
    ...['user_import_create', 'user_import_upload', 'user_import_start', 'user_import_finish'],
  ]);
  expect(trail.at(-1)).toMatchObject({
    initiatorEmail: 'amara.okafor@northwind-robotics.example',
    changes: { total, created: total - broken, failed: broken },
  });
  expect(await trailOf(louis, { initiatorId: demo.administrators.READ_ONLY })).toHaveLength(2);
});
