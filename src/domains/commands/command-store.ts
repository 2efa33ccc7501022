import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { commands } from '../../../db/tables/commands.ts';
import type { Context } from '../../core/context.ts';
import { notFound } from '../../errors.ts';
import { assignedOnly, type CommandRow, ofItself } from './entity.ts';

/** Who writes: what of the context a store depends on. */
export type Writer = Pick<Context, 'db' | 'principal' | 'permissions'>;

/**
 * The command, locked until the transaction ends, if the writer may reach it. Everything that is written about a command
 * takes its lock first, assignments too: they cannot change between this look and the end of the transaction.
 * @throws NOT_FOUND for an unknown command and for one that is not assigned to a writer who depends on that.
 */
export async function lockCommand(
  { db, principal, permissions }: Writer,
  tx: Transaction,
  id: string,
  argument: string,
): Promise<CommandRow> {
  const found = and(eq(commands.organizationId, db.organizationId), eq(commands.id, id));
  await tx.select({ id: commands.id }).from(commands).where(found).for('no key update');
  // A statement of its own: it sees what was committed while the lock was waited for.
  const limit = assignedOnly({ principal, permissions }, ofItself);
  const [command] = await tx.select().from(commands).where(and(found, limit));
  if (!command) throw notFound('command', argument);
  return command;
}
