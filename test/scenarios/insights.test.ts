import { expect, test } from 'vitest';
import { newMachine } from '../support/agent-peer.ts';
import { type Client, scenario, trailOf } from '../support/scenario.ts';

const scene = scenario();
const connectKey = 'mutation ($input: CreateConnectKeyInput!) { createConnectKey(input: $input) { key } }';
const enable =
  'mutation ($input: UpdateDeviceInput!) { updateDevice(input: $input) { device { insights } } }';
const save = `mutation ($input: CreateSavedQueryInput!) { createSavedQuery(input: $input) { savedQuery { id createdByName } } }`;
const run = `query ($id: ID!) { runSavedQuery(id: $id, first: 100) {
  ... on SystemInsightsProgramConnection { totalCount nodes { name version device { hostname } } } } }`;
const byValue = `query ($filter: DirectoryEventFilter) { directoryEventValues(field: INITIATOR_EMAIL, filter: $filter) { value count } }`;
const remove = 'mutation ($id: ID!) { deleteSavedQuery(id: $id) { deletedId } }';

const hostsOf = async (client: Client, id: string) =>
  (await client.ask(run, { id })).runSavedQuery.nodes.map(
    ({ device }: { device: { hostname: string } }) => device.hostname,
  );

test('a hole in a program is known: where is it installed, who updates it, and who did what meanwhile', async () => {
  const { as, stranger, demo } = scene();
  const [priya, amara, louis, yuki] = [as('MANAGER'), as('HELP_DESK'), as('READ_ONLY'), as('COMMAND_RUNNER')];
  const bearer = (token: string) => stranger({ authorization: `Bearer ${token}` });

  // Two laptops report what is installed on them, once that is enabled.
  const expiresAt = new Date(Date.now() + 3_600_000);
  const { key } = (await priya.ask(connectKey, { input: { name: 'Laptops', expiresAt } })).createConnectKey;
  const laptop = async (name: string) => {
    const { body } = await bearer(key).send('POST', '/agent/register', { facts: newMachine(name) });
    return { id: body.deviceId as string, agent: bearer(body.token) };
  };
  const [first, second] = [await laptop('ins-1'), await laptop('ins-2')];
  const programs = (version: string) => ({
    insights: { programs: [{ name: 'Reeds', version, publisher: 'Pond' }] },
  });
  expect((await first.agent.send('POST', '/agent/report', programs('9.4'))).status).toBe(409);
  const off = { input: { id: first.id, insights: 'ENABLED' } };
  expect(await amara.refused(enable, off)).toMatchObject({ access: { scope: 'DEVICES' } });
  for (const { id } of [first, second]) await priya.ask(enable, { input: { id, insights: 'ENABLED' } });
  expect((await first.agent.send('POST', '/agent/report', programs('9.4'))).status).toBe(204);
  expect((await second.agent.send('POST', '/agent/report', programs('10.1'))).status).toBe(204);

  // The question is saved by whoever reads only: Insights is the one scope in which Read Only edits.
  const question = {
    name: 'Reeds before 10',
    table: 'PROGRAMS',
    filter: { name: { eq: 'Reeds' }, version: { lt: '10' } },
  };
  const wrong = { ...question, filter: { name: { equals: 'Reeds' } } };
  expect(await louis.refused(save, { input: wrong })).toMatchObject({ code: 'BAD_USER_INPUT' });
  const saved = (await louis.ask(save, { input: question })).createSavedQuery.savedQuery;
  expect(saved.createdByName).toBe('Louis Fontaine');
  expect(await hostsOf(amara, saved.id)).toEqual(['ins-1']);
  expect(await yuki.refused(run, { id: saved.id })).toMatchObject({
    message: 'Query.runSavedQuery needs Read Only in Insights; Command Runner has No Access.',
  });

  // Updated: the same question has no answer any more.
  expect((await first.agent.send('POST', '/agent/report', programs('10.1'))).status).toBe(204);
  expect(await hostsOf(louis, saved.id)).toEqual([]);

  // Meanwhile somebody locks users who have nothing to do with it. Who?
  const lock = 'mutation ($id: ID!) { lockUser(id: $id) { user { id } } }';
  const [one, two, three] = demo.userIds as [string, string, string];
  for (const id of [one, two]) await amara.ask(lock, { id });
  expect(await louis.refused(lock, { id: three })).toMatchObject({ code: 'FORBIDDEN' });
  const since = { service: ['USERS'], eventType: { eq: 'user_lock' } };
  const values = (await louis.ask(byValue, { filter: { ...since, success: true } })).directoryEventValues;
  expect(values).toEqual([{ value: 'amara.okafor@northwind-robotics.example', count: 2 }]);
  const refused = await trailOf(amara, { ...since, success: false });
  expect(refused).toMatchObject([
    {
      initiatorEmail: 'louis.fontaine@northwind-robotics.example',
      errorCode: 'FORBIDDEN',
      credential: 'API_KEY',
    },
  ]);

  // Only editors of a scope see the changed values: Amara's Edit in Users shows them to her, and Louis does not see them.
  expect((await trailOf(amara, { resourceId: one }))[0].changes).toEqual({ id: one });
  expect((await trailOf(louis, { resourceId: one }))[0].changes).toBeNull();
  expect(await yuki.refused('{ directoryEvents { totalCount } }')).toMatchObject({ code: 'FORBIDDEN' });

  // A question that is answered goes; so does its sight for everybody.
  await amara.ask(remove, { id: saved.id });
  expect(
    (await louis.ask('query ($id: ID!) { savedQuery(id: $id) { id } }', { id: saved.id })).savedQuery,
  ).toBeNull();
  const asked = await trailOf(louis, { service: ['INSIGHTS'], success: true });
  expect(asked.map(({ eventType }) => eventType)).toEqual(['saved_query_create', 'saved_query_delete']);
});
