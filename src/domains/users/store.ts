import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { rowVersion } from '../../../db/columns.ts';
import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import { devices } from '../../../db/tables/devices.ts';
import { sshKeys, users } from '../../../db/tables/users.ts';
import { changed } from '../../core/change.ts';
import { type Constraints, withConstraints } from '../../core/constraints.ts';
import type { Context, OrganizationDatabase } from '../../core/context.ts';
import { externalValues } from '../../core/external-names.ts';
import { assertVersion, badInput, invalidState, notFound } from '../../errors.ts';
import { stateOfNewUser } from '../organization/entity.ts';
import {
  attributeValues,
  lockManagers,
  managerCycle,
  managerCycles,
  noRoom,
  roomForUsers,
  type UserValues,
} from './checks-store.ts';
import { isLocked } from './entity.ts';
import type { NewSshKey, NewUser, UserChanges } from './input.ts';
import { mailActivations } from './link-store.ts';
import { mailExpiry } from './notice-store.ts';
import { newPassword, replacePassword } from './password-store.ts';

const constraints: Constraints = {
  users_username_unique: ['ALREADY_EXISTS', 'input.username', 'Another user has this username.'],
  users_email_unique: ['ALREADY_EXISTS', 'input.email', 'Another user has this e-mail address.'],
  users_manager: ['NOT_FOUND', 'input.managerId', 'No user with this identifier.'],
  users_own_manager: ['BAD_USER_INPUT', 'input.managerId', 'A user cannot be their own manager.'],
  users_external_id_unique: [
    'ALREADY_EXISTS',
    'input.externalId',
    'Another user that you provision has this identifier.',
  ],
  users_external_username_unique: [
    'ALREADY_EXISTS',
    'input.externalUsername',
    'Another user that you provision has this username.',
  ],
  ssh_keys_name_unique: ['ALREADY_EXISTS', 'input.name', 'Another key of the user has this name.'],
};

const onDelete: Constraints = { users_manager: ['IN_USE', 'id', 'Other users report to this user.'] };

/** @returns the new user's identifier */
export async function createUser(
  { db, secret, principal }: Pick<Context, 'db' | 'secret' | 'principal'>,
  { password, state, externalId, externalUsername, ...input }: NewUser,
): Promise<string> {
  const { organizationId } = db;
  const id = newId('usr');
  const initial = state ?? stateOfNewUser(organizationId, 'Manual');
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      if ((await roomForUsers(tx, organizationId)) < 1) throw invalidState(noRoom, 'input');
      const set = password
        ? (await newPassword(tx, { organizationId, secret }, input.username, password)).values
        : {};
      const never = input.passwordNeverExpires ? { passwordExpiresAt: null } : {};
      const external =
        (externalId ?? externalUsername)
          ? { ...externalValues(principal, { externalId, externalUsername }), source: 'APPLICATION' }
          : {};
      const own = { ...external, state: initial, id, organizationId };
      const values = { ...attributeValues(input), ...set, ...never, ...own };
      await tx.insert(users).values(values as typeof users.$inferInsert);
      await mailActivations(tx, { organizationId, secret }, [id]);
      return changed(id);
    }),
  );
}

export function updateUser(
  { db, secret, principal }: Pick<Context, 'db' | 'secret' | 'principal'>,
  { id, password, ifVersion, externalId, externalUsername, ...changes }: UserChanges,
): Promise<string> {
  const { organizationId } = db;
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      const { managerId } = changes;
      if (managerId) await lockManagers(tx, organizationId);
      const [user] = await tx
        .select({
          restrictedFields: users.restrictedFields,
          state: users.state,
          provisionerId: users.provisionerId,
          version: rowVersion(users),
        })
        .from(users)
        .where(ofUser(db, id))
        // A concurrent change that makes this user a manager locks the row for its foreign key, which this lock
        // permits.
        .for('no key update');
      if (!user) throw notFound('user', 'input.id');
      assertVersion(ifVersion, user.version, 'input.ifVersion');
      assertUnrestricted(user, { ...changes, password });
      assertReachable(user, changes);
      if (managerId) {
        const cycles = await managerCycles(tx, organizationId, [{ id, managerId }]);
        if (cycles.size > 0) throw badInput('input.managerId', managerCycle);
      }
      await tx
        .update(users)
        .set({
          ...attributeValues(changes),
          ...externalValues(principal, { externalId, externalUsername }, user.provisionerId),
          updatedAt: sql`now()`,
        })
        .where(ofUser(db, id));
      if (password != null)
        await replacePassword(tx, { organizationId, secret }, id, password, { keepsPresent: true });
      if (changes.state === 'ACTIVATED' && user.state !== 'ACTIVATED')
        await mailActivations(tx, { organizationId, secret }, [id]);
      return changed(id);
    }),
  );
}

/** @throws INVALID_STATE for a user who would become STAGED again */
function assertReachable(
  { state }: Pick<typeof users.$inferSelect, 'state'>,
  changes: Pick<UserChanges, 'state'>,
): void {
  if (changes.state === 'STAGED' && state !== 'STAGED')
    throw invalidState('A user who was activated or suspended cannot become STAGED.', 'input.state');
}

/** @throws INVALID_STATE for the first changed field that an external directory owns */
function assertUnrestricted(
  { restrictedFields }: Pick<typeof users.$inferSelect, 'restrictedFields'>,
  changes: Partial<UserChanges>,
): void {
  const owned = restrictedFields.find(({ field }) => changes[field as keyof typeof changes] !== undefined);
  if (owned) throw invalidState(`${owned.owner} owns this field of the user.`, `input.${owned.field}`);
}

/** Deletes the user. The foreign keys delete what belongs to the user, and clear the owner of the user's devices. */
export async function deleteUser(
  db: OrganizationDatabase,
  id: string,
  ifVersion?: string | null,
): Promise<string> {
  return withConstraints(onDelete, () =>
    db.transaction(async (tx) => {
      if (ifVersion != null) await assertUserVersion(tx, db, id, ifVersion);
      const ofOwner = and(eq(devices.organizationId, db.organizationId), eq(devices.ownerId, id));
      await tx.update(devices).set({ ownerId: null }).where(ofOwner);
      const deleted = await tx.delete(users).where(ofUser(db, id)).returning({ id: users.id });
      if (deleted.length === 0) throw notFound('user');
      return changed(id);
    }),
  );
}

async function assertUserVersion(
  tx: Transaction,
  db: OrganizationDatabase,
  id: string,
  ifVersion: string,
): Promise<void> {
  const [user] = await tx
    .select({ version: rowVersion(users) })
    .from(users)
    .where(ofUser(db, id))
    .for('update');
  if (user) assertVersion(ifVersion, user.version, 'ifVersion');
}

/** Activates a user, who is mailed a link to set a password without one. */
export function activateUser({ db, secret }: Pick<Context, 'db' | 'secret'>, id: string): Promise<string> {
  const allowed = inArray(users.state, ['STAGED', 'SUSPENDED']);
  const reason = 'Only STAGED or SUSPENDED users can become ACTIVATED.';
  return setUser(db, id, { state: 'ACTIVATED' }, allowed, reason, (tx) =>
    mailActivations(tx, { organizationId: db.organizationId, secret }, [id]),
  );
}

export function suspendUser(db: OrganizationDatabase, id: string): Promise<string> {
  const allowed = eq(users.state, 'ACTIVATED');
  return setUser(db, id, { state: 'SUSPENDED' }, allowed, 'Only ACTIVATED users can become SUSPENDED.');
}

export function lockUser(db: OrganizationDatabase, id: string): Promise<string> {
  const values = { lockedAt: sql`now()`, lockedUntil: null };
  return setUser(db, id, values, sql`not ${isLocked}`, 'The user is locked already.');
}

export function unlockUser(db: OrganizationDatabase, id: string): Promise<string> {
  return setUser(db, id, { lockedAt: null, lockedUntil: null, failedSignIns: 0, failedSince: null });
}

/** Expires the password of a user, who is mailed a link to replace it. */
export function expirePassword({ db, secret }: Pick<Context, 'db' | 'secret'>, id: string): Promise<string> {
  const hasPassword = sql`${users.passwordHash} is not null`;
  const expired = { passwordExpiresAt: sql`now()`, passwordNoticedAt: sql`now()` };
  return setUser(db, id, expired, hasPassword, 'The user has no password.', (tx) =>
    mailExpiry(tx, { organizationId: db.organizationId, secret }, id),
  );
}

export function resetMfa(db: OrganizationDatabase, id: string): Promise<string> {
  const none = 'NOT_ENROLLED';
  const factors = {
    totp: none,
    totpEnrolledAt: null,
    push: none,
    webAuthn: none,
    deviceBound: none,
  } as const;
  return setUser(db, id, { ...factors, mfaNoticedAt: null });
}

export async function addSshKey(db: OrganizationDatabase, input: NewSshKey) {
  const createdAt = new Date().toISOString();
  const sshKey = { ...input, id: newId('ssh'), organizationId: db.organizationId, createdAt };
  const missing: Constraints = {
    ssh_keys_user: ['NOT_FOUND', 'input.userId', 'No user with this identifier.'],
  };
  await withConstraints({ ...constraints, ...missing }, () =>
    db.transaction(async (tx) => {
      await tx.insert(sshKeys).values(sshKey);
      return changed(sshKey.id);
    }),
  );
  return { userId: input.userId, sshKey };
}

/** @returns the identifier of the user who had the key */
export function removeSshKey(db: OrganizationDatabase, id: string): Promise<string> {
  return db.transaction(async (tx) => {
    const [removed] = await tx
      .delete(sshKeys)
      .where(and(eq(sshKeys.organizationId, db.organizationId), eq(sshKeys.id, id)))
      .returning({ userId: sshKeys.userId });
    if (!removed) throw notFound('SSH key');
    return changed(id, removed.userId);
  });
}

/**
 * Changes one user, if the user's state allows it.
 * @param then work that follows the change in its transaction
 */
async function setUser(
  db: OrganizationDatabase,
  id: string,
  values: UserValues,
  allowed?: SQL,
  reason = '',
  then: (tx: Transaction) => Promise<void> = async () => {},
): Promise<string> {
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      const updated = await tx
        .update(users)
        .set({ ...values, updatedAt: sql`now()` })
        .where(and(ofUser(db, id), allowed))
        .returning({ id: users.id });
      if (updated.length > 0) {
        await then(tx);
        return changed(id);
      }
      const found = await tx.select({ id: users.id }).from(users).where(ofUser(db, id));
      throw found.length > 0 ? invalidState(reason) : notFound('user');
    }),
  );
}

function ofUser(db: OrganizationDatabase, id: string) {
  return and(eq(users.organizationId, db.organizationId), eq(users.id, id));
}
