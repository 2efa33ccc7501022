import { newId } from '../../../db/ids.ts';
import { commandsClient } from '../../domains/commands-client.ts';
import { type AgentPeer, agentFleet, agentPeer, connectKey, newMachine } from '../agent-peer.ts';
import { assistedDevices } from '../assisted-devices.ts';
import type { World } from '../exhaustive/world.ts';
import { strongest } from '../exhaustive/world.ts';
import { newUser } from '../operations/users.ts';
import { type Attempts, foreignIn } from './attempts.ts';
import type { Caller } from './pairs.ts';
import type { Two } from './two.ts';

const windows = { osFamily: 'WINDOWS', os: 'Windows 11 Pro', osVersion: '10.0.22631' };

const file = { name: 'agent.conf', targetPath: 'C:\\agent.conf' };

/** Returns the work that waits for a device of the other side. */
interface Waiting {
  readonly resultId: string;
  readonly actionId: string;
  readonly promptId: string;
  readonly policyId: string;
  readonly appId: string;
  readonly userId: string;
  readonly fileId: string;
  readonly code: string;
  readonly machine: ReturnType<typeof newMachine>;
  readonly ids: ReadonlySet<string>;
}

/** Tries a device at the agent routes: with the work of the other side's devices, and with the facts of one of them. */
export async function tryAgents(
  at: Attempts,
  { written }: Pick<Two, 'written'>,
  { world, side, foreign }: Caller,
  other: World,
): Promise<void> {
  const theirs = await waiting(other, `theirs-${side}`);
  const all = new Set([...foreign, ...theirs.ids]);
  await written();
  const { agent } = await agentFleet(() => world).join(`own-${side}`);
  for (const [name, id, attempt] of attempts(agent, theirs)) {
    const [shown, same] = [
      await answerOf(attempt, id),
      await answerOf(attempt, newId(id.slice(0, 3) as 'res')),
    ];
    at.foreign += 1;
    if (shown !== same || !shown.startsWith('404'))
      at.crossings.push(`A device ${name} ${id}: ${shown} instead of ${same}`);
  }
  at.foreign += 1;
  const { body } = await agent.enterCode(theirs.code);
  if (body.accepted !== false)
    at.crossings.push(`A device used a code of the other side: ${JSON.stringify(body)}`);
  await agent.report({ facts: { hostname: 'reported' } });
  const work = foreignIn(
    [(await agent.work()).body, (await agent.assignments()).body, (await agent.accounts()).body],
    all,
  );
  if (work) at.crossings.push(`A device was told of ${work}`);
  await tryJoining();
  for (const { relation, command, organization } of await written()) {
    if (organization !== world.demo.organizationId)
      at.crossings.push(`A device made ${command} of ${relation} of ${organization}`);
  }

  async function answerOf(
    attempt: (id: string) => ReturnType<AgentPeer['send']>,
    id: string,
  ): Promise<string> {
    const { status, body } = await attempt(id);
    return `${status} ${JSON.stringify(body)}`.replaceAll(id, '…');
  }

  /**
   * Joins as a machine of the other side with a key that recognizes devices: it becomes a new device of the key's
   * organization.
   */
  async function tryJoining() {
    const { key } = await connectKey(world, { rejoinAllowed: true });
    const { status, body } = await agentPeer(world.app, key).register(theirs.machine);
    at.foreign += 1;
    if (status !== 201 || all.has(body.deviceId))
      at.crossings.push(`A machine of the other side joined as ${JSON.stringify(body)}`);
    const shown = await world.query(strongest, 'query ($id: ID!) { device(id: $id) { id } }', {
      id: body.deviceId,
    });
    if (!shown.body.data?.device)
      at.crossings.push(`A machine joined another organization than its key's: ${body.deviceId}`);
  }
}

type Attempt = readonly [name: string, id: string, attempt: (id: string) => ReturnType<AgentPeer['send']>];

function attempts(
  agent: AgentPeer,
  { resultId, actionId, promptId, policyId, appId, userId, fileId }: Waiting,
): Attempt[] {
  return [
    ['begins', resultId, (id) => agent.command(id, { state: 'RUNNING' })],
    ['ends', resultId, (id) => agent.command(id, { state: 'ENDED', exitCode: 0, output: '' })],
    ['fetches a file of', resultId, (id) => agent.file(id, fileId)],
    ['fetches', actionId, (id) => agent.action(id, { state: 'SENT' })],
    ['finishes', actionId, (id) => agent.action(id, { state: 'DONE' })],
    ['fails', actionId, (id) => agent.action(id, { state: 'FAILED', error: 'none' })],
    ['agrees to', promptId, (id) => agent.answer(id, true)],
    ['refuses', promptId, (id) => agent.answer(id, false)],
    ['ends', promptId, (id) => agent.end(id)],
    ['reports of', policyId, (id) => agent.report({ policies: [{ policyId: id, state: 'SUCCESS' }] })],
    [
      'reports of',
      userId,
      (id) => agent.report({ accounts: [{ userId: id, username: 'x', state: 'CREATED' }] }),
    ],
    ['reports of', appId, (id) => agent.report({ software: [{ appId: id, state: 'INSTALLED' }] })],
  ];
}

async function waiting(world: World, name: string): Promise<Waiting> {
  const { newCommand, target, run } = commandsClient(() => world);
  const { agent, deviceId } = await agentFleet(() => world).join(name, windows);
  const commandId = await newCommand({ name: world.unique('waiting'), type: 'WINDOWS', files: [file] });
  await world.run(
    'mutation ($input: UploadCommandFileInput!) { uploadCommandFile(input: $input) { command { id } } }',
    { input: { commandId, targetPath: file.targetPath, content: 'YQ==' } },
  );
  await target(commandId, { deviceIds: [deviceId] });
  await run(commandId);
  await world.run('mutation ($id: ID!) { restartDevice(id: $id) { deviceAction { id } } }', { id: deviceId });
  const { policyId, appId } = await applied(world, deviceId);
  const userId = await newUser(world);
  await world.run('mutation ($input: BindUserInput!) { bindUserToDevice(input: $input) { user { id } } }', {
    input: { userId, deviceId },
  });
  const { commands, actions } = (await agent.work()).body;
  const [prompt, code] = [await launched(world, 'PROMPT'), await launched(world, 'CODE')];
  const [resultId, actionId] = [commands[0].resultId, actions[0].actionId];
  const { fileId } = commands[0].files[0];
  const promptId = prompt.launch.sessionId;
  const ids = new Set([deviceId, commandId, resultId, actionId, promptId, policyId, appId, userId, fileId]);
  const machine = newMachine(name);
  return { resultId, actionId, promptId, policyId, appId, userId, fileId, code: code.code, machine, ids };
}

/** Creates a policy and software that apply to the device. */
async function applied(world: World, deviceId: string) {
  const made = await world.run(
    `mutation ($policy: CreatePolicyInput!, $app: CreateSoftwareAppInput!) {
      createPolicy(input: $policy) { policy { id } } createSoftwareApp(input: $app) { softwareApp { id } } }`,
    {
      policy: { name: world.unique('applied'), template: 'windows-updates' },
      app: { displayName: world.unique('applied'), packageManager: 'WINGET', packageId: 'Applied' },
    },
  );
  const [policyId, appId] = [made.createPolicy.policy.id, made.createSoftwareApp.softwareApp.id];
  await world.run(
    `mutation ($policy: PolicyTargetsInput!, $app: SoftwareTargetsInput!) {
      applyPolicy(input: $policy) { policy { id } } assignSoftwareApp(input: $app) { softwareApp { id } } }`,
    { policy: { policyId, deviceIds: [deviceId] }, app: { appId, deviceIds: [deviceId] } },
  );
  return { policyId, appId };
}

/** Creates a waiting session on any device without one. */
async function launched(world: World, consent: string) {
  const document = `mutation ($input: LaunchRemoteAssistInput!) { launchRemoteAssist(input: $input) {
    launch { sessionId } code } }`;
  for (const deviceId of await assistedDevices(world)) {
    const { body } = await world.query(strongest, document, { input: { deviceId, consent } });
    if (body.data?.launchRemoteAssist) return body.data.launchRemoteAssist;
  }
  throw new Error('Every device has a session.');
}
