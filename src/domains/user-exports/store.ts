import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../../../db/client.ts';
import { newId } from '../../../db/ids.ts';
import { enqueue } from '../../../db/jobs.ts';
import { userGroups } from '../../../db/tables/groups.ts';
import { userExports } from '../../../db/tables/user-exports.ts';
import { reaches } from '../../access/decisions.ts';
import type { Context } from '../../context.ts';
import { codedError, notFound } from '../../errors.ts';
import type { Scope, UserExportColumn } from '../../generated/graphql.ts';
import { exportColumns } from './columns-store.ts';
import type { Need } from './entity.ts';
import type { NewUserExport } from './input.ts';

type Writer = Pick<Context, 'db' | 'principal' | 'origin' | 'requirements' | 'holding'>;

/** @returns the new export's identifier; its job begins when the transaction has ended. */
export async function createExport(writer: Writer, input: NewUserExport): Promise<string> {
  const { db, principal, origin } = writer;
  const { organizationId } = db;
  const needs = needsOf(writer, input.columns);
  const id = newId('exp');
  await db.transaction(async (tx) => {
    if (input.userGroupId) await assertGroup(tx, organizationId, input.userGroupId);
    await tx.insert(userExports).values({
      ...{ id, organizationId, needs, madeBy: origin },
      format: input.format,
      columns: [...input.columns],
      userStates: input.userStates ?? [],
      userGroupId: input.userGroupId ?? null,
      createdById: principal.administratorId,
      createdByName: principal.name,
    });
    await enqueue(tx, 'user-export', id);
    return id;
  });
  return id;
}

export async function deleteExport({ db }: Pick<Writer, 'db'>, id: string): Promise<string> {
  const deleted = await db.transaction((tx) =>
    tx.delete(userExports).where(ofExport(db.organizationId, id)).returning({ id: userExports.id }),
  );
  if (deleted.length === 0) throw notFound('export');
  return id;
}

export function ofExport(organizationId: string, id: string) {
  return and(eq(userExports.organizationId, organizationId), eq(userExports.id, id));
}

/**
 * What the columns' fields ask for, as the schema says beside them.
 * @throws FORBIDDEN for the first column that the caller may not read.
 */
function needsOf({ requirements, holding }: Writer, columns: readonly UserExportColumn[]): Need[] {
  const needs = new Map<string, Need>();
  for (const [index, column] of columns.entries()) {
    const coordinate = `User.${exportColumns[column].field}`;
    const requirement = requirements.get(coordinate)?.requirement;
    if (requirement?.kind !== 'level') throw new Error(`${coordinate} has no level.`);
    const need = { scope: requirement.scope, level: requirement.level };
    if (!holds(holding, need)) {
      throw codedError('FORBIDDEN', `Your role does not reach ${coordinate}.`, {
        argument: `input.columns.${index}`,
      });
    }
    needs.set(`${need.scope} ${need.level}`, need);
  }
  return [...needs.values()];
}

export function holds(holding: Context['holding'], { scope, level }: Need): boolean {
  return holding !== null && reaches(holding.cells[scope as Scope], level);
}

async function assertGroup(tx: Transaction, organizationId: string, id: string): Promise<void> {
  const [found] = await tx
    .select({ id: userGroups.id })
    .from(userGroups)
    .where(and(eq(userGroups.organizationId, organizationId), eq(userGroups.id, id)));
  if (!found) throw notFound('user group', 'input.userGroupId');
}
