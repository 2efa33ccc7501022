import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../db/ids.ts';
import { builtInPermissions } from '../../src/core/role-matrix.ts';
import { runCommand } from '../../src/domains/commands/run-store.ts';
import { scheduleCommand } from '../../src/domains/commands/store.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { commandsClient } from './commands-client.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());
const client = commandsClient(() => gateway);
const { answer, refusal, newCommand, assign, target, run, rows } = client;

const runners = ['COMMAND_RUNNER', 'COMMAND_RUNNER_WITH_BILLING'] as const;
type Runner = (typeof runners)[number];

const runIt = 'mutation ($id: ID!) { runCommand(input: { commandId: $id }) { commandRun { id state } } }';
const scheduleIt = `mutation ($id: ID!) { scheduleCommand(input: { commandId: $id, schedule: { repeat: { every: DAY } } }) {
  command { id launchType } } }`;
const unscheduleIt = 'mutation ($id: ID!) { unscheduleCommand(id: $id) { command { id launchType } } }';
const cancelIt = 'mutation ($id: ID!) { cancelCommandRun(id: $id) { commandRun { id state } } }';

/** Reads the commands that are assigned to a runner, or those that are not, by name. */
async function assigned(runner: Runner, yes = true): Promise<string[]> {
  const found = await rows<{ id: string }>(
    sql`select id from commands where organization_id = ${gateway.demo.organizationId} and ${yes} = (id in (
      select command_id from command_runners where administrator_id = ${gateway.demo.administrators[runner]}))
      order by name_key, id`,
  );
  return found.map(({ id }) => id);
}

describe.each(runners)('%s', (runner) => {
  test('runs, cancels, schedules and unschedules an assigned command', async () => {
    const id = await newCommand();
    await assign(id, gateway.demo.administrators[runner]);
    await target(id, { deviceIds: (await client.devicesOf('LINUX')).slice(0, 2) });
    const ran = (await answer(runIt, { id }, runner)).runCommand.commandRun;
    expect(ran.state).toBe('QUEUED');
    expect((await answer(cancelIt, { id: ran.id }, runner)).cancelCommandRun.commandRun.state).toBe(
      'CANCELLED',
    );
    const scheduled = await answer(scheduleIt, { id }, runner);
    expect(scheduled.scheduleCommand.command.launchType).toBe('REPEATED');
    const ended = await answer(unscheduleIt, { id }, runner);
    expect(ended.unscheduleCommand.command.launchType).toBe('MANUAL');
  });

  test('is refused in the same words for unassigned, unknown, foreign and malformed identifiers', async () => {
    const id = await newCommand();
    await target(id, { deviceIds: (await client.devicesOf('LINUX')).slice(0, 1) });
    const runId = await run(id);
    const foreign = await client.foreignCommand();
    for (const [document, subjects] of [
      [runIt, [id, newId('cmd'), foreign, 'cmd_1', runId]],
      [scheduleIt, [id, newId('cmd'), foreign, 'x', runId]],
      [unscheduleIt, [id, newId('cmd'), foreign, '', runId]],
      [cancelIt, [runId, newId('run'), 'run_1', id, foreign]],
    ] as const) {
      const answers = [];
      for (const subject of subjects) answers.push(await gateway.query(runner, document, { id: subject }));
      expect(answers[0]?.body.errors?.[0]?.extensions).toMatchObject({
        code: 'FORBIDDEN',
        access: { scope: 'COMMANDS', failedCondition: 'ASSIGNED_COMMAND' },
      });
      for (const other of answers) expect(other).toEqual(answers[0]);
    }
    const { commandRun, command } = await answer(
      'query ($id: ID!, $runId: ID!) { commandRun(id: $runId) { state } command(id: $id) { launchType runs { totalCount } } }',
      { id, runId },
    );
    expect(commandRun.state).toBe('QUEUED');
    expect(command).toEqual({ launchType: 'MANUAL', runs: { totalCount: 1 } });
  });

  test('is refused once more in the transaction, if the assignment ended after the first look', async () => {
    const id = await newCommand();
    await target(id, { deviceIds: (await client.devicesOf('LINUX')).slice(0, 1) });
    const { organizationId, administrators } = gateway.demo;
    const writer = {
      permissions: builtInPermissions[runner],
      principal: { administratorId: administrators[runner], name: 'Somebody' } as never,
      db: {
        organizationId,
        read: (query, values) => gateway.database.read(organizationId, query, values),
        transaction: (work) => gateway.database.transaction(organizationId, work),
      } as Parameters<typeof runCommand>[0]['db'],
    };
    const notFound = { extensions: { code: 'NOT_FOUND', argument: 'input.commandId' } };
    await expect(runCommand(writer, { commandId: id })).rejects.toMatchObject(notFound);
    await expect(scheduleCommand(writer, id, { repeat: { every: 'DAY' } })).rejects.toMatchObject(notFound);
  });

  test('creates, edits, deletes, assigns and targets nothing, assigned or not', async () => {
    const id = await newCommand();
    await assign(id, gateway.demo.administrators[runner]);
    const administratorIds = [gateway.demo.administrators[runner]];
    const [other] = await assigned(runner, false);
    const before = await rows(sql`select * from commands order by id`);
    for (const [document, variables] of [
      [
        'mutation { createCommand(input: { name: "Mine", type: LINUX, script: "true" }) { command { id } } }',
        {},
      ],
      ['mutation ($id: ID!) { updateCommand(input: { id: $id, script: "rm" }) { command { id } } }', { id }],
      ['mutation ($id: ID!) { deleteCommand(id: $id) { deletedId } }', { id }],
      [
        'mutation ($input: CommandAssignmentInput!) { assignCommand(input: $input) { command { id } } }',
        { input: { commandId: other, administratorIds } },
      ],
      [
        'mutation ($input: CommandAssignmentInput!) { unassignCommand(input: $input) { command { id } } }',
        { input: { commandId: id, administratorIds } },
      ],
      [
        'mutation ($input: CommandTargetsInput!) { addCommandTargets(input: $input) { command { id } } }',
        { input: { commandId: id, deviceIds: gateway.demo.deviceIds.slice(0, 1) } },
      ],
    ] as const) {
      expect(await refusal(document, variables, runner)).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await rows(sql`select * from commands order by id`)).toEqual(before);
  });
});

test.each(['HELP_DESK', 'READ_ONLY'])('%s reads all commands, and runs and schedules none', async (role) => {
  const [{ count } = { count: 0 }] = await rows<{ count: number }>(
    sql`select count(*)::int as count from commands where organization_id = ${gateway.demo.organizationId}`,
  );
  const { commands } = await answer('{ commands { totalCount } }', {}, role);
  expect(commands.totalCount).toBe(count);
  const id = await newCommand();
  await assign(id, gateway.demo.administrators[role as 'HELP_DESK']);
  for (const document of [runIt, scheduleIt, unscheduleIt, cancelIt]) {
    expect(await refusal(document, { id }, role)).toMatchObject({
      code: 'FORBIDDEN',
      access: { heldLevel: 'READ_ONLY', failedCondition: null },
    });
  }
});

test.each(['ADMINISTRATOR_WITH_BILLING', 'ADMINISTRATOR', 'MANAGER'])(
  '%s runs and schedules every command, assigned or not',
  async (role) => {
    const id = await newCommand();
    await target(id, { deviceIds: (await client.devicesOf('LINUX')).slice(0, 1) });
    const ran = (await answer(runIt, { id }, role)).runCommand.commandRun;
    expect((await answer(cancelIt, { id: ran.id }, role)).cancelCommandRun.commandRun.state).toBe(
      'CANCELLED',
    );
    await answer(scheduleIt, { id }, role);
    await answer(unscheduleIt, { id }, role);
  },
);
