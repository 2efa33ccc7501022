import { sql } from 'drizzle-orm';
import type { Database } from '../../db/database.ts';
import { passkeyChallenges } from '../../db/tables/throttle.ts';
import { tokenHash } from '../../db/tokens.ts';

const minutes = 5;

/** Purpose and owner of a challenge, which is valid for no other purpose. */
export interface Ceremony {
  readonly act: 'REGISTER' | 'SECOND_STEP' | 'SIGN_IN';
  /** Session of the ceremony; absent for a sign-in with a passkey alone. */
  readonly sessionId: string;
}

/** Stores a challenge that was issued, and deletes expired ones. */
export async function noteChallenge(
  database: Database,
  ceremony: Ceremony,
  challenge: string,
): Promise<void> {
  await database.system(sql`
    with expired as (delete from ${passkeyChallenges} where expires_at < now())
    insert into ${passkeyChallenges} (hash, expires_at)
    values (${hashOf(ceremony, challenge)}, now() + make_interval(mins => ${minutes}))`);
}

/**
 * Consumes a challenge.
 * @returns false if it was not issued for this purpose, was used or has expired
 */
export async function takeChallenge(
  database: Database,
  ceremony: Ceremony,
  challenge: string,
): Promise<boolean> {
  const rows = await database.system(sql`delete from ${passkeyChallenges}
    where hash = ${hashOf(ceremony, challenge)} and expires_at > now() returning hash`);
  return rows.length > 0;
}

function hashOf({ act, sessionId }: Ceremony, challenge: string): string {
  return tokenHash(`${act}\n${sessionId}\n${challenge}`);
}
