import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import { canonical } from '../../../db/columns.ts';
import type { Transaction } from '../../../db/database.ts';
import { users } from '../../../db/tables/users.ts';
import { type UserColumn, type UserRecord, type UserValues, userColumns } from './user-values.ts';

const names = Object.values(userColumns);
const columns = getTableColumns(users);

/** Columns of a user that runs read. */
export const recordColumns = {
  ...(Object.fromEntries(names.map((name) => [name, columns[name]])) as Pick<typeof columns, UserColumn>),
  id: columns.id,
  displayName: columns.displayName,
  attributes: columns.attributes,
  state: columns.state,
};

export interface NewUser {
  readonly id: string;
  readonly values: UserValues;
  readonly source: string;
}

export interface UserChange {
  readonly user: UserRecord;
  readonly values: UserValues;
  readonly state: UserRecord['state'];
}

/** Finds the users that have one of these keys or identifiers, and locks them until the transaction ends. */
export async function lockUsers(
  tx: Transaction,
  organizationId: string,
  wanted: { readonly ids: readonly string[]; readonly keys: readonly string[]; readonly key: UserColumn },
): Promise<UserRecord[]> {
  const { usernameKey, emailKey } = columns;
  const key =
    { username: usernameKey, email: emailKey }[wanted.key as string] ?? canonical(columns[wanted.key]);
  return tx
    .select(recordColumns)
    .from(users)
    .where(
      and(
        eq(users.organizationId, organizationId),
        sql`(${users.id} = any(${sql.param(wanted.ids)}::text[])
          or ${key} = any(${sql.param(wanted.keys)}::text[]))`,
      ),
    )
    .orderBy(users.id)
    .for('update');
}

/**
 * Finds the users that have one of these usernames or addresses, which are in lower case.
 * @returns their identifiers, by `username NAME` and `email ADDRESS`
 */
export async function takenNames(
  tx: Transaction,
  organizationId: string,
  given: { readonly usernames: readonly string[]; readonly emails: readonly string[] },
): Promise<Map<string, string>> {
  const rows = await tx
    .select({ id: users.id, username: users.username, email: users.email })
    .from(users)
    .where(
      and(
        eq(users.organizationId, organizationId),
        sql`(${users.usernameKey} = any(${sql.param(given.usernames)}::text[])
          or ${users.emailKey} = any(${sql.param(given.emails)}::text[]))`,
      ),
    );
  return new Map(
    rows.flatMap(({ id, username, email }): [string, string][] => [
      [`username ${username.toLowerCase()}`, id],
      [`email ${email.toLowerCase()}`, id],
    ]),
  );
}

/** Inserts users in one statement. @returns the inserted ones; another transaction may have taken a name */
export async function insertUsers(
  tx: Transaction,
  organizationId: string,
  given: readonly NewUser[],
): Promise<ReadonlySet<string>> {
  if (given.length === 0) return new Set();
  const rows = given.map(({ id, values, source }) => ({
    ...values,
    id,
    organizationId,
    source: 'DIRECTORY',
    externallyManaged: true,
    externalSource: source,
  }));
  const inserted = await tx
    .insert(users)
    .values(rows as (typeof users.$inferInsert)[])
    .onConflictDoNothing()
    .returning({ id: users.id });
  return new Set(inserted.map(({ id }) => id));
}

/** Changes users in one statement. The caller has checked that the names are free. */
export async function updateUsers(
  tx: Transaction,
  organizationId: string,
  changes: readonly UserChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map(({ user, values, state }) => ({ ...user, ...values, state }));
  const written = ['state', 'attributes', ...names] as const;
  const types = { state: 'user_state', attributes: 'jsonb' } as Record<string, string>;
  const column = (name: (typeof written)[number]) => sql.identifier(columns[name].name);
  const sets = written.map((name) => sql`${column(name)} = given.${sql.identifier(name)}`);
  const shapes = written.map((name) => sql`${sql.identifier(name)} ${sql.raw(types[name] ?? 'text')}`);
  await tx.execute(sql`update ${users} set ${sql.join(sets, sql`, `)}, updated_at = now()
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(id text, ${sql.join(shapes, sql`, `)})
    where ${users.organizationId} = ${organizationId} and ${users.id} = given.id`);
}
