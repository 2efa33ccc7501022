import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { commandsClient } from './commands-client.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());
const { answer, refusal } = commandsClient(() => gateway);

const create = `mutation ($input: CreateCommandInput!) { createCommand(input: $input) { command {
  id name type script shell runAsUser sudo timeoutSeconds timeToLiveSeconds files { name targetPath } template
  templatingRequired aiGenerated launchType trigger schedule { once cron every timeZone nextRunAt } description } } }`;
const update = `mutation ($input: UpdateCommandInput!) { updateCommand(input: $input) { command {
  id name type script shell runAsUser sudo timeoutSeconds launchType trigger schedule { cron } files { name } } } }`;

let count = 0;
async function newCommand(input: object = {}) {
  const data = await answer(create, {
    input: { name: `Command ${++count}`, type: 'LINUX', script: 'true', ...input },
  });
  return data.createCommand.command;
}

describe('a definition', () => {
  test('keeps everything that it is given', async () => {
    const input = {
      name: 'Everything',
      type: 'WINDOWS',
      script: '\r\n  Write-Output "ok"\t\r\n',
      shell: 'CMD',
      description: 'All of it',
      timeoutSeconds: 60,
      timeToLiveSeconds: 3600,
      files: [{ name: 'a.txt', targetPath: 'C:\\Temp\\a.txt' }],
      template: 'everything',
      templatingRequired: true,
      aiGenerated: true,
      trigger: 'everything.now',
    };
    expect(await newCommand(input)).toMatchObject({ ...input, launchType: 'TRIGGER', schedule: null });
  });

  test('takes the shell of its type, and another one with another type', async () => {
    const { id, shell } = await newCommand({ type: 'WINDOWS' });
    expect(shell).toBe('POWERSHELL');
    const changed = await answer(update, { input: { id, type: 'MAC' } });
    expect(changed.updateCommand.command.shell).toBe('BASH');
    const chosen = await answer(update, { input: { id, shell: 'ZSH' } });
    expect(chosen.updateCommand.command.shell).toBe('ZSH');
    expect((await answer(update, { input: { id, type: 'LINUX' } })).updateCommand.command.shell).toBe('ZSH');
    expect((await answer(update, { input: { id, shell: null } })).updateCommand.command.shell).toBe('BASH');
  });

  test('changes only where it is told to, and null brings back what is usual', async () => {
    const { id } = await newCommand({ timeoutSeconds: 10, runAsUser: 'deploy', sudo: true });
    const unchanged = await answer(update, { input: { id } });
    expect(unchanged.updateCommand.command).toMatchObject({
      timeoutSeconds: 10,
      runAsUser: 'deploy',
      sudo: true,
    });
    const cleared = await answer(update, {
      input: { id, timeoutSeconds: null, runAsUser: null, sudo: null, files: null },
    });
    expect(cleared.updateCommand.command).toMatchObject({
      timeoutSeconds: 120,
      runAsUser: null,
      sudo: false,
      files: [],
    });
  });

  test('is launched in one way: the latest that was said', async () => {
    const { id } = await newCommand({ trigger: 'go' });
    const change = async (input: object) =>
      (await answer(update, { input: { id, ...input } })).updateCommand.command;
    expect(await change({ schedule: null })).toMatchObject({ launchType: 'TRIGGER', trigger: 'go' });
    expect(await change({ schedule: { cron: { expression: '0 4 * * *' } } })).toMatchObject({
      launchType: 'REPEATED',
      trigger: null,
      schedule: { cron: '0 4 * * *' },
    });
    expect(await change({ trigger: null })).toMatchObject({ launchType: 'REPEATED' });
    expect(await change({ trigger: 'again' })).toMatchObject({ launchType: 'TRIGGER', schedule: null });
    expect(await change({ trigger: null })).toMatchObject({ launchType: 'MANUAL', trigger: null });
  });

  const faults: [object, string][] = [
    [{ name: ' ' }, 'input.name'],
    [{ script: ' \n' }, 'input.script'],
    [{ script: 'a\0b' }, 'input.script'],
    [{ script: '\ud800' }, 'input.script'],
    [{ script: 'x'.repeat(65_537) }, 'input.script'],
    [{ shell: 'CMD' }, 'input.shell'],
    [{ type: 'WINDOWS', shell: 'BASH' }, 'input.shell'],
    [{ type: 'WINDOWS', runAsUser: 'root' }, 'input.runAsUser'],
    [{ type: 'WINDOWS', sudo: true }, 'input.sudo'],
    [{ runAsUser: 'root; rm -rf /' }, 'input.runAsUser'],
    [{ timeoutSeconds: 0 }, 'input.timeoutSeconds'],
    [{ timeToLiveSeconds: 2_592_001 }, 'input.timeToLiveSeconds'],
    [{ files: [{ name: 'a/b', targetPath: '/tmp/b' }] }, 'input.files.0.name'],
    [{ files: [{ name: 'b', targetPath: 'tmp/b' }] }, 'input.files.0.targetPath'],
    [{ files: [{ name: 'b', targetPath: '/tmp/../etc/b' }] }, 'input.files.0.targetPath'],
    [
      { files: Array.from({ length: 2 }, () => ({ name: 'b', targetPath: '/b' })) },
      'input.files.1.targetPath',
    ],
    [{ trigger: 'two words' }, 'input.trigger'],
    [{ trigger: 'go', schedule: { repeat: { every: 'DAY' } } }, 'input.schedule'],
    [{ schedule: { cron: { expression: '* * * * * *' } } }, 'input.schedule.cron.expression'],
    [{ schedule: { cron: { expression: '@daily' } } }, 'input.schedule.cron.expression'],
    [{ schedule: { cron: { expression: 'H * * * *' } } }, 'input.schedule.cron.expression'],
    [
      { schedule: { cron: { expression: '0 0 * * *', timeZone: 'Mars/Olympus' } } },
      'input.schedule.cron.timeZone',
    ],
    [{ schedule: { once: '2020-01-01T00:00:00Z' } }, 'input.schedule.once'],
  ];
  test.each(
    faults.map(([input, argument]) => ({ input, argument, text: JSON.stringify(input).slice(0, 60) })),
  )('is refused: $text', async ({ input, argument }) => {
    const name = `Refused ${++count}`;
    expect(await refusal(create, { input: { name, type: 'LINUX', script: 'true', ...input } })).toMatchObject(
      { code: 'BAD_USER_INPUT', argument },
    );
    const { commands: found } = await answer(
      'query ($name: String!) { commands(filter: { name: { eq: $name } }) { totalCount } }',
      { name },
    );
    expect(found.totalCount).toBe(0);
  });

  test('cannot be cleared of what a command is made of', async () => {
    const { id } = await newCommand();
    for (const field of ['name', 'type', 'script']) {
      expect(await refusal(update, { input: { id, [field]: null } })).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: `input.${field}`,
      });
    }
  });

  test('has a name of its own, without regard to case', async () => {
    const { name } = await newCommand();
    const { id } = await newCommand();
    const taken = { code: 'ALREADY_EXISTS', argument: 'input.name' };
    expect(
      await refusal(create, { input: { name: name.toUpperCase(), type: 'MAC', script: 'true' } }),
    ).toMatchObject(taken);
    expect(await refusal(update, { input: { id, name } })).toMatchObject(taken);
  });
});
