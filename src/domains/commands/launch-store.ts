import { and, eq, isNotNull, lte, sql } from 'drizzle-orm';
import { commands } from '../../../db/tables/commands.ts';
import { organizations } from '../../../db/tables/organizations.ts';
import type { WorkDatabase } from '../../core/context.ts';
import { eachDue } from '../../jobs/each-due.ts';
import type { RecurringJob } from '../../jobs/job.ts';
import type { CommandRow } from './entity.ts';
import { insertRun } from './run-store.ts';
import { nextAfter } from './schedule.ts';
import { targetsOf } from './target-store.ts';

interface DueCommand {
  readonly organizationId: string;
  readonly commandId: string;
}

/** Launches, every minute, the commands that are due in all organizations. */
export const commandSchedules: RecurringJob = {
  cron: '* * * * *',
  run: (context) =>
    eachDue(
      context,
      (limit) => context.system<DueCommand>(sql`select * from due_commands(${limit})`),
      async ({ db }, { commandId }) => {
        await launch(db, commandId);
        return false;
      },
    ),
};

/**
 * Creates the run that is due and moves the schedule on, in one transaction. Each due time gives one run, however many
 * servers see it. Times that were missed while no server ran give one run together. A command without devices, and one
 * of a suspended organization, moves on without a run.
 * @returns false if the command is no longer due, or another server has locked it
 */
export function launch(db: WorkDatabase, commandId: string): Promise<boolean> {
  const { organizationId } = db;
  const isDue = and(
    eq(commands.organizationId, organizationId),
    eq(commands.id, commandId),
    isNotNull(commands.nextRunAt),
    lte(commands.nextRunAt, sql`now()`),
  );
  return db.transaction(async (tx) => {
    const found = tx.select().from(commands).where(isDue);
    const [command] = await found.for('no key update', { skipLocked: true });
    if (!command) return false;
    const active = and(eq(organizations.id, organizationId), eq(organizations.status, 'ACTIVE'));
    const [organization] = await tx.select({ id: organizations.id }).from(organizations).where(active);
    const targets = organization ? await targetsOf(tx, command) : [];
    if (targets.length > 0) await insertRun(tx, command, { launchType: launchTypeOf(command) }, targets);
    const nextRunAt = nextAfter(command, Date.now());
    await tx
      .update(commands)
      .set({ nextRunAt })
      .where(and(eq(commands.organizationId, organizationId), eq(commands.id, commandId)));
    return true;
  });
}

function launchTypeOf({ launchType }: CommandRow): 'SCHEDULED' | 'REPEATED' {
  return launchType === 'SCHEDULED' ? launchType : 'REPEATED';
}
