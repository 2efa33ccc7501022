import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { commands } from '../../../db/tables/commands.ts';
import type { Context } from '../../core/context.ts';
import { notFound } from '../../errors.ts';
import { assignedOnly, type CommandRow, ofItself } from './entity.ts';

/** Parts of the context that the stores of commands depend on. */
export type Writer = Pick<Context, 'db' | 'principal' | 'permissions'>;

/**
 * Locks a command until the transaction ends, if the writer may reach it. Every write about a command takes this lock
 * first, assignments included: they cannot change between this check and the end of the transaction.
 * @throws NOT_FOUND for an unknown command, and for one that is not assigned to a writer who is limited to assigned
 *   ones
 */
export async function lockCommand(
  { db, principal, permissions }: Writer,
  tx: Transaction,
  id: string,
  argument: string,
): Promise<CommandRow> {
  const found = and(eq(commands.organizationId, db.organizationId), eq(commands.id, id));
  await tx.select({ id: commands.id }).from(commands).where(found).for('no key update');
  // A separate statement sees what was committed while the first one waited for the lock.
  const limit = assignedOnly({ principal, permissions }, ofItself);
  const [command] = await tx.select().from(commands).where(and(found, limit));
  if (!command) throw notFound('command', argument);
  return command;
}
