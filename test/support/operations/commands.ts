import { sql } from 'drizzle-orm';
import type { World } from '../exhaustive/world.ts';
import type { Operations } from './operations.ts';

/** Device on which every command of these operations can run. */
async function linuxDevice({ rows, demo }: World): Promise<string> {
  const [device] = await rows<{ id: string }>(
    sql`select id from devices where organization_id = ${demo.organizationId} and os_family = 'LINUX' order by id limit 1`,
  );
  if (!device) throw new Error('The demo data has no LINUX device.');
  return device.id;
}

/** Creates a command with a target that is assigned to nobody. */
async function unassignedCommand(world: World, input: object = {}): Promise<string> {
  const data = await world.run(
    'mutation ($input: CreateCommandInput!) { createCommand(input: $input) { command { id } } }',
    { input: { name: world.unique('command'), type: 'LINUX', script: 'true', ...input } },
  );
  const { id } = data.createCommand.command;
  await world.run(
    'mutation ($input: CommandTargetsInput!) { addCommandTargets(input: $input) { command { id } } }',
    { input: { commandId: id, deviceIds: [await linuxDevice(world)] } },
  );
  return id;
}

/** Creates a command that the roles with assigned commands see. */
async function newCommand(world: World, input?: object): Promise<string> {
  const commandId = await unassignedCommand(world, input);
  await world.run(
    'mutation ($input: CommandAssignmentInput!) { assignCommand(input: $input) { command { id } } }',
    { input: { commandId, administratorIds: world.runners } },
  );
  return commandId;
}

async function newRun(world: World, commandId: Promise<string>): Promise<string> {
  const data = await world.run(
    'mutation ($id: ID!) { runCommand(input: { commandId: $id }) { commandRun { id } } }',
    {
      id: await commandId,
    },
  );
  return data.runCommand.commandRun.id;
}

async function resultOf(world: World, commandId: Promise<string>): Promise<string> {
  const data = await world.run('query ($id: ID!) { commandRun(id: $id) { results { nodes { id } } } }', {
    id: await newRun(world, commandId),
  });
  return data.commandRun.results.nodes[0].id;
}

const triggered = { trigger: 'sample' };
const targetPath = '/opt/sample.conf';
const files = [{ name: 'sample.conf', targetPath }];

/** Creates a command whose trigger has a secret, and whose file has a content. */
async function commandWithSecret(world: World): Promise<string> {
  const id = await newCommand(world, { ...triggered, files });
  await world.run('mutation ($id: ID!) { rotateCommandTriggerSecret(id: $id) { command { id } } }', { id });
  await world.run(
    'mutation ($input: UploadCommandFileInput!) { uploadCommandFile(input: $input) { command { id } } }',
    { input: { commandId: id, targetPath, content: 'YQ==' } },
  );
  return id;
}

/** Creates a result that may be deleted. */
async function endedResult(world: World): Promise<string> {
  const id = await resultOf(world, newCommand(world));
  const { commandResult } = await world.run('query ($id: ID!) { commandResult(id: $id) { run { id } } }', {
    id,
  });
  await world.run('mutation ($id: ID!) { cancelCommandRun(id: $id) { commandRun { id } } }', {
    id: commandResult.run.id,
  });
  return id;
}

const schedule = { repeat: { every: 'DAY' } };
const scheduled = { schedule: { cron: { expression: '0 3 * * *' } } };
const device = async (world: World) => [await linuxDevice(world)];
const anyGroup = async (world: World) => [await world.anyId('device_groups')];
const command = (world: World) => newCommand(world);
const runner = ({ demo }: World) => demo.administrators.COMMAND_RUNNER;

export const commands: Operations = {
  /** Creates a complete command with runs, and one with the secret of a trigger and the content of a file. */
  async prepare(world) {
    await newRun(world, commandWithSecret(world));
    const id = await newCommand(world, {
      ...scheduled,
      files: [{ name: 'motd', targetPath: '/etc/motd' }],
    });
    await world.run(
      'mutation ($input: CommandTargetsInput!) { addCommandTargets(input: $input) { command { id } } }',
      {
        input: { commandId: id, deviceGroupIds: await anyGroup(world) },
      },
    );
    for (const _run of [1, 2, 3]) await newRun(world, Promise.resolve(id));
  },
  mutations: {
    createCommand: (world) => ({ input: { name: world.unique('command'), type: 'LINUX', script: 'true' } }),
    updateCommand: async (world) => ({ input: { id: await newCommand(world) } }),
    deleteCommand: async (world) => ({ id: await newCommand(world) }),
    assignCommand: async (world) => ({
      input: { commandId: await newCommand(world), administratorIds: [runner(world)] },
    }),
    unassignCommand: async (world) => ({
      input: { commandId: await newCommand(world), administratorIds: [runner(world)] },
    }),
    addCommandTargets: async (world) => ({
      input: { commandId: await newCommand(world), deviceIds: await device(world) },
    }),
    removeCommandTargets: async (world) => ({
      input: { commandId: await newCommand(world), deviceIds: await device(world) },
    }),
    runCommand: async (world) => ({ input: { commandId: await newCommand(world) } }),
    cancelCommandRun: async (world) => ({ id: await newRun(world, newCommand(world)) }),
    scheduleCommand: async (world) => ({ input: { commandId: await newCommand(world), schedule } }),
    unscheduleCommand: async (world) => ({ id: await newCommand(world, scheduled) }),
    rotateCommandTriggerSecret: async (world) => ({ id: await newCommand(world, triggered) }),
    revokeCommandTriggerSecret: async (world) => ({ id: await commandWithSecret(world) }),
    deleteCommandResults: async (world) => ({ input: { runId: await newRun(world, newCommand(world)) } }),
    uploadCommandFile: async (world) => ({
      input: { commandId: await newCommand(world, { files }), targetPath, content: 'YQ==' },
    }),
  },
  unmet: {
    runCommand: async (world) => ({ input: { commandId: await unassignedCommand(world) } }),
    cancelCommandRun: async (world) => ({ id: await newRun(world, unassignedCommand(world)) }),
    scheduleCommand: async (world) => ({ input: { commandId: await unassignedCommand(world), schedule } }),
    unscheduleCommand: async (world) => ({ id: await unassignedCommand(world, scheduled) }),
  },
  samples: {
    'CreateCommandInput.timeToLiveSeconds': 3600,
    'CreateCommandInput.schedule': schedule,
    'UpdateCommandInput.id': command,
    'UpdateCommandInput.timeToLiveSeconds': 3600,
    'UpdateCommandInput.schedule': schedule,
    'CommandFileInput.targetPath': '/opt/sample',
    'DeleteCommandResultsInput.resultIds': async (world: World) => [await endedResult(world)],
    'DeleteCommandResultsInput.runId': (world: World) => newRun(world, newCommand(world)),
    'UploadCommandFileInput.commandId': (world: World) => newCommand(world, { files }),
    'UploadCommandFileInput.targetPath': targetPath,
    'UploadCommandFileInput.content': 'YQ==',
    'ScheduleCommandInput.commandId': command,
    'ScheduleCommandInput.schedule': schedule,
    'CommandScheduleInput.cron': { expression: '0 3 * * *' },
    'CommandScheduleInput.repeat': { every: 'DAY' },
    'CronScheduleInput.expression': '0 3 * * *',
    'CronScheduleInput.timeZone': 'Europe/Berlin',
    'RepeatScheduleInput.timeZone': 'Europe/Berlin',
    'CommandAssignmentInput.commandId': command,
    'CommandAssignmentInput.administratorIds': (world: World) => [runner(world)],
    'CommandTargetsInput.commandId': command,
    'CommandTargetsInput.deviceIds': device,
    'CommandTargetsInput.deviceGroupIds': anyGroup,
    'RunCommandInput.commandId': command,
    'RunCommandInput.deviceIds': device,
    'CommandFilter.administratorId': runner,
    'CommandFilter.deviceId': linuxDevice,
    'CommandFilter.deviceGroupId': (world: World) => world.anyId('device_groups'),
    'CommandRunFilter.commandId': (world: World) => world.anyId('commands'),
    'CommandRunFilter.requestedById': runner,
    'CommandResultFilter.commandId': (world: World) => world.anyId('commands'),
    'CommandResultFilter.runId': (world: World) => world.anyId('command_runs'),
    'CommandResultFilter.deviceId': linuxDevice,
  },
  seen: {
    Command: command,
    CommandRun: (world) => newRun(world, newCommand(world)),
    CommandResult: (world) => resultOf(world, newCommand(world)),
  },
  unseen: {
    Command: (world) => unassignedCommand(world, scheduled),
    CommandRun: (world) => newRun(world, unassignedCommand(world)),
    CommandResult: (world) => resultOf(world, unassignedCommand(world)),
  },
};
