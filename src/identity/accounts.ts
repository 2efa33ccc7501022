import { sql } from 'drizzle-orm';
import type { Database } from '../../db/database.ts';
import type { Person } from './events.ts';

/** Account of an administrator as found at sign-in. All other state is read under the account's lock. */
export interface Account extends Person {
  readonly name: string;
  readonly organizationName: string;
  readonly suspended: boolean;
  readonly passwordHash: string | null;
}

/** Returns the accounts of an e-mail address in active organizations, oldest first. */
export function accountsOf(database: Database, email: string): Promise<Account[]> {
  return database.system<Account>(sql`select * from sign_in_accounts(${email.toLowerCase()})`);
}
