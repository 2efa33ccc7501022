import { getTableColumns, is, SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { users } from '../../../db/tables/users.ts';
import { attributeValues } from '../users/checks-store.ts';
import { maxEntries, type NewUser } from '../users/input.ts';
import type { FieldFault } from './classify-store.ts';
import { applyListChanges, type ListChanges, type Lists } from './list-changes.ts';

/** Checked input of a row as it is stored. */
export type RowInput = NewUser & Pick<ListChanges, 'cleared'>;

interface Change {
  readonly input: RowInput;
  readonly userId: string;
}

/**
 * Returns the new lists of the users whose rows of a CSV file set single entries, by the user's identifier. The users
 * stay locked until the transaction ends.
 */
export async function changedLists(
  tx: Transaction,
  organizationId: string,
  changes: readonly Change[],
): Promise<ReadonlyMap<string, Partial<Lists>>> {
  const changesByUser = new Map(
    changes.filter(({ input }) => saysOfLists(input)).map(({ userId, input }) => [userId, input]),
  );
  if (changesByUser.size === 0) return new Map();
  const { rows } = await tx.execute<{ id: string } & { [List in keyof Lists]: Lists[List] }>(
    sql`select id, phone_numbers as "phoneNumbers", addresses, attributes from ${users}
      where organization_id = ${organizationId} and id = any(${sql.param([...changesByUser.keys()])}::text[])
      order by id for no key update`,
  );
  return new Map(
    rows.map(({ id, ...lists }) => [id, applyListChanges(lists, changesByUser.get(id) as ListChanges)]),
  );
}

function saysOfLists({ phoneNumbers, addresses, attributes, cleared }: RowInput): boolean {
  return Boolean(phoneNumbers ?? addresses ?? attributes ?? cleared);
}

/** Returns the fault of lists that exceed their maximum, or null. */
export function tooLong(lists: Partial<Lists> | undefined): FieldFault | null {
  for (const field of ['phoneNumbers', 'addresses', 'attributes'] as const) {
    const most = maxEntries[field];
    if ((lists?.[field]?.length ?? 0) <= most) continue;
    return {
      field,
      code: 'BAD_USER_INPUT',
      message: `The user would have more than ${most} entries.`,
    };
  }
  return null;
}

/**
 * Updates users with the fields that their rows mention. The state and the password of an existing user never change.
 */
export async function updateUsers(
  tx: Transaction,
  organizationId: string,
  planned: readonly Change[],
  lists: ReadonlyMap<string, Partial<Lists>>,
): Promise<void> {
  if (planned.length === 0) return;
  const changes = planned.map(({ input, userId }) => {
    const { password: _kept, state: _too, cleared: _inLists, ...values } = input;
    const columnValues = attributeValues({ ...values, ...lists.get(userId) } as typeof values);
    return { id: userId, data: Object.fromEntries(Object.entries(columnValues).map(plainValue)) };
  });
  const names = new Set(changes.flatMap(({ data }) => Object.keys(data)));
  const columns = Object.entries(getTableColumns(users)).filter(([name]) => names.has(name));
  const sets = columns.map(([name, column]) => {
    const type = column
      .getSQLType()
      .replace(/ collate .*/, '')
      .replace(/^timestamp.*/, 'timestamptz');
    // The names are columns of the product, never of a file.
    const key = sql.raw(`'${name}'`);
    const given =
      type === 'jsonb' ? sql`change.data -> ${key}` : sql`(change.data ->> ${key})::${sql.raw(type)}`;
    const target = sql.identifier(column.name);
    // The same address stays verified.
    if (name === 'recoveryVerifiedAt') {
      return sql`${target} = case when change.data ? 'recoveryAddress' and "users".recovery_address is distinct from
        change.data ->> 'recoveryAddress' then null else "users".${target} end`;
    }
    return sql`${target} = case when change.data ? ${key} then ${given} else "users".${target} end`;
  });
  await tx.execute(sql`update ${users} set ${sql.join([...sets, sql`updated_at = now()`], sql`, `)}
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as change(id text, data jsonb)
    where ${users.organizationId} = ${organizationId} and ${users.id} = change.id`);
}

/**
 * Returns the default of a cleared list or flag as a value: a statement about several rows cannot use the keyword
 * `default`.
 */
function plainValue([name, value]: [string, unknown]): [string, unknown] {
  if (!is(value, SQL)) return [name, value];
  return [name, users[name as 'sudo'].dataType === 'boolean' ? false : []];
}
