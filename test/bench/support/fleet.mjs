// Devices that join by the protocol of docs/agents.md, and run one command.
import { Worker } from 'node:worker_threads';

/** Starts the thread of the agents. @returns the function that sends requests, `atOnce` at a time */
export function startAgents(origin) {
  const worker = new Worker(new URL('./agents-worker.mjs', import.meta.url), { workerData: { origin } });
  const waiting = new Map();
  let last = 0;
  worker.on('message', ({ number, answers }) => {
    waiting.get(number)(answers);
    waiting.delete(number);
  });
  return {
    send(requests, atOnce) {
      const number = ++last;
      worker.postMessage({ number, requests, atOnce });
      return new Promise((resolve) => waiting.set(number, resolve));
    },
    stop: () => worker.terminate(),
  };
}

/**
 * Registers devices in a new device group, which a new command has as its target.
 * @param data asks an operation as an administrator, and returns its data
 */
export async function joinFleet({ data, agents, size }) {
  const { createDeviceGroup } = await data(
    'mutation ($input: CreateDeviceGroupInput!) { createDeviceGroup(input: $input) { deviceGroup { id } } }',
    { input: { name: 'Fleet' } },
  );
  const groupId = createDeviceGroup.deviceGroup.id;
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  const { createConnectKey } = await data(
    'mutation ($input: CreateConnectKeyInput!) { createConnectKey(input: $input) { key } }',
    { input: { name: 'Fleet', expiresAt, deviceGroupId: groupId } },
  );
  const registrations = Array.from({ length: size }, (_, index) => ({
    token: createConnectKey.key,
    method: 'POST',
    path: '/agent/register',
    body: {
      facts: {
        hardwareId: `fleet-hardware-${index}`,
        hostname: `fleet-${index}`,
        osFamily: 'LINUX',
        os: 'Ubuntu',
        osVersion: '24.04',
      },
    },
  }));
  const joined = accepted(await agents.send(registrations, 8), 201);
  const { createCommand } = await data(
    'mutation ($input: CreateCommandInput!) { createCommand(input: $input) { command { id } } }',
    { input: { name: 'Fleet', type: 'LINUX', script: 'uptime' } },
  );
  const commandId = createCommand.command.id;
  await data(
    'mutation ($input: CommandTargetsInput!) { addCommandTargets(input: $input) { command { id } } }',
    { input: { commandId, deviceGroupIds: [groupId] } },
  );
  return { commandId, tokens: joined.map(({ body }) => body.token) };
}

/** Runs the command until every device has begun. @returns the run, and the request with which each device ends */
export async function beginRun({ data, agents }, { commandId, tokens }) {
  const { runCommand } = await data(
    'mutation ($input: RunCommandInput!) { runCommand(input: $input) { commandRun { id } } }',
    { input: { commandId } },
  );
  const asked = tokens.map((token) => ({ token, method: 'GET', path: '/agent/work' }));
  const work = accepted(await agents.send(asked, 8), 200);
  const report = (body) =>
    work.map(({ body: { commands } }, index) => ({
      token: tokens[index],
      method: 'POST',
      path: `/agent/commands/${commands[0].resultId}`,
      body,
    }));
  accepted(await agents.send(report({ state: 'RUNNING' }), 8), 204);
  const ends = report({ state: 'ENDED', exitCode: 0, output: 'up 3 days\n'.repeat(50) });
  return { runId: runCommand.commandRun.id, ends };
}

export function accepted(answers, status) {
  const other = answers.find((answer) => answer.status !== status);
  if (other) throw new Error(`An agent was answered with ${other.status}: ${JSON.stringify(other.body)}`);
  return answers;
}
