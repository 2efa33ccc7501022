import { sql } from 'drizzle-orm';
import type { Database } from '../../db/database.ts';
import { passkeyChallenges } from '../../db/tables/throttle.ts';
import { tokenHash } from '../../db/tokens.ts';

const minutes = 5;

/** What a challenge is for, and whose: one that was given for something else is none. */
export interface Ceremony {
  readonly act: 'REGISTER' | 'SECOND_STEP' | 'SIGN_IN';
  /** The session in which it takes place; none where somebody signs in with a passkey alone. */
  readonly sessionId: string;
}

/** Notes a challenge that was handed out; those that nobody answered in time go. */
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

/** Uses a challenge up. @returns false where it was not given for this, was used, or has expired */
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
