import { eq } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { administrators } from '../tables/administrators.ts';
import { commandResults, commandRuns } from '../tables/command-runs.ts';
import { commandDeviceGroups, commandDevices, commandRunners, commands } from '../tables/commands.ts';
import { devices } from '../tables/devices.ts';
import { type ListedCommand, listedCommands } from './command-list.ts';
import { type SeededCommand, seededRuns } from './command-runs.ts';
import type { DemoWorld } from './world.ts';

/** Commands with their targets and the results of their runs; some are assigned to the two Command Runners. */
export async function seedCommands(tx: Transaction, demo: DemoWorld): Promise<void> {
  const { organizationId } = demo;
  const seeded = listedCommands.map((listed, index) => commandRow(demo, listed, index));
  demo.commandIds.push(...seeded.map(({ id }) => id));
  await tx.insert(commands).values(seeded);

  const runners = seeded.flatMap(({ id: commandId }, index) =>
    runnersOf(demo, index).map((administratorId) => ({ organizationId, commandId, administratorId })),
  );
  await tx.insert(commandRunners).values(runners);

  const known = await tx
    .select({ id: devices.id, osFamily: devices.osFamily })
    .from(devices)
    .where(eq(devices.organizationId, organizationId))
    .orderBy(devices.id);
  const targets = seeded.map(({ type }) => {
    const fitting = known.filter(({ osFamily }) => osFamily === type).map(({ id }) => id);
    return demo.random.sample(fitting, demo.random.int(3, 8));
  });
  await tx
    .insert(commandDevices)
    .values(
      seeded.flatMap(({ id: commandId }, index) =>
        (targets[index] ?? []).map((deviceId) => ({ organizationId, commandId, deviceId })),
      ),
    );
  await tx.insert(commandDeviceGroups).values(
    seeded
      .filter((_command, index) => index % 4 === 0)
      .map(({ id: commandId }) => ({
        ...{ organizationId, commandId },
        groupId: demo.random.pick(demo.deviceGroupIds),
      })),
  );

  const names = await tx
    .select({ id: administrators.id, name: administrators.name })
    .from(administrators)
    .where(eq(administrators.organizationId, organizationId));
  const { runs, results } = seededRuns(
    demo,
    seeded,
    targets,
    new Map(names.map(({ id, name }) => [id, name])),
  );
  await tx.insert(commandRuns).values(runs);
  await tx.insert(commandResults).values(results);
}

function commandRow(demo: DemoWorld, listed: ListedCommand, index: number): SeededCommand {
  const createdAt = demo.day(-demo.random.int(200, 600));
  return {
    description: null,
    runAsUser: null,
    sudo: false,
    timeoutSeconds: 120,
    timeToLiveSeconds: 864_000,
    launchType: 'MANUAL',
    shell: 'BASH',
    ...listed,
    id: demo.newId('cmd'),
    organizationId: demo.organizationId,
    createdAt,
    updatedAt: index % 3 === 0 ? demo.day(-demo.random.int(5, 150)) : createdAt,
  };
}

/** Assignments: each Command Runner has six commands, and both share one. They do not see the others. */
function runnersOf(
  { administrators: { COMMAND_RUNNER, COMMAND_RUNNER_WITH_BILLING } }: DemoWorld,
  index: number,
) {
  if (index === 3) return [COMMAND_RUNNER, COMMAND_RUNNER_WITH_BILLING];
  if (index % 6 === 0) return [COMMAND_RUNNER];
  return index % 6 === 1 ? [COMMAND_RUNNER_WITH_BILLING] : [];
}
