import { sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import type { Person } from './events.ts';

/** An administrator as signing in sees them. */
export interface Account extends Person {
  readonly name: string;
  readonly organizationName: string;
  readonly suspended: boolean;
  readonly registered: boolean;
  readonly passwordHash: string | null;
  /** By the administrator's own setting, or the organization's. */
  readonly mfaRequired: boolean;
  readonly totpEnrolled: boolean;
  readonly passkeyEnrolled: boolean;
}

/** The accounts of an e-mail address in the active organizations, the oldest first. */
export function accountsOf(database: Database, email: string): Promise<Account[]> {
  return database.system<Account>(sql`select * from sign_in_accounts(${email.toLowerCase()})`);
}
