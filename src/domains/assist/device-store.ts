import { timingSafeEqual } from 'node:crypto';
import { and, eq, not, sql } from 'drizzle-orm';
import { isoMoment } from '../../../db/columns.ts';
import type { Transaction } from '../../../db/database.ts';
import { digestSecret } from '../../../db/secrets.ts';
import { remoteAssistSessions } from '../../../db/tables/assist.ts';
import type { DeviceSide } from '../../core/context.ts';
import { invalidState, notFound } from '../../errors.ts';
import { recordDevice } from '../../trail/record.ts';
import { sessionExpired } from './entity.ts';
import { codePlace, ofSession, timeToAnswer } from './store.ts';

/** Session as the device's agent receives it. */
export interface SessionAtDevice {
  readonly sessionId: string;
  readonly state: 'REQUESTED' | 'CONSENTED' | 'ACTIVE';
  readonly consent: 'PROMPT' | 'CODE' | 'SILENT';
  readonly mode: 'VIEW' | 'CONTROL';
  readonly launchedByName: string;
  readonly expiresAt: string;
}

const maxAttempts = 5;

/**
 * Lists the sessions of the device that are not over, oldest first: prompts that wait for an answer, and sessions with
 * consent. Omits requests for a code: only a person who knows the code can answer them.
 */
export function sessionsAtDevice({ db, deviceId }: DeviceSide): Promise<SessionAtDevice[]> {
  const { id, state, consent, mode, launchedByName, expiresAt, requestedAt } = remoteAssistSessions;
  return db.read(
    sql`select ${id} as "sessionId", ${state} as "state", ${consent} as "consent", ${mode} as "mode",
      ${launchedByName} as "launchedByName", ${isoMoment(expiresAt)} as "expiresAt"
      from ${remoteAssistSessions} where ${ofDevice(db, deviceId)} and not ${sessionExpired}
      and (${state} in ('CONSENTED', 'ACTIVE') or (${state} = 'REQUESTED' and ${consent} = 'PROMPT'))
      order by ${requestedAt}`,
  );
}

/** Records the answer of the person at the device to the prompt. @throws NOT_FOUND, INVALID_STATE */
export function answerPrompt(side: DeviceSide, sessionId: string, agreed: boolean): Promise<string> {
  return withSession(side, sessionId, async (tx, { state, consent }) => {
    if (state !== 'REQUESTED' || consent !== 'PROMPT') throw invalidState('No prompt waits for an answer.');
    await (agreed ? consented(side, tx, sessionId) : denied(side, tx, sessionId, 'REFUSED'));
    await record(side, tx, 'remote_assist_prompt_answer', sessionId, { agreed });
  });
}

/**
 * Checks a code that somebody typed at the device. Counts a wrong code; the fifth ends the request. The answer does not
 * reveal whether there is a request.
 * @returns true for the code of a request that still waits
 */
export function enterCode(side: DeviceSide, code: string): Promise<boolean> {
  const { db, secret, deviceId } = side;
  return db.transaction(async (tx) => {
    const [session] = await tx
      .select()
      .from(remoteAssistSessions)
      .where(
        and(
          ofDevice(db, deviceId),
          eq(remoteAssistSessions.state, 'REQUESTED'),
          eq(remoteAssistSessions.consent, 'CODE'),
          not(sessionExpired),
        ),
      )
      .for('update');
    if (!session?.codeDigest) return false;
    const given = Buffer.from(digestSecret(secret, codePlace(db, session.id), code));
    if (timingSafeEqual(given, Buffer.from(session.codeDigest))) {
      await consented(side, tx, session.id);
      await record(side, tx, 'remote_assist_code_enter', session.id, { accepted: true });
      return true;
    }
    const codeAttempts = session.codeAttempts + 1;
    await tx.update(remoteAssistSessions).set({ codeAttempts }).where(ofSession(db, session.id));
    if (codeAttempts >= maxAttempts) {
      await denied(side, tx, session.id, 'WRONG_CODES');
      await record(side, tx, 'remote_assist_code_enter', session.id, { accepted: false });
    }
    return false;
  });
}

/** Ends the session for the person at the device, or for its agent. @throws NOT_FOUND, INVALID_STATE */
export function endAtDevice(side: DeviceSide, sessionId: string): Promise<string> {
  return withSession(side, sessionId, async (tx) => {
    await tx
      .update(remoteAssistSessions)
      .set({ state: 'ENDED', endedAt: sql`now()`, endedBy: 'DEVICE', codeDigest: null })
      .where(ofSession(side.db, sessionId));
    await record(side, tx, 'remote_assist_session_end', sessionId, {});
  });
}

function record(
  side: DeviceSide,
  tx: Transaction,
  eventType: string,
  resourceId: string,
  changes: Readonly<Record<string, unknown>>,
): Promise<void> {
  return recordDevice(tx, side, { service: 'REMOTE_ASSIST', eventType, resourceId, changes });
}

function ofDevice({ organizationId }: DeviceSide['db'], deviceId: string) {
  return and(
    eq(remoteAssistSessions.organizationId, organizationId),
    eq(remoteAssistSessions.deviceId, deviceId),
  );
}

type Session = Pick<typeof remoteAssistSessions.$inferSelect, 'state' | 'consent'>;

function withSession(
  { db, deviceId }: DeviceSide,
  id: string,
  work: (tx: Transaction, session: Session) => Promise<void>,
): Promise<string> {
  return db.transaction(async (tx) => {
    const [session] = await tx
      .select({
        state: remoteAssistSessions.state,
        consent: remoteAssistSessions.consent,
        expired: sql<boolean>`${sessionExpired}`,
      })
      .from(remoteAssistSessions)
      .where(and(ofSession(db, id), eq(remoteAssistSessions.deviceId, deviceId)))
      .for('update');
    if (!session) throw notFound('session');
    if (session.expired || session.state === 'DENIED' || session.state === 'ENDED')
      throw invalidState('The session is over.');
    await work(tx, session);
    return id;
  });
}

async function consented({ db }: DeviceSide, tx: Transaction, id: string): Promise<void> {
  await tx
    .update(remoteAssistSessions)
    .set({
      state: 'CONSENTED',
      answeredAt: sql`now()`,
      expiresAt: sql`now() + ${timeToAnswer}`,
      codeDigest: null,
    })
    .where(ofSession(db, id));
}

async function denied(
  { db }: DeviceSide,
  tx: Transaction,
  id: string,
  denial: 'REFUSED' | 'WRONG_CODES',
): Promise<void> {
  await tx
    .update(remoteAssistSessions)
    .set({ state: 'DENIED', denial, answeredAt: sql`now()`, endedAt: sql`now()`, codeDigest: null })
    .where(ofSession(db, id));
}
