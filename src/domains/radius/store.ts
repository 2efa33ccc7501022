import { randomInt } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import { decryptSecret, encryptSecret } from '../../../db/secrets.ts';
import { radiusServers } from '../../../db/tables/radius.ts';
import { changed } from '../../core/change.ts';
import { type Constraints, withConstraints } from '../../core/constraints.ts';
import type { Context, OrganizationDatabase } from '../../core/context.ts';
import { badInput, notFound } from '../../errors.ts';
import type { NewRadiusServer, RadiusServerChanges, Rotation } from './input.ts';
import { changedSettings, defaultSettings } from './settings.ts';
import { insertSources, replaceSources } from './source-store.ts';

type Writer = Pick<Context, 'db' | 'secret'>;
type ServerRow = typeof radiusServers.$inferSelect;

const constraints: Constraints = {
  radius_servers_name_unique: ['ALREADY_EXISTS', 'input.name', 'Another RADIUS server has this name.'],
};

/** @returns the new server's identifier */
export async function createServer(
  { db, secret }: Writer,
  { name, networkSourceIps, sharedSecret, ...settings }: NewRadiusServer,
): Promise<string> {
  const { organizationId } = db;
  const id = newId('rad');
  const values = {
    ...changedSettings(defaultSettings, settings),
    id,
    organizationId,
    name,
    sharedSecret: encryptSecret(secret, secretOf(db, id), sharedSecret ?? randomSharedSecret()),
  };
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      await tx.insert(radiusServers).values(values);
      await insertSources(tx, { organizationId, serverId: id }, networkSourceIps);
      return changed(id);
    }),
  );
}

export async function updateServer(
  db: OrganizationDatabase,
  { id, name, networkSourceIps, ...changes }: RadiusServerChanges,
): Promise<string> {
  const { organizationId } = db;
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      const server = await lockServer(tx, db, id);
      const values = { ...changedSettings(settingsOf(server), changes), ...(name ? { name } : {}) };
      await tx.update(radiusServers).set(values).where(ofServer(db, id));
      if (networkSourceIps) await replaceSources(tx, { organizationId, serverId: id }, networkSourceIps);
      return changed(id);
    }),
  );
}

export async function rotateSharedSecret(
  { db, secret }: Writer,
  { id, sharedSecret }: Rotation,
): Promise<string> {
  const place = secretOf(db, id);
  return db.transaction(async (tx) => {
    const server = await lockServer(tx, db, id);
    const next = sharedSecret ?? randomSharedSecret();
    if (next === decryptSecret(secret, place, server.sharedSecret)) {
      throw badInput('input.sharedSecret', 'The new secret must differ from the current one.');
    }
    await tx
      .update(radiusServers)
      .set({ sharedSecret: encryptSecret(secret, place, next), sharedSecretUpdatedAt: sql`now()` })
      .where(ofServer(db, id));
    return changed(id);
  });
}

/** Deletes the server. The foreign keys delete its addresses and assignments. */
export async function deleteServer(db: OrganizationDatabase, id: string): Promise<string> {
  return db.transaction(async (tx) => {
    const deleted = await tx
      .delete(radiusServers)
      .where(ofServer(db, id))
      .returning({ id: radiusServers.id });
    if (deleted.length === 0) throw notFound('RADIUS server');
    return changed(id);
  });
}

/** Returns the decrypted shared secrets of servers. */
export async function sharedSecrets(
  { db, secret }: Writer,
  ids: readonly string[],
): Promise<(string | null)[]> {
  const rows = await db.read<{ id: string; sealed: string }>(
    sql`select id, shared_secret as "sealed" from ${radiusServers}
      where organization_id = ${db.organizationId} and id = any(${sql.param(ids)})`,
  );
  const opened = new Map(rows.map(({ id, sealed }) => [id, decryptSecret(secret, secretOf(db, id), sealed)]));
  return ids.map((id) => opened.get(id) ?? null);
}

async function lockServer(tx: Transaction, db: OrganizationDatabase, id: string): Promise<ServerRow> {
  const [server] = await tx.select().from(radiusServers).where(ofServer(db, id)).for('update');
  if (!server) throw notFound('RADIUS server', 'input.id');
  return server;
}

function settingsOf(server: ServerRow) {
  const names = Object.keys(defaultSettings) as (keyof typeof defaultSettings)[];
  return Object.fromEntries(names.map((name) => [name, server[name]])) as unknown as typeof defaultSettings;
}

function ofServer(db: OrganizationDatabase, id: string) {
  return and(eq(radiusServers.organizationId, db.organizationId), eq(radiusServers.id, id));
}

function secretOf({ organizationId }: OrganizationDatabase, id: string) {
  return { organizationId, of: `${id} sharedSecret` };
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Returns 31 random letters and digits, about 184 bits. Every device accepts a secret of this form. */
function randomSharedSecret(): string {
  return Array.from({ length: 31 }, () => letters[randomInt(letters.length)]).join('');
}
