import { sql } from 'drizzle-orm';
import type { Transaction } from '../../db/database.ts';
import { prefixOf } from '../../db/ids.ts';
import { reaches } from '../access/decisions.ts';
import type { OrganizationReader, WorkDatabase } from '../core/context.ts';
import { builtInPermissions } from '../core/role-matrix.ts';
import type { AccessLevel, Role, Scope } from '../generated/graphql.ts';
import { mayWorkElsewhere } from './choice.ts';

/**
 * Determines whether an administrator or a service account currently has the required permissions. Locks the row until the
 * transaction ends. False for an account that is deleted or suspended or whose organization is, and for a provider's
 * administrator who no longer has the organization on their list.
 */
export async function holdsNow(
  tx: Transaction,
  organizationId: string,
  administratorId: string,
  scope: Scope,
  level: AccessLevel,
): Promise<boolean> {
  const role =
    (await ownRole(tx, organizationId, administratorId)) ??
    (await providerAdministrator(tx, organizationId, administratorId))?.role;
  return role !== undefined && reaches(builtInPermissions[role].cells[scope], level);
}

/**
 * Determines whether the account that requested a signed URL still has all permissions that the URL needs.
 * @see holdsNow
 */
export function mayStill(
  db: WorkDatabase,
  administratorId: string,
  needs: readonly { readonly scope: string; readonly level: AccessLevel }[],
): Promise<boolean> {
  return db.transaction(async (tx) => {
    for (const { scope, level } of needs) {
      if (!(await holdsNow(tx, db.organizationId, administratorId, scope as Scope, level))) return false;
    }
    return true;
  });
}

/**
 * Checks the organization before each piece of a file that is sent or read.
 * @throws Error if the organization was suspended
 */
export async function assertActive({ organizationId, read }: OrganizationReader): Promise<void> {
  const found = await read(
    sql`select 1 as "active" from organizations where id = ${organizationId} and status = 'ACTIVE'`,
  );
  if (found.length === 0) throw new Error('The organization was suspended during a file transfer.');
}

async function ownRole(tx: Transaction, organizationId: string, id: string): Promise<Role | undefined> {
  const ofServiceAccount = prefixOf(id) === 'sva';
  const caller = ofServiceAccount ? sql`service_accounts` : sql`administrators`;
  const ended = ofServiceAccount ? sql`disabled` : sql`suspended`;
  const { rows } = await tx.execute<{ role: Role }>(sql`
    select a.role from ${caller} a join organizations o on o.id = a.organization_id
    where a.organization_id = ${organizationId} and a.id = ${id} and not a.${ended} and o.status = 'ACTIVE'
    for share of a for key share of o`);
  return rows[0]?.role;
}

/** Administrator of the organization's provider who has the organization on their list. */
export interface ProviderAdministrator {
  /** Identifier of the provider. */
  readonly organizationId: string;
  readonly name: string;
  readonly role: Role;
}

/** Returns the provider's administrator as of now; null for any other account. Locks the row until the transaction ends. */
export async function providerAdministrator(
  tx: Transaction,
  organizationId: string,
  id: string,
): Promise<ProviderAdministrator | null> {
  const { rows } = await tx.execute<ProviderAdministrator & Record<string, unknown>>(
    sql`select * from provider_administrator(${organizationId}, ${id}, null)`,
  );
  const [found] = rows;
  return found && mayWorkElsewhere(found.role) ? found : null;
}
