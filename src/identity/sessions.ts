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

/** Valid session with its administrator. */
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

/** Lifetime of a session in each stage, in minutes. */
const stageMinutes = { SECOND_STEP: 10, ENROLMENT: 30 };

export interface Sessions {
  /** Returns the session of a token. Null for an unknown, ended, expired or suspended one, without distinction. */
  find(token: string): Promise<Session | null>;
  /** Forgets a session that ended on this server. */
  forget(token: string): void;
}

/**
 * Creates the reader of sessions. The database compares digests, as for API keys. Only full sessions are remembered, so that
 * guesses cannot fill the memory.
 */
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

function sessionOf({ sessionId: id, stage, factors, ...caller }: SessionRow): Session {
  const { administratorId, email, name, role, organizationId, organizationName } = caller;
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
 * Starts a session. Deletes the administrator's expired sessions and, when a sign-in is complete, all incomplete ones.
 * @returns the token, which is stored only as a digest
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

/**
 * Ends one session.
 * @returns false if it has already ended
 */
export async function endSession(tx: Transaction, person: Person, id: string): Promise<boolean> {
  const { rowCount } = await tx
    .delete(administratorSessions)
    .where(and(ofPerson(person), eq(administratorSessions.id, id)));
  return rowCount > 0;
}

/** Ends the sessions of incomplete sign-ins. */
export async function endUnfinished(tx: Transaction, person: Owner): Promise<void> {
  await tx
    .delete(administratorSessions)
    .where(and(ofPerson(person), ne(administratorSessions.stage, 'FULL')));
}

/**
 * Ends the sessions without a second factor, in the transaction that enrols the first one.
 * @param except session that enrols the factor
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
