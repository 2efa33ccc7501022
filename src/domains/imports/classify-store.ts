import { sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { users } from '../../../db/tables/users.ts';
import type { NewUser } from '../users/input.ts';

/** Fields of a row that identify its user and the user's manager. */
export interface Candidate {
  readonly username: string;
  readonly email: string;
  readonly managerId?: string | null | undefined;
}

export interface FieldFault {
  readonly field: keyof NewUser;
  readonly code: 'ALREADY_EXISTS' | 'NOT_FOUND' | 'BAD_USER_INPUT' | 'INVALID_STATE';
  readonly message: string;
}

/** User that a row is about. `userId` is null for a user to create; `fault` is set if the row cannot be imported. */
export type Verdict = { readonly userId: string | null; readonly fault: FieldFault | null };

/**
 * Looks up all rows of a batch: one statement for the users that they may be about, and one for the managers. The rows
 * found stay locked until the transaction ends.
 */
export async function classify(
  tx: Transaction,
  organizationId: string,
  candidates: readonly Candidate[],
): Promise<Verdict[]> {
  const names = candidates.map(({ username }) => folded(username));
  const addresses = candidates.map(({ email }) => folded(email));
  const existing = await tx.execute<{ id: string; username: string; email: string }>(
    sql`select id, username_key as username, email_key as email from ${users}
      where organization_id = ${organizationId}
      and (username_key = any(${sql.param(names)}::text[]) or email_key = any(${sql.param(addresses)}::text[]))`,
  );
  const byName = new Map(existing.rows.map(({ id, username }) => [username, id]));
  const byAddress = new Map(existing.rows.map(({ id, email }) => [email, id]));
  const managers = await managersAmong(tx, organizationId, candidates);
  return candidates.map(({ username, email, managerId }) => {
    const [named, addressed] = [byName.get(folded(username)), byAddress.get(folded(email))];
    if (named && addressed && named !== addressed) return faulty(emailOfAnother);
    const userId = named ?? addressed ?? null;
    if (managerId && !managers.has(managerId)) return faulty(noManager, userId);
    return { userId, fault: null };
  });
}

async function managersAmong(
  tx: Transaction,
  organizationId: string,
  candidates: readonly Candidate[],
): Promise<Set<string>> {
  const ids = [...new Set(candidates.flatMap(({ managerId }) => managerId ?? []))];
  if (ids.length === 0) return new Set();
  const { rows } = await tx.execute<{ id: string }>(
    sql`select id from ${users} where organization_id = ${organizationId} and id = any(${sql.param(ids)}::text[])
      order by id for key share`,
  );
  return new Set(rows.map(({ id }) => id));
}

/** Returns the key of a username or an e-mail address, both of which have ASCII letters only. */
export function folded(text: string): string {
  return text.toLowerCase();
}

function faulty(fault: FieldFault, userId: string | null = null): Verdict {
  return { userId, fault };
}

const emailOfAnother: FieldFault = {
  field: 'email',
  code: 'ALREADY_EXISTS',
  message: 'The username belongs to one user, and the e-mail address to another.',
};
const noManager: FieldFault = {
  field: 'managerId',
  code: 'NOT_FOUND',
  message: 'No user with this identifier.',
};
/** Returns the fault of a new user's password that the organization's policy refuses. */
export function passwordRefused(message: string): FieldFault {
  return { field: 'password', code: 'BAD_USER_INPUT', message };
}

export const userExists: FieldFault = {
  field: 'username',
  code: 'ALREADY_EXISTS',
  message: 'Another user has this username or e-mail address.',
};
