import { and, count, eq, gt, isNull, or, sql } from 'drizzle-orm';
import { newApiKey } from '../../../db/api-keys.ts';
import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import { lockAdministrators } from '../../../db/locks.ts';
import { administrators } from '../../../db/tables/administrators.ts';
import { apiKeys } from '../../../db/tables/api-keys.ts';
import { serviceAccounts } from '../../../db/tables/service-accounts.ts';
import { type Changed, changed } from '../../core/change.ts';
import type { Context, OrganizationDatabase } from '../../core/context.ts';
import { invalidState, notFound } from '../../errors.ts';
import type { Role } from '../../generated/graphql.ts';
import { columnList } from '../../relay/entity.ts';
import { assertCovers, assertEntry } from '../administrators/guards-store.ts';
import { type ApiKeyRow, apiKeyEntity } from './entity.ts';
import { assertCoversKey, assertOnList, type KeyMaker, readNetworks } from './guards-store.ts';
import type { KeyRotation, NewKey } from './input.ts';

/** New key, shown to its creator once. */
export interface MadeKey {
  readonly id: string;
  /** Organization of the key's owner. */
  readonly organizationId: string;
  readonly key: string;
}

type Owner = { readonly administratorId: string } | { readonly serviceAccountId: string };

const maxKeys = 50;

/** Reads the caller's own keys, oldest first. */
export function readOwnKeys(maker: Pick<Context, 'db' | 'principal'>): Promise<ApiKeyRow[]> {
  const names = [
    'id',
    'name',
    'prefix',
    'readOnly',
    'scopes',
    'actions',
    'networks',
    'organizationIds',
    'createdAt',
    'expiresAt',
    'revokedAt',
    'lastUsedAt',
    'lastUsedFrom',
  ];
  return maker.db.read<ApiKeyRow>(
    sql`select ${columnList(apiKeyEntity, names)} from ${apiKeys} where ${ownedBy(maker.db, ownerOf(maker))} order by ${apiKeys.id}`,
  );
}

/** Creates a key for the caller, within the limits of the presented credential. */
export function createKey(maker: KeyMaker, input: NewKey): Promise<MadeKey> {
  const owner = ownerOf(maker);
  return maker.db.transaction(async (tx) => {
    await assertMayHaveKeys(maker.db, tx, owner);
    await assertOnList(maker, tx, input.organizationIds ?? []);
    return insertKey(maker, tx, owner, maker.principal.role, input);
  });
}

/** Creates a key for a service account whose role the caller covers. */
export function createServiceAccountKey(
  maker: KeyMaker,
  { serviceAccountId, ...input }: NewKey & { readonly serviceAccountId: string },
): Promise<MadeKey> {
  return maker.db.transaction(async (tx) => {
    const [account] = await tx
      .select({ role: serviceAccounts.role })
      .from(serviceAccounts)
      .where(
        and(
          eq(serviceAccounts.organizationId, maker.db.organizationId),
          eq(serviceAccounts.id, serviceAccountId),
        ),
      )
      .for('no key update');
    if (!account) throw notFound('service account', 'input.serviceAccountId');
    assertCovers(maker, account.role, 'input.serviceAccountId');
    return insertKey(maker, tx, { serviceAccountId }, account.role, input);
  });
}

/** Creates a key with the limits of one of the caller's keys. The old key ends when the overlap is over. */
export function rotateKey(maker: KeyMaker, { id, overlapSeconds, expiresAt }: KeyRotation): Promise<MadeKey> {
  return maker.db.transaction(async (tx) => {
    const owner = ownerOf(maker);
    await assertMayHaveKeys(maker.db, tx, owner);
    const old = await findKey(maker.db, tx, id, 'input.id', owner);
    const lifetime = old.expiresAt ? Date.parse(old.expiresAt) - Date.parse(old.createdAt) : null;
    const defaultEnd = lifetime === null ? null : new Date(Date.now() + lifetime).toISOString();
    const made = await insertKey(maker, tx, owner, maker.principal.role, {
      name: old.name,
      readOnly: old.readOnly,
      scopes: old.actions ? null : (old.scopes as NewKey['scopes']),
      actions: old.actions as NewKey['actions'],
      networks: old.networks,
      organizationIds: old.organizationIds,
      expiresAt: expiresAt ?? defaultEnd,
    });
    const end = sql`now() + make_interval(secs => ${overlapSeconds ?? 0})`;
    await tx
      .update(apiKeys)
      .set({ expiresAt: sql`least(${apiKeys.expiresAt}, ${end})` })
      .where(ofKey(maker.db, id));
    return made;
  });
}

/** Ends one of the caller's own keys. */
export function revokeOwnKey(maker: KeyMaker, id: string): Promise<string> {
  return revoke(maker, id, ownerOf(maker));
}

/** Ends a key of any owner whose role the caller covers. */
export function revokeAnyKey(maker: KeyMaker, id: string): Promise<string> {
  return revoke(maker, id, null);
}

function revoke(maker: KeyMaker, id: string, owner: Owner | null): Promise<string> {
  const { db } = maker;
  return db.transaction(async (tx) => {
    await lockAdministrators(tx, db.organizationId);
    const key = await findKey(db, tx, id, 'id', owner);
    if (owner) await assertCoversKey(maker, tx, maker.principal.role, key, 'id');
    else assertCovers(maker, await roleOf(db, tx, key), 'id');
    await tx.update(apiKeys).set({ revokedAt: sql`now()` }).where(ofKey(db, id));
    if (key.administratorId) await assertEntry(tx, db.organizationId, 'id');
    return changed(id);
  });
}

async function insertKey(
  maker: KeyMaker,
  tx: Transaction,
  owner: Owner,
  role: Role,
  input: NewKey,
): Promise<Changed<MadeKey>> {
  const { organizationId } = maker.db;
  const networks = await readNetworks(tx, input.networks ?? null);
  const { name, actions = null, expiresAt = null, organizationIds = null } = input;
  const scopes = actions ? [] : (input.scopes ?? null);
  const readOnly = input.readOnly ?? false;
  const limits = { readOnly, scopes, actions, networks, organizationIds, expiresAt };
  await assertCoversKey(maker, tx, role, { ...limits, ...owner }, 'input');
  const { key, prefix, hash } = newApiKey(maker.secret);
  const id = newId('key');
  await tx.insert(apiKeys).values({ ...owner, ...limits, ...{ id, organizationId, name, prefix, hash } });
  return changed(id, { id, organizationId, key });
}

/** Requires that the owner may have keys, and has fewer than the maximum. @throws INVALID_STATE */
async function assertMayHaveKeys(db: OrganizationDatabase, tx: Transaction, owner: Owner): Promise<void> {
  if ('administratorId' in owner) {
    const [row] = await tx
      .select({ allowed: administrators.apiKeyAllowed })
      .from(administrators)
      .where(
        and(
          eq(administrators.organizationId, db.organizationId),
          eq(administrators.id, owner.administratorId),
        ),
      )
      .for('no key update');
    if (!row?.allowed) throw invalidState('You are not allowed to have API keys.', 'input');
  }
  const [held] = await tx
    .select({ count: count() })
    .from(apiKeys)
    .where(
      and(
        ownedBy(db, owner),
        isNull(apiKeys.revokedAt),
        or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, sql`now()`)),
      ),
    );
  if ((held?.count ?? 0) >= maxKeys)
    throw invalidState(`You have ${maxKeys} keys, which is the maximum.`, 'input');
}

type StoredKey = Omit<typeof apiKeys.$inferSelect, 'hash'>;

/**
 * Finds and locks a key that is not revoked.
 * @throws NOT_FOUND, also for the keys of others if an owner is given; INVALID_STATE
 */
async function findKey(
  db: OrganizationDatabase,
  tx: Transaction,
  id: string,
  argument: string,
  owner: Owner | null,
): Promise<StoredKey> {
  const [key] = await tx
    .select()
    .from(apiKeys)
    .where(and(ofKey(db, id), owner ? ownedBy(db, owner) : undefined))
    .for('update');
  if (!key) throw notFound('API key', argument);
  if (key.revokedAt) throw invalidState('The key has already been revoked.', argument);
  return key;
}

async function roleOf(db: OrganizationDatabase, tx: Transaction, key: StoredKey): Promise<Role> {
  const table = key.administratorId ? administrators : serviceAccounts;
  const [row] = await tx
    .select({ role: table.role })
    .from(table)
    .where(
      and(
        eq(table.organizationId, db.organizationId),
        eq(table.id, (key.administratorId ?? key.serviceAccountId) as string),
      ),
    );
  if (!row) throw notFound('API key');
  return row.role;
}

function ownerOf({ principal }: Pick<Context, 'principal'>): Owner {
  const { administratorId: id, serviceAccount } = principal;
  return serviceAccount ? { serviceAccountId: id } : { administratorId: id };
}

function ownedBy(db: OrganizationDatabase, owner: Owner) {
  return and(
    eq(apiKeys.organizationId, db.organizationId),
    'administratorId' in owner
      ? eq(apiKeys.administratorId, owner.administratorId)
      : eq(apiKeys.serviceAccountId, owner.serviceAccountId),
  );
}

function ofKey(db: OrganizationDatabase, id: string) {
  return and(eq(apiKeys.organizationId, db.organizationId), eq(apiKeys.id, id));
}
