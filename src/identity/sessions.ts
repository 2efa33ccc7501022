import { and, eq, ne, or, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import { administrators } from '../../db/tables/administrators.ts';
import { administratorSessions, type sessionStage } from '../../db/tables/sessions.ts';
import { isToken, newToken, tokenHash } from '../../db/tokens.ts';
import type { Principal } from '../core/context.ts';
import { atOwnHome, type Holder } from './acting.ts';
import type { Person } from './events.ts';
import { remembered } from './remembered.ts';
import type { RequestSource } from './settings.ts';

export type Stage = (typeof sessionStage.enumValues)[number];

export type Factor = 'PASSWORD' | 'TOTP' | 'PASSKEY' | 'RECOVERY_CODE';

/** A session that holds, with the administrator whose it is. */
export interface Session {
  readonly id: string;
  readonly stage: Stage;
  readonly factors: readonly Factor[];
  readonly principal: Principal;
}

type SessionRow = Omit<Holder, 'credential'> & {
  readonly sessionId: string;
  readonly stage: Stage;
  readonly factors: string;
};

/** To enter a code, and to set up an authenticator app. */
const stageMinutes = { SECOND_STEP: 10, ENROLMENT: 30 };

export interface Sessions {
  /** The session of a token, or null: unknown, ended, expired and suspended look the same. */
  find(token: string): Promise<Session | null>;
  /** For the end of a session on this server. */
  forget(token: string): void;
}

/** The database compares digests, as for API keys. Only full sessions are remembered: guesses cannot fill the memory. */
export function createSessions(database: Database, idleMinutes: number): Sessions {
  const idle = `${idleMinutes} minutes`;
  const sessions = remembered<Session>(database.accessChanges, {
    organizationsOf: ({ principal }) => [principal.homeOrganizationId],
    millisLeft: ({ stage }) => (stage === 'FULL' ? Number.POSITIVE_INFINITY : 0),
  });

  return {
    async find(token) {
      if (!isToken('rgs', token)) return null;
      const hash = tokenHash(token);
      const known = sessions.known(hash);
      if (known) return known;
      return sessions.ask(hash, async () => {
        const [row] = await database.system<SessionRow>(
          sql`select * from authenticate_session(${hash}, ${idle}::interval)`,
        );
        return row ? sessionOf(row) : null;
      });
    },
    forget: (token) => sessions.forget(tokenHash(token)),
  };
}

function sessionOf({ sessionId: id, stage, factors, ...holder }: SessionRow): Session {
  const { administratorId, email, name, role, organizationId, organizationName } = holder;
  return {
    id,
    stage,
    factors: factors.split('+') as Factor[],
    principal: atOwnHome({
      administratorId,
      email,
      name,
      role,
      organizationId,
      organizationName,
      credential: { kind: 'SESSION', id },
    }),
  };
}

interface NewSession {
  readonly person: Person;
  readonly stage: Stage;
  readonly factors: readonly Factor[];
  readonly hours: number;
}

/**
 * Begins a session. Of the same administrator's, those that have expired go, and with a sign-in that is complete all that
 * were begun and are not: what they were given for has happened.
 * @returns the token, which is kept nowhere
 */
export async function startSession(
  tx: Transaction,
  { person, stage, factors, hours }: NewSession,
  { clientIp, userAgent }: RequestSource,
): Promise<string> {
  const { token, hash } = newToken('rgs');
  const { organizationId, administratorId } = person;
  const minutes = stage === 'FULL' ? hours * 60 : stageMinutes[stage];
  const sessions = administratorSessions;
  if (stage === 'FULL') await endUnfinished(tx, person);
  await tx.delete(sessions).where(and(ofPerson(person), sql`${sessions.expiresAt} <= now()`));
  await tx.insert(sessions).values({
    id: newId('ses'),
    organizationId,
    administratorId,
    stage,
    hash,
    factors: factors.join('+'),
    clientIp,
    userAgent: userAgent?.slice(0, 300) ?? null,
    expiresAt: sql`now() + make_interval(mins => ${minutes}::int)`,
  });
  if (stage === 'FULL') {
    await tx
      .update(administrators)
      .set({ lastSignInAt: sql`now()`, updatedAt: sql`${administrators.updatedAt}` })
      .where(and(eq(administrators.organizationId, organizationId), eq(administrators.id, administratorId)));
  }
  return token;
}

/** Ends one session. @returns false where it has ended already */
export async function endSession(tx: Transaction, person: Person, id: string): Promise<boolean> {
  const { rowCount } = await tx
    .delete(administratorSessions)
    .where(and(ofPerson(person), eq(administratorSessions.id, id)));
  return rowCount > 0;
}

/** Ends the sessions of sign-ins that were begun and are not complete. */
export async function endUnfinished(tx: Transaction, person: Owner): Promise<void> {
  await tx
    .delete(administratorSessions)
    .where(and(ofPerson(person), ne(administratorSessions.stage, 'FULL')));
}

/**
 * Ends the sessions that no second factor stands behind, in the transaction that enrols one: they were given to somebody
 * who had none.
 * @param except the session that enrols
 */
export async function endSessionsWithoutFactor(
  tx: Transaction,
  person: Owner,
  except?: string,
): Promise<void> {
  const { id, stage, factors } = administratorSessions;
  await tx
    .delete(administratorSessions)
    .where(
      and(
        ofPerson(person),
        or(ne(stage, 'FULL'), eq(factors, 'PASSWORD')),
        except === undefined ? undefined : ne(id, except),
      ),
    );
}

type Owner = Pick<Person, 'organizationId' | 'administratorId'>;

function ofPerson({ organizationId, administratorId }: Owner) {
  return and(
    eq(administratorSessions.organizationId, organizationId),
    eq(administratorSessions.administratorId, administratorId),
  );
}
