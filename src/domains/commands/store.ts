import { and, eq, inArray, not, sql } from 'drizzle-orm';
import { newId } from '../../../db/ids.ts';
import { commandRuns } from '../../../db/tables/command-runs.ts';
import { commands } from '../../../db/tables/commands.ts';
import { changed } from '../../core/change.ts';
import { type Constraints, withConstraints } from '../../core/constraints.ts';
import { codedError, invalidState } from '../../errors.ts';
import { lockCommand, type Writer } from './command-store.ts';
import { changedDefinition, newDefinition } from './definition.ts';
import type { CommandRow } from './entity.ts';
import { deleteUnused } from './file-store.ts';
import type { CommandChanges, NewCommand, Schedule } from './input.ts';
import { runExpired } from './run-entity.ts';
import { type Launch, launchAt, launchedBy, manual } from './schedule.ts';

const constraints: Constraints = {
  commands_name_unique: ['ALREADY_EXISTS', 'input.name', 'Another command has this name.'],
};

/** @returns the new command's identifier. */
export async function createCommand({ db }: Writer, input: NewCommand): Promise<string> {
  const id = newId('cmd');
  const values = { ...newDefinition(input), ...(launchOf(input) ?? manual) };
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      await tx.insert(commands).values({ ...values, id, organizationId: db.organizationId });
      return changed(id);
    }),
  );
}

export function updateCommand(writer: Writer, { id, ...changes }: CommandChanges): Promise<string> {
  return change(writer, id, 'input.id', (current) => ({
    ...changedDefinition(current, { id, ...changes }),
    ...(changedLaunch(current, changes) ?? clearedLaunch(current, changes)),
  }));
}

/** Deletes a command. The foreign keys delete what belongs to it. @throws NOT_FOUND; IN_USE while a run is open */
export function deleteCommand(writer: Writer, id: string): Promise<string> {
  const { db } = writer;
  return db.transaction(async (tx) => {
    await lockCommand(writer, tx, id, 'id');
    const ofCommand = and(eq(commandRuns.organizationId, db.organizationId), eq(commandRuns.commandId, id));
    const unfinished = inArray(commandRuns.state, ['QUEUED', 'RUNNING']);
    const [open] = await tx
      .select({ id: commandRuns.id })
      .from(commandRuns)
      .where(and(ofCommand, unfinished, not(runExpired)))
      .limit(1);
    if (open) {
      throw codedError('IN_USE', 'A run of the command is queued or running: cancel it first.', {
        argument: 'id',
      });
    }
    await tx.delete(commands).where(and(eq(commands.organizationId, db.organizationId), eq(commands.id, id)));
    return changed(id);
  });
}

export function scheduleCommand(writer: Writer, id: string, schedule: Schedule): Promise<string> {
  const argument = 'input.commandId';
  return change(writer, id, argument, ({ launchType }) => {
    if (launchType === 'TRIGGER') throw invalidState('The command is launched by its trigger.', argument);
    return launchAt(schedule, Date.now(), 'input.schedule');
  });
}

export function unscheduleCommand(writer: Writer, id: string): Promise<string> {
  return change(writer, id, 'id', (command) => {
    if (!isScheduled(command)) throw invalidState('The command has no schedule.');
    return manual;
  });
}

/** Changes one command under its lock. */
function change(
  writer: Writer,
  id: string,
  argument: string,
  make: (current: CommandRow) => Partial<CommandRow>,
): Promise<string> {
  const { db } = writer;
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      const values = make(await lockCommand(writer, tx, id, argument));
      await tx
        .update(commands)
        .set({ ...values, updatedAt: sql`now()` })
        .where(and(eq(commands.organizationId, db.organizationId), eq(commands.id, id)));
      if (values.files) await deleteUnused(writer, tx, id);
      return changed(id);
    }),
  );
}

/** Returns the launch that the input requests; null if it names neither a trigger nor a schedule. */
function launchOf({ trigger, schedule }: Pick<NewCommand, 'trigger' | 'schedule'>): Launch | null {
  if (trigger != null) return launchedBy(trigger);
  return schedule == null ? null : launchAt(schedule, Date.now(), 'input.schedule');
}

/** Returns the requested launch. The same trigger again changes nothing, so that its secret stays; another one has none. */
function changedLaunch(
  current: CommandRow,
  changes: Pick<CommandChanges, 'trigger' | 'schedule'>,
): Partial<Launch> | null {
  return changes.trigger != null && changes.trigger === current.trigger ? {} : launchOf(changes);
}

/**
 * Returns the values of a MANUAL command if a present trigger or schedule is cleared. Clearing an absent one changes
 * nothing.
 */
function clearedLaunch(
  current: CommandRow,
  { trigger, schedule }: Pick<CommandChanges, 'trigger' | 'schedule'>,
) {
  const cleared = trigger === null && current.trigger !== null;
  return cleared || (schedule === null && isScheduled(current)) ? manual : {};
}

function isScheduled({ launchType }: CommandRow): boolean {
  return launchType === 'SCHEDULED' || launchType === 'REPEATED';
}
