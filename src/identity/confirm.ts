import { sql } from 'drizzle-orm';
import type { Database } from '../../db/database.ts';
import { isPassword } from '../../db/passwords.ts';
import { administratorCredentials } from '../../db/tables/credentials.ts';
import type { OrganizationReader } from '../core/context.ts';
import { badInput, invalidState } from '../errors.ts';
import type { Person } from './events.ts';
import { credentialsOf } from './passwords.ts';
import { tooMany } from './throttle.ts';

const maxFailures = 5;
const pause = 15 * 60;

/**
 * Checks the password of a signed-in administrator: a session or a key that was left open does not suffice to change
 * credentials. Each attempt of an operation is counted before it is compared, across all servers.
 * @returns the digest that the password matches, to be compared with the current one in the transaction of the change
 * @throws BAD_USER_INPUT for a wrong password
 * @throws TOO_MANY_ATTEMPTS after too many wrong passwords
 * @throws INVALID_STATE if no password is set
 */
export async function confirmPassword(
  db: Pick<OrganizationReader, 'read'>,
  person: Person,
  password: string,
  argument: string,
): Promise<string> {
  const { passwordFailures, passwordFailedAt, passwordHash } = administratorCredentials;
  const own = credentialsOf(person);
  const isPast = sql`coalesce(${passwordFailedAt} < now() - make_interval(secs => ${pause}), true)`;
  const [row] = await db.read<{ hash: string }>(sql`
    update ${administratorCredentials} set password_failed_at = now(),
      password_failures = case when ${isPast} then 1 else ${passwordFailures} + 1 end
    where ${own} and ${passwordHash} is not null and (${isPast} or ${passwordFailures} < ${maxFailures})
    returning password_hash as hash`);
  if (!row) {
    const [known] = await db.read(
      sql`select 1 from ${administratorCredentials} where ${own} and ${passwordHash} is not null`,
    );
    throw known
      ? tooMany(pause)
      : invalidState('Your account has no password yet. Request a link by e-mail.', argument);
  }
  if (!(await isPassword(password, row.hash))) throw wrongPassword(argument);
  await db.read(sql`update ${administratorCredentials} set password_failures = 0 where ${own}`);
  return row.hash;
}

export function wrongPassword(argument: string) {
  return badInput(argument, 'The password is wrong.');
}

/** Read access to the database of one organization. */
export function readerOf(database: Database, organizationId: string): Pick<OrganizationReader, 'read'> {
  return { read: (query, values) => database.read(organizationId, query, values) };
}
