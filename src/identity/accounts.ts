import { sql } from 'drizzle-orm';
import type { Database } from '../../db/database.ts';
import type { Person } from './events.ts';

/** An administrator as signing in finds them; what else it depends on is read under the account's lock. */
export interface Account extends Person {
  readonly name: string;
  readonly organizationName: string;
  readonly suspended: boolean;
  readonly passwordHash: string | null;
}

/** The accounts of an e-mail address in the active organizations, the oldest first. */
export function accountsOf(database: Database, email: string): Promise<Account[]> {
  return database.system<Account>(sql`select * from sign_in_accounts(${email.toLowerCase()})`);
}
