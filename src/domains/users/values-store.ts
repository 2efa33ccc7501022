import { sql } from 'drizzle-orm';
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core';
import { users } from '../../../db/tables/users.ts';
import type { UserAttributes } from './input.ts';

// What input.ts lets through, as columns: for everything that makes or changes users, imports included.

export type UserValues = PgUpdateSetSource<typeof users>;

/** Column values by input field. What is absent stays as it is; a cleared list or flag is empty or false. */
export function attributeValues({ displayName, recoveryEmail, ...rest }: UserAttributes): UserValues {
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(rest)) {
    if (value !== undefined) values[name] = value ?? cleared(name);
  }
  if (displayName !== undefined) values.chosenName = displayName || null;
  if (recoveryEmail !== undefined)
    Object.assign(values, { recoveryAddress: recoveryEmail, recoveryVerifiedAt: null });
  return values as UserValues;
}

function cleared(name: string): unknown {
  const column = users[name as 'addresses' | 'sudo'];
  return column.notNull ? sql`default` : null;
}
