import { timingSafeEqual } from 'node:crypto';
import { and, eq, not, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/client.ts';
import { digestSecret } from '../../../db/secrets.ts';
import { remoteAssistSessions } from '../../../db/tables/assist.ts';
import type { Context } from '../../context.ts';
import { invalidState, notFound } from '../../errors.ts';
import { sessionExpired } from './entity.ts';
import { codePlace, ofSession, timeToAnswer } from './store.ts';

/**
 * What a device's agent tells of a session. Nothing serves this yet: devices have no credentials. Whoever gives them some
 * authenticates the agent, and calls these with the device that the credential is for; see docs/remote-assist.md.
 */
export interface DeviceSide extends Pick<Context, 'db' | 'secret'> {
  readonly deviceId: string;
}

const mostAttempts = 5;

/** The person at the device has answered the prompt. @throws NOT_FOUND, INVALID_STATE */
export function answerPrompt(side: DeviceSide, sessionId: string, agreed: boolean): Promise<string> {
  return withSession(side, sessionId, async (tx, { state, consent }) => {
    if (state !== 'REQUESTED' || consent !== 'PROMPT') throw invalidState('No prompt waits for an answer.');
    await (agreed ? consented(side, tx, sessionId) : denied(side, tx, sessionId, 'REFUSED'));
  });
}

/**
 * Somebody has typed a code at the device. A wrong one is counted; the fifth ends the request. Whether there is a request
 * at all cannot be told from the answer.
 * @returns whether it was the code of a request that still waits.
 */
export function enterCode(side: DeviceSide, code: string): Promise<boolean> {
  const { db, secret, deviceId } = side;
  return db.transaction(async (tx) => {
    const [session] = await tx
      .select()
      .from(remoteAssistSessions)
      .where(
        and(
          eq(remoteAssistSessions.organizationId, db.organizationId),
          eq(remoteAssistSessions.deviceId, deviceId),
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
      return true;
    }
    const codeAttempts = session.codeAttempts + 1;
    await tx.update(remoteAssistSessions).set({ codeAttempts }).where(ofSession(db, session.id));
    if (codeAttempts >= mostAttempts) await denied(side, tx, session.id, 'WRONG_CODES');
    return false;
  });
}

/** The person at the device ends the session, or its agent does. @throws NOT_FOUND, INVALID_STATE */
export function endAtDevice(side: DeviceSide, sessionId: string): Promise<string> {
  return withSession(side, sessionId, async (tx) => {
    await tx
      .update(remoteAssistSessions)
      .set({ state: 'ENDED', endedAt: sql`now()`, endedBy: 'DEVICE', codeDigest: null })
      .where(ofSession(side.db, sessionId));
  });
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
