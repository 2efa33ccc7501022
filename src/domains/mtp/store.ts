import { and, count, eq, type SQL, sql } from 'drizzle-orm';
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import { administrators } from '../../../db/tables/administrators.ts';
import { administratorOrganizations } from '../../../db/tables/mtp.ts';
import { organizations } from '../../../db/tables/organizations.ts';
import { changed } from '../../core/change.ts';
import { type Constraints, withConstraints } from '../../core/constraints.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import { codedError, invalidState, notFound } from '../../errors.ts';
import type { OrganizationStatus } from '../../generated/graphql.ts';
import type { ManagedOrganizationChanges, NewManagedOrganization } from './input.ts';
import { asProvider } from './provider-store.ts';

const constraints: Constraints = {
  organizations_provider_organization_id_name_unique: [
    'ALREADY_EXISTS',
    'input.name',
    'Another organization of yours has this name.',
  ],
};

/**
 * Creates an organization of the provider. The caller, and administrators with access to all organizations, may work in
 * it.
 * @returns the new organization's identifier
 */
export function createOrganization(
  db: OrganizationDatabase,
  input: NewManagedOrganization,
  administratorId: string,
): Promise<string> {
  return asProvider(db, constraints, async (tx, { maxOrganizations }) => {
    if (maxOrganizations !== null && (await countOrganizations(db, tx)) >= maxOrganizations) {
      throw codedError('INVALID_STATE', `Your contract allows ${maxOrganizations} organizations.`);
    }
    const id = newId('org');
    await tx.insert(organizations).values({
      ...input,
      id,
      providerOrganizationId: db.organizationId,
      requireAdministratorMfa: input.requireAdministratorMfa ?? false,
    });
    await tx.insert(administratorOrganizations).select(
      tx
        .select({
          organizationId: administrators.organizationId,
          administratorId: sql`${administrators.id}`.as('administrator_id'),
          managedOrganizationId: sql`${id}`.as('managed_organization_id'),
          createdAt: sql`now()`.as('created_at'),
        })
        .from(administrators)
        .where(
          and(
            eq(administrators.organizationId, db.organizationId),
            sql`(${administrators.allOrganizations} or ${administrators.id} = ${administratorId})`,
          ),
        ),
    );
    return changed(id);
  });
}

export function updateOrganization(
  db: OrganizationDatabase,
  { id, name, requireAdministratorMfa, ...rest }: ManagedOrganizationChanges,
): Promise<string> {
  const values: PgUpdateSetSource<typeof organizations> = rest;
  if (name) values.name = name;
  if (requireAdministratorMfa !== undefined)
    values.requireAdministratorMfa = requireAdministratorMfa ?? false;
  return setOrganization(db, id, values);
}

/** Moves an organization from one state to another, after the changes that its administrators have under way. */
export function changeStatus(
  db: OrganizationDatabase,
  id: string,
  from: OrganizationStatus,
  to: OrganizationStatus,
): Promise<string> {
  const suspendedAt = to === 'SUSPENDED' ? sql`now()` : null;
  const reason = `Only ${from} organizations can become ${to}.`;
  return setOrganization(db, id, { status: to, suspendedAt }, eq(organizations.status, from), reason);
}

/** Changes one organization, if its state allows it. */
function setOrganization(
  db: OrganizationDatabase,
  id: string,
  values: PgUpdateSetSource<typeof organizations>,
  allowed?: SQL,
  reason = '',
): Promise<string> {
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      if (allowed)
        await tx.select({ id: organizations.id }).from(organizations).where(managed(db, id)).for('update');
      const updated = await tx
        .update(organizations)
        .set({ ...values, updatedAt: sql`now()` })
        .where(and(managed(db, id), allowed))
        .returning({ id: organizations.id });
      if (updated.length > 0) return changed(id);
      const found = await tx.select({ id: organizations.id }).from(organizations).where(managed(db, id));
      throw found.length > 0 ? invalidState(reason) : notFound('organization', allowed ? 'id' : 'input.id');
    }),
  );
}

async function countOrganizations(db: OrganizationDatabase, tx: Transaction): Promise<number> {
  const [row] = await tx
    .select({ count: count() })
    .from(organizations)
    .where(eq(organizations.providerOrganizationId, db.organizationId));
  return row?.count ?? 0;
}

/**
 * Returns the condition for one of the organizations that the caller's provider manages, without the provider's own.
 */
function managed(db: OrganizationDatabase, id: string) {
  return and(eq(organizations.providerOrganizationId, db.organizationId), eq(organizations.id, id));
}
