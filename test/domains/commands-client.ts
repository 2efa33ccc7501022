import { sql } from 'drizzle-orm';
import { newId } from '../../db/ids.ts';
import { commandRunners, commands } from '../../db/tables/commands.ts';
import type { TestGateway } from '../support/gateway.ts';
import { asking } from './asking.ts';

/** Returns operations that several tests of commands share. */
export function commandsClient(gateway: () => TestGateway) {
  const { answer, refusal } = asking(gateway, 'MANAGER');
  let count = 0;

  async function newCommand(input: object = {}): Promise<string> {
    const document =
      'mutation ($input: CreateCommandInput!) { createCommand(input: $input) { command { id } } }';
    const name = `Command ${++count}`;
    const data = await answer(document, { input: { name, type: 'LINUX', script: 'true', ...input } });
    return data.createCommand.command.id;
  }

  async function assign(commandId: string, ...administratorIds: string[]) {
    const document =
      'mutation ($input: CommandAssignmentInput!) { assignCommand(input: $input) { command { id } } }';
    await answer(document, { input: { commandId, administratorIds } });
  }

  async function target(commandId: string, targets: { deviceIds?: string[]; deviceGroupIds?: string[] }) {
    const document =
      'mutation ($input: CommandTargetsInput!) { addCommandTargets(input: $input) { command { id } } }';
    await answer(document, { input: { commandId, ...targets } });
  }

  async function run(commandId: string, deviceIds?: string[], caller?: string): Promise<string> {
    const document =
      'mutation ($input: RunCommandInput!) { runCommand(input: $input) { commandRun { id } } }';
    return (await answer(document, { input: { commandId, deviceIds } }, caller)).runCommand.commandRun.id;
  }

  /** Reads rows of the demo organization. */
  function rows<Row>(query: ReturnType<typeof sql>): Promise<Row[]> {
    return gateway().database.read<Row>(gateway().demo.organizationId, query);
  }

  /** Writes what an agent would report. */
  async function report(statement: ReturnType<typeof sql>) {
    await gateway().database.transaction(gateway().demo.organizationId, (tx) => tx.execute(statement));
  }

  async function devicesOf(osFamily: string): Promise<string[]> {
    const found = await rows<{ id: string }>(
      sql`select id from devices where organization_id = ${gateway().demo.organizationId}
        and os_family::text = ${osFamily} order by id`,
    );
    return found.map(({ id }) => id);
  }

  /** Creates a command of a managed organization, assigned there. */
  async function foreignCommand(): Promise<string> {
    const id = newId('cmd');
    const [other] = gateway().demo.managed;
    const organizationId = other?.id ?? '';
    await gateway().database.transaction(organizationId, async (tx) => {
      const values = {
        id,
        organizationId,
        name: `Theirs ${id}`,
        type: 'LINUX',
        shell: 'BASH',
        script: 'true',
      };
      await tx.insert(commands).values(values as typeof commands.$inferInsert);
      const [administratorId = ''] = other?.administratorIds ?? [];
      await tx.insert(commandRunners).values({ organizationId, commandId: id, administratorId });
    });
    return id;
  }

  return { answer, refusal, newCommand, assign, target, run, rows, report, devicesOf, foreignCommand };
}
