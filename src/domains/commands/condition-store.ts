import { and, eq, sql } from 'drizzle-orm';
import { isId } from '../../../db/ids.ts';
import { commandRuns } from '../../../db/tables/command-runs.ts';
import { commandRunners } from '../../../db/tables/commands.ts';
import type { ConditionCheck } from '../domain.ts';

/**
 * Determines whether ASSIGNED_COMMAND holds for a command, or for the command of a run. A missing command is assigned
 * to nobody: an unknown and an unassigned command are refused in the same words.
 */
export const isAssigned: ConditionCheck = async (subject, { db, principal }) => {
  const commandId = isId('run', subject)
    ? sql`(select ${commandRuns.commandId} from ${commandRuns} where ${and(
        eq(commandRuns.organizationId, db.organizationId),
        eq(commandRuns.id, subject),
      )})`
    : sql`${subject}`;
  if (!isId('run', subject) && !isId('cmd', subject)) return false;
  const assignment = and(
    eq(commandRunners.organizationId, db.organizationId),
    eq(commandRunners.administratorId, principal.administratorId),
    sql`${commandRunners.commandId} = ${commandId}`,
  );
  const rows = await db.read(sql`select 1 as "assigned" from ${commandRunners} where ${assignment}`);
  return rows.length > 0;
};
