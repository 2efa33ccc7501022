import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../../db/database.ts';
import { organizations } from '../../../db/tables/organizations.ts';
import { users } from '../../../db/tables/users.ts';
import type { UserAttributes } from './input.ts';

// Checks and values for everything that creates or changes users: mutations, imports and directories.

export type UserValues = PgUpdateSetSource<typeof users>;

/**
 * Returns column values by input field. An absent field stays; a cleared list is empty, and a cleared flag is false.
 */
export function attributeValues({ displayName, recoveryEmail, ...rest }: UserAttributes): UserValues {
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(rest)) {
    if (value !== undefined) values[name] = value ?? cleared(name);
  }
  if (displayName !== undefined) values.chosenName = displayName || null;
  if (recoveryEmail !== undefined)
    Object.assign(values, { recoveryAddress: recoveryEmail, recoveryVerifiedAt: null });
  return values as UserValues;
}

function cleared(name: string): unknown {
  const column = users[name as 'addresses' | 'sudo'];
  return column.notNull ? sql`default` : null;
}

export const noRoom = 'The organization has as many users as its plan allows.';

/**
 * Returns the number of users that can still be created, or Infinity if the organization has no limit. With a limit,
 * locks the organization's row until the transaction ends, so that two transactions cannot use the same last place.
 */
export async function roomForUsers(tx: Transaction, organizationId: string): Promise<number> {
  const [limited] = await tx
    .select({ maxUsers: organizations.maxUsers })
    .from(organizations)
    .where(and(eq(organizations.id, organizationId), isNotNull(organizations.maxUsers)))
    .for('no key update');
  if (!limited) return Number.POSITIVE_INFINITY;
  const [there] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(users)
    .where(eq(users.organizationId, organizationId));
  return Math.max(0, (limited.maxUsers ?? 0) - (there?.count ?? 0));
}

/** User and new manager. A null manager removes the manager. */
export interface ManagerChange {
  readonly id: string;
  readonly managerId: string | null;
}

export const managerCycle = '`managerId` reports to the user already: managers cannot form a cycle.';

/**
 * Serializes the transactions that set managers: two of them could each add half of a cycle. The lock comes before any
 * lock on a user, so that no transaction waits for it while it holds one.
 */
export async function lockManagers(tx: Transaction, organizationId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`managers ${organizationId}`}, 0))`);
}

/**
 * Decides the changes in order, each as if the accepted ones before it were made. The transaction must hold the lock of
 * managers and make no other changes of managers.
 * @returns the users whose change would make them their own manager, directly or through others
 */
export async function managerCycles(
  tx: Transaction,
  organizationId: string,
  changes: readonly ManagerChange[],
): Promise<ReadonlySet<string>> {
  const managers = await managersAbove(
    tx,
    organizationId,
    changes.flatMap(({ managerId }) => managerId ?? []),
  );
  const refused = new Set<string>();
  for (const { id, managerId } of changes) {
    let above = managerId;
    // Stored managers form no cycle, so each chain ends.
    while (above !== null && above !== id) above = managers.get(above) ?? null;
    if (above === id) refused.add(id);
    else managers.set(id, managerId);
  }
  return refused;
}

/** Returns the managers of these users, their managers and so on, by user. */
async function managersAbove(
  tx: Transaction,
  organizationId: string,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  if (ids.length === 0) return new Map();
  const { rows } = await tx.execute<{ id: string; manager_id: string }>(sql`with recursive above as (
      select id, manager_id from ${users} where organization_id = ${organizationId}
        and id = any(${sql.param(ids)}::text[])
      union
      select u.id, u.manager_id from above join ${users} u
        on u.organization_id = ${organizationId} and u.id = above.manager_id
    ) select id, manager_id from above where manager_id is not null`);
  return new Map(rows.map(({ id, manager_id }) => [id, manager_id]));
}
