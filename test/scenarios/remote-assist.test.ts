import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { end, grant, join, launch, session, whoAmI } from '../domains/assist-documents.ts';
import { newMachine } from '../support/agent-peer.ts';
import { scenario, trailOf } from '../support/scenario.ts';

const scene = scenario();
const key = `mutation ($input: CreateConnectKeyInput!) { createConnectKey(input: $input) { key } }`;
const unmet = {
  code: 'FORBIDDEN',
  access: { requiredAction: 'LAUNCH', heldLevel: 'NO_ACCESS', failedCondition: 'REMOTE_ASSIST_GRANT' },
};

/** Creates a laptop with an agent that can be assisted. */
async function laptop(name: string) {
  const { as, stranger } = scene();
  const input = { name, expiresAt: new Date(Date.now() + 3_600_000) };
  const { createConnectKey } = await as('MANAGER').ask(key, { input });
  const newcomer = stranger({ authorization: `Bearer ${createConnectKey.key}` });
  const facts = newMachine(name, { agentVersion: '2.1.0', remoteAssistAgentVersion: '1.4.0' });
  const { deviceId, token } = (await newcomer.send('POST', '/agent/register', { facts })).body;
  return { deviceId: deviceId as string, agent: stranger({ authorization: `Bearer ${token}` }) };
}

test('the Help Desk sees into a laptop while a Manager allows it: the grant ends in the middle, and the next launch is refused', async () => {
  const { as, database, demo } = scene();
  const [amara, priya] = [as('HELP_DESK'), as('MANAGER')];
  const { deviceId, agent } = await laptop('lis-014');

  // Amara is asked for help, and cannot launch anything by herself.
  const input = { deviceId };
  const standing = async () => (await amara.ask(whoAmI)).viewer.remoteAssist;
  expect(await standing()).toEqual({ launching: 'WHILE_GRANTED', allowedUntil: null, deviceGroupIds: [] });
  const refused = await amara.refused(launch, { input });
  expect(refused).toMatchObject(unmet);
  expect(refused.message).toContain('no Manager or above has allowed you');
  const administratorId = demo.administrators.HELP_DESK;
  const asked = { administratorId, until: new Date(Date.now() + 60_000) };
  expect(await amara.refused(grant, { input: asked })).toMatchObject({ code: 'FORBIDDEN' });

  // Priya allows it for a short while; Read Only cannot be allowed anything.
  const nobody = { ...asked, administratorId: demo.administrators.READ_ONLY };
  expect(await priya.refused(grant, { input: nobody })).toMatchObject({ code: 'INVALID_STATE' });
  const until = new Date(Date.now() + 600_000).toISOString();
  const given = { administratorId, until, note: 'Ticket 4711' };
  const granted = (await priya.ask(grant, { input: given })).grantRemoteAssist.remoteAssistGrant;
  expect(granted).toMatchObject({ standing: true, allowedUntil: until });
  expect((await standing()).allowedUntil).toBe(until);

  // The laptop asks the person in front of it, who agrees.
  const { sessionId: id } = (await amara.ask(launch, { input })).launchRemoteAssist.launch;
  expect(await amara.refused(join, { id })).toMatchObject({ code: 'INVALID_STATE' });
  const { remoteAssist } = (await agent.send('GET', '/agent/work')).body;
  expect(remoteAssist).toMatchObject([{ sessionId: id, state: 'REQUESTED', mode: 'CONTROL' }]);
  const answered = await agent.send('POST', `/agent/remote-assist/${id}/answer`, { agreed: true });
  expect(answered.status).toBe(204);
  const joined = (await amara.ask(join, { id })).joinRemoteAssistSession.launch;
  expect(joined.state).toBe('ACTIVE');

  // The time that Priya gave ends in the middle of it.
  await database.transaction(demo.organizationId, (tx) =>
    tx.execute(
      sql`update remote_assist_grants set allowed_until = now() - interval '1 second' where id = ${granted.id}`,
    ),
  );
  expect((await standing()).allowedUntil).toBeNull();
  const record = async () => (await priya.ask(session, { id })).remoteAssistSession;
  expect(await record()).toMatchObject({ state: 'ACTIVE', endedAt: null });
  const other = await laptop('lis-015');
  expect(await amara.refused(launch, { input: { deviceId: other.deviceId } })).toMatchObject(unmet);
  expect(await amara.refused(join, { id })).toMatchObject(unmet);

  // To give the power back takes no grant.
  expect((await amara.ask(end, { id })).endRemoteAssistSession.launch.state).toBe('ENDED');
  expect((await agent.send('GET', '/agent/work')).body.remoteAssist).toEqual([]);
  expect(await amara.refused(end, { id })).toMatchObject({ code: 'INVALID_STATE' });

  // The record remains for its readers: Amara and roles that only read must not see it.
  expect(await record()).toMatchObject({
    state: 'ENDED',
    deviceName: 'lis-014',
    launchedByName: 'Amara Okafor',
    endedBy: 'CONSOLE',
    endedByName: 'Amara Okafor',
    grant: { id: granted.id, note: 'Ticket 4711' },
  });
  expect(await amara.refused(session, { id })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await as('READ_ONLY').refused(session, { id })).toMatchObject({ code: 'FORBIDDEN' });
  const trail = await trailOf(as('READ_ONLY'), { service: ['REMOTE_ASSIST'], initiatorId: administratorId });
  expect(trail.map(({ eventType, success }) => `${eventType} ${success ? 'done' : 'refused'}`)).toEqual([
    'remote_assist_launch refused',
    'remote_assist_grant refused',
    'remote_assist_launch done',
    'remote_assist_session_join done',
    'remote_assist_launch refused',
    'remote_assist_session_join refused',
    'remote_assist_session_end done',
  ]);
});
