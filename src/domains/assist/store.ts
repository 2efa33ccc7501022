import { randomInt } from 'node:crypto';
import { and, eq, inArray, not, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import { digestSecret } from '../../../db/secrets.ts';
import { remoteAssistSessions } from '../../../db/tables/assist.ts';
import { devices } from '../../../db/tables/devices.ts';
import { refusal } from '../../access/explain.ts';
import { changed } from '../../core/change.ts';
import type { Context, OrganizationDatabase, OrganizationReader } from '../../core/context.ts';
import { codedError, invalidState, notFound } from '../../errors.ts';
import { lockGrant } from './condition-store.ts';
import { sessionExpired } from './entity.ts';
import type { LaunchRequest } from './input.ts';
import { launchingOf } from './launching.ts';

type Launcher = Pick<Context, 'db' | 'principal' | 'permissions' | 'requirements' | 'secret'>;

export interface Launched {
  readonly sessionId: string;
  /** One-time code, if the device asks for one. */
  readonly code: string | null;
}

/** Time that a device has to answer, and an administrator to join. */
export const timeToAnswer = sql`interval '5 minutes'`;
const maxSession = sql`interval '8 hours'`;
const assisted = new Set(['MAC', 'WINDOWS', 'LINUX']);
const open = ['REQUESTED', 'CONSENTED', 'ACTIVE'] as const;

/** Requests a session with a device. */
export async function launch(
  launcher: Launcher,
  { deviceId, consent, mode }: LaunchRequest,
): Promise<Launched> {
  const { db, principal, secret } = launcher;
  const { organizationId } = db;
  const id = newId('ras');
  const code = consent === 'CODE' ? newCode() : null;
  await db.transaction(async (tx) => {
    const deviceName = await lockDevice(tx, db, deviceId);
    const grantId = await stillGranted(launcher, tx, deviceId, 'Mutation.launchRemoteAssist');
    await assertFree(tx, db, deviceId);
    await tx.insert(remoteAssistSessions).values({
      ...{ id, organizationId, deviceId, deviceName, grantId, consent, mode },
      launchedById: principal.administratorId,
      launchedByName: principal.name,
      state: consent === 'SILENT' ? 'CONSENTED' : 'REQUESTED',
      expiresAt: sql`now() + ${timeToAnswer}`,
      codeDigest: code === null ? null : digestSecret(secret, codePlace(db, id), code),
    });
    return changed(id);
  });
  return { sessionId: id, code };
}

/** Starts a session that the device has agreed to, or returns to it. @returns the session's identifier */
export function join(launcher: Launcher, id: string): Promise<string> {
  const { db } = launcher;
  return db.transaction(async (tx) => {
    const session = await lockOpen(launcher, tx, id);
    await stillGranted(launcher, tx, session.deviceId, 'Mutation.joinRemoteAssistSession');
    if (session.state === 'REQUESTED') throw invalidState('The device has not agreed yet.');
    if (session.state === 'CONSENTED') {
      const started = {
        state: 'ACTIVE',
        startedAt: sql`now()`,
        expiresAt: sql`now() + ${maxSession}`,
      } as const;
      await tx.update(remoteAssistSessions).set(started).where(ofSession(db, id));
    }
    return changed(id);
  });
}

/** Ends a session, or withdraws the request. @returns the session's identifier */
export function end(launcher: Launcher, id: string): Promise<string> {
  const { db, principal } = launcher;
  return db.transaction(async (tx) => {
    await lockOpen(launcher, tx, id);
    await tx
      .update(remoteAssistSessions)
      .set({
        state: 'ENDED',
        endedAt: sql`now()`,
        endedBy: 'CONSOLE',
        endedById: principal.administratorId,
        endedByName: principal.name,
        codeDigest: null,
      })
      .where(ofSession(db, id));
    return changed(id);
  });
}

/**
 * Checks the condition again, inside the transaction that acts on it. Locks the grant until the transaction ends.
 * @returns the grant's identifier; null for a caller who needs none
 * @throws FORBIDDEN if the grant was withdrawn, or has ended, since the operation was authorized
 */
async function stillGranted(
  launcher: Launcher,
  tx: Transaction,
  deviceId: string,
  coordinate: string,
): Promise<string | null> {
  const { permissions, requirements } = launcher;
  if (launchingOf(permissions) === 'ALWAYS') return null;
  const grantId = await lockGrant(launcher, tx, deviceId);
  const requirement = requirements.get(coordinate)?.requirement;
  if (!requirement) throw new Error(`${coordinate} has no requirement.`);
  if (grantId === null) throw refusal(coordinate, requirement, permissions, 'REMOTE_ASSIST_GRANT');
  return grantId;
}

/** Locks the device's row, so that two launches cannot both find it free. @returns the device's name */
async function lockDevice(tx: Transaction, db: OrganizationDatabase, deviceId: string): Promise<string> {
  const argument = 'input.deviceId';
  const [device] = await tx
    .select()
    .from(devices)
    .where(and(eq(devices.organizationId, db.organizationId), eq(devices.id, deviceId)))
    .for('no key update');
  if (!device) throw notFound('device', argument);
  if (device.remoteAssistAgentVersion === null || !assisted.has(device.osFamily)) {
    throw invalidState('The device has no Remote Assist agent.', argument);
  }
  return device.displayName;
}

async function assertFree(tx: Transaction, db: OrganizationDatabase, deviceId: string): Promise<void> {
  const [busy] = await tx
    .select({ id: remoteAssistSessions.id })
    .from(remoteAssistSessions)
    .where(
      and(
        eq(remoteAssistSessions.organizationId, db.organizationId),
        eq(remoteAssistSessions.deviceId, deviceId),
        inArray(remoteAssistSessions.state, [...open]),
        not(sessionExpired),
      ),
    )
    .limit(1);
  if (busy) throw invalidState('The device has a session that is not over.', 'input.deviceId');
}

/**
 * Finds and locks a session that is not over: one of the launcher's own, or any session for a caller who needs no
 * grant.
 * @throws NOT_FOUND, INVALID_STATE
 */
async function lockOpen({ db, principal, permissions }: Launcher, tx: Transaction, id: string) {
  const own = eq(remoteAssistSessions.launchedById, principal.administratorId);
  const [session] = await tx
    .select({
      deviceId: remoteAssistSessions.deviceId,
      state: remoteAssistSessions.state,
      expired: sql<boolean>`${sessionExpired}`,
    })
    .from(remoteAssistSessions)
    .where(and(ofSession(db, id), launchingOf(permissions) === 'ALWAYS' ? undefined : own))
    .for('update');
  if (!session) throw notFound('session');
  if (session.expired || session.state === 'DENIED' || session.state === 'ENDED') {
    throw codedError('INVALID_STATE', 'The session is over.', { argument: 'id' });
  }
  return session;
}

export function ofSession(db: OrganizationReader, id: string) {
  return and(eq(remoteAssistSessions.organizationId, db.organizationId), eq(remoteAssistSessions.id, id));
}

export function codePlace({ organizationId }: OrganizationReader, id: string) {
  return { organizationId, of: `${id} code` };
}

function newCode(): string {
  return String(randomInt(100_000_000)).padStart(8, '0');
}
