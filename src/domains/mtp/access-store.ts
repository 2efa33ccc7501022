import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { lockAdministrators } from '../../../db/locks.ts';
import { administrators } from '../../../db/tables/administrators.ts';
import { administratorOrganizations } from '../../../db/tables/mtp.ts';
import { organizations } from '../../../db/tables/organizations.ts';
import { changed } from '../../core/change.ts';
import type { Context, OrganizationDatabase } from '../../core/context.ts';
import { assertAllFound, codedError, notFound } from '../../errors.ts';
import { keyReaches } from '../../identity/choice.ts';
import type { OrganizationAccess } from './input.ts';
import { asProvider } from './provider-store.ts';

/** Administrator who grants access, with the database of the provider. */
type Granter = Pick<Context, 'db' | 'principal'>;

/**
 * Grants an administrator access to organizations. The stored pairs decide; `allOrganizations` adds a pair for each
 * future organization too.
 */

export function grantAccess({ db, principal }: Granter, access: OrganizationAccess): Promise<string> {
  return asProvider(db, {}, async (tx) => {
    const beyond = access.organizationIds.findIndex((id) => !keyReaches(principal, id));
    if (beyond >= 0) throw beyondKey(`input.organizationIds.${beyond}`);
    await assertKnown(db, tx, access);
    await addPairs(db, tx, access.administratorId, access.organizationIds);
    return changed(access.administratorId);
  });
}

export function revokeAccess(db: OrganizationDatabase, access: OrganizationAccess): Promise<string> {
  const { administratorId, organizationIds } = access;
  return asProvider(db, {}, async (tx) => {
    // Locks the administrators before any of their rows, in the order that all callers keep.
    await lockAdministrators(tx, db.organizationId);
    await assertKnown(db, tx, access);
    await setAll(db, tx, administratorId, false);
    await tx
      .delete(administratorOrganizations)
      .where(
        and(
          pairsOf(db, administratorId),
          inArray(administratorOrganizations.managedOrganizationId, organizationIds),
        ),
      );
    return changed(administratorId);
  });
}

export function setAllAccess(
  { db, principal }: Granter,
  administratorId: string,
  all: boolean,
): Promise<string> {
  return asProvider(db, {}, async (tx) => {
    if (all && principal.credential.bounds?.organizationIds) throw beyondKey('input.all');
    if (!(await setAll(db, tx, administratorId, all)))
      throw notFound('administrator', 'input.administratorId');
    if (all) await addPairs(db, tx, administratorId, null);
    else await tx.delete(administratorOrganizations).where(pairsOf(db, administratorId));
    return changed(administratorId);
  });
}

/** Returns the error for a grant that exceeds the organizations that the caller's key reaches. */
function beyondKey(argument: string) {
  return codedError('FORBIDDEN', 'Your key works in fewer organizations.', { argument });
}

/** @throws NOT_FOUND naming the first identifier that is not one of the provider's */
async function assertKnown(
  db: OrganizationDatabase,
  tx: Transaction,
  access: OrganizationAccess,
): Promise<void> {
  const [administrator] = await tx
    .select({ id: administrators.id })
    .from(administrators)
    .where(ofAdministrator(db, access.administratorId))
    .for('key share');
  if (!administrator) throw notFound('administrator', 'input.administratorId');
  const found = await tx
    .select({ id: organizations.id })
    .from(organizations)
    .where(ownOrganizations(db, access.organizationIds));
  const there = found.map(({ id }) => id);
  assertAllFound('organization', access.organizationIds, there, (index) => `input.organizationIds.${index}`);
}

/** Adds the missing pairs. Null stands for all organizations of the provider. */
async function addPairs(
  db: OrganizationDatabase,
  tx: Transaction,
  administratorId: string,
  organizationIds: string[] | null,
): Promise<void> {
  await tx.execute(sql`
    insert into ${administratorOrganizations} (organization_id, administrator_id, managed_organization_id)
    select ${db.organizationId}, ${administratorId}, ${organizations.id} from ${organizations}
    where ${ownOrganizations(db, organizationIds)} on conflict do nothing`);
}

/** @returns whether the administrator exists */
async function setAll(db: OrganizationDatabase, tx: Transaction, id: string, all: boolean): Promise<boolean> {
  await lockAdministrators(tx, db.organizationId);
  const updated = await tx
    .update(administrators)
    .set({ allOrganizations: all, updatedAt: sql`now()` })
    .where(ofAdministrator(db, id))
    .returning({ id: administrators.id });
  return updated.length > 0;
}

function ownOrganizations(db: OrganizationDatabase, ids: string[] | null) {
  return and(
    eq(organizations.providerOrganizationId, db.organizationId),
    ids ? inArray(organizations.id, ids) : undefined,
  );
}

function ofAdministrator(db: OrganizationDatabase, id: string) {
  return and(eq(administrators.organizationId, db.organizationId), eq(administrators.id, id));
}

function pairsOf(db: OrganizationDatabase, administratorId: string) {
  return and(
    eq(administratorOrganizations.organizationId, db.organizationId),
    eq(administratorOrganizations.administratorId, administratorId),
  );
}
