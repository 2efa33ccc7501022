import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../db/ids.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { commandsClient } from './commands-client.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());
const { answer, refusal, newCommand, devicesOf: fitting } = commandsClient(() => gateway);

const assign =
  'mutation ($input: CommandAssignmentInput!) { assignCommand(input: $input) { command { id assignedAdministrators { totalCount nodes { id } } } } }';
const unassign = assign.replace('assignCommand', 'unassignCommand');
const targets = `mutation ($input: CommandTargetsInput!) { addCommandTargets(input: $input) { command {
  id targetDevices { totalCount nodes { id } } targetDeviceGroups { totalCount nodes { id } } } } }`;
const untarget = targets.replace('addCommandTargets', 'removeCommandTargets');

describe('schedules', () => {
  const schedule = `mutation ($input: ScheduleCommandInput!) { scheduleCommand(input: $input) { command {
    launchType schedule { once cron every from timeZone nextRunAt } } } }`;
  const unschedule =
    'mutation ($id: ID!) { unscheduleCommand(id: $id) { command { launchType schedule { nextRunAt } } } }';

  test('are set, replaced and ended', async () => {
    const id = await newCommand();
    const set = async (value: object) =>
      (await answer(schedule, { input: { commandId: id, schedule: value } })).scheduleCommand.command;
    // The answer has all three digits of the milliseconds.
    const once = new Date(Math.floor(Date.now() / 1000) * 1000 + 3_600_123).toISOString();
    expect(await set({ once })).toEqual({
      launchType: 'SCHEDULED',
      schedule: { once, cron: null, every: null, from: null, timeZone: null, nextRunAt: once },
    });
    const from = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + 86_400_000).toISOString();
    expect(await set({ repeat: { every: 'WEEK', from, timeZone: 'Africa/Nairobi' } })).toMatchObject({
      launchType: 'REPEATED',
      schedule: { once: null, every: 'WEEK', from, timeZone: 'Africa/Nairobi', nextRunAt: from },
    });
    const ended = await answer(unschedule, { id });
    expect(ended.unscheduleCommand.command).toEqual({ launchType: 'MANUAL', schedule: null });
    expect(await refusal(unschedule, { id })).toMatchObject({ code: 'INVALID_STATE', argument: 'id' });
  });

  test('do not take the place of a trigger', async () => {
    const commandId = await newCommand({ trigger: 'go' });
    const input = { commandId, schedule: { repeat: { every: 'DAY' } } };
    expect(await refusal(schedule, { input })).toMatchObject({
      code: 'INVALID_STATE',
      argument: 'input.commandId',
    });
  });
});

describe('assignments and targets', () => {
  test('are all or nothing, and name what is unknown', async () => {
    const commandId = await newCommand();
    const { COMMAND_RUNNER, MANAGER } = gateway.demo.administrators;
    const administratorIds = [COMMAND_RUNNER, newId('adm'), MANAGER];
    expect(await refusal(assign, { input: { commandId, administratorIds } })).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'input.administratorIds.1',
    });
    const [device = ''] = await fitting('LINUX');
    const input = { commandId, deviceIds: [device], deviceGroupIds: [newId('dgr')] };
    expect(await refusal(targets, { input })).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'input.deviceGroupIds.0',
    });
    const { command } = await answer(
      `query ($id: ID!) { command(id: $id) { assignedAdministrators { totalCount } targetDevices { totalCount } } }`,
      { id: commandId },
    );
    expect(command).toEqual({ assignedAdministrators: { totalCount: 0 }, targetDevices: { totalCount: 0 } });
  });

  test('are bounded, and made of identifiers', async () => {
    const commandId = await newCommand();
    const many = Array.from({ length: 101 }, () => newId('adm'));
    const at = (administratorIds: string[]) => refusal(assign, { input: { commandId, administratorIds } });
    expect(await at(many)).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.administratorIds' });
    expect(await at([])).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.administratorIds' });
    expect(await at([newId('usr')])).toMatchObject({
      code: 'INVALID_ID',
      argument: 'input.administratorIds.0',
    });
    expect(await refusal(targets, { input: { commandId } })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.deviceIds',
    });
  });

  test('are taken back, again and again', async () => {
    const commandId = await newCommand();
    const { COMMAND_RUNNER, MANAGER } = gateway.demo.administrators;
    await answer(assign, { input: { commandId, administratorIds: [COMMAND_RUNNER, MANAGER] } });
    for (const _time of [1, 2]) {
      const left = await answer(unassign, { input: { commandId, administratorIds: [COMMAND_RUNNER] } });
      expect(left.unassignCommand.command.assignedAdministrators.nodes).toEqual([{ id: MANAGER }]);
    }
    const [groupId = ''] = gateway.demo.deviceGroupIds;
    const added = await answer(targets, { input: { commandId, deviceGroupIds: [groupId, groupId] } });
    expect(added.addCommandTargets.command.targetDeviceGroups.nodes).toEqual([{ id: groupId }]);
    for (const _time of [1, 2]) {
      const left = await answer(untarget, { input: { commandId, deviceGroupIds: [groupId] } });
      expect(left.removeCommandTargets.command.targetDeviceGroups.totalCount).toBe(0);
    }
  });
});
