import { sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import type { RowFault, userImportRows, userImports } from '../../../db/tables/imports.ts';
import { users } from '../../../db/tables/users.ts';
import {
  attributeValues,
  lockManagers,
  managerCycle,
  managerCycles,
  noRoom,
  roomForUsers,
} from '../users/checks-store.ts';
import { mailActivations } from '../users/link-store.ts';
import { type Candidate, classify, type FieldFault, passwordRefused, userExists } from './classify-store.ts';
import type { ReadyPasswords } from './password-store.ts';
import { rowFault } from './receive-store.ts';
import { changedLists, type RowInput, tooLong, updateUsers } from './update-store.ts';

type ImportRow = typeof userImports.$inferSelect;
type PendingRow = typeof userImportRows.$inferSelect;

/** Outcome of a row. */
export interface Done {
  readonly id: string;
  readonly outcome: 'CREATED' | 'UPDATED' | 'SKIPPED' | 'FAILED';
  readonly userId: string | null;
  readonly faults: readonly RowFault[];
}

interface Planned {
  readonly row: PendingRow;
  readonly input: RowInput;
  /** Identifier of the existing user, or of the user to create. */
  readonly userId: string;
}

/**
 * Creates and updates the users of a batch with one statement to look, one to create and one to update.
 * @param secret secret of the job
 */
export async function writeUsers(
  tx: Transaction,
  of: ImportRow,
  rows: readonly PendingRow[],
  passwords: ReadyPasswords,
  secret: Buffer,
): Promise<Done[]> {
  const { organizationId, existing, columns, format } = of;
  const inputs = rows.map(({ input }) => input as unknown as RowInput);
  if (inputs.some(({ managerId }) => managerId)) await lockManagers(tx, organizationId);
  const verdicts = await classify(tx, organizationId, inputs as readonly Candidate[]);
  const done: Done[] = [];
  const toCreate: Planned[] = [];
  const toUpdate = new Map<string, Planned>();
  const fail = (row: PendingRow, fault: FieldFault) =>
    done.push({ id: row.id, outcome: 'FAILED', userId: null, faults: [rowFault(fault, row.input, columns)] });

  for (const [index, row] of rows.entries()) {
    const input = inputs[index] as RowInput;
    const { userId, fault } = verdicts[index] ?? { userId: null, fault: null };
    const refused = passwords.faults.get(row.id);
    if (fault) fail(row, fault);
    else if (!userId && refused !== undefined) fail(row, passwordRefused(refused));
    else if (!userId) toCreate.push({ row, input, userId: newId('usr') });
    else if (existing === 'SKIP') done.push({ id: row.id, outcome: 'SKIPPED', userId, faults: [] });
    else if (existing === 'FAIL' || toUpdate.has(userId)) fail(row, userExists);
    else toUpdate.set(userId, { row, input, userId });
  }

  const room = toCreate.length > 0 ? await roomForUsers(tx, organizationId) : 0;
  for (const { row } of toCreate.splice(room))
    fail(row, { field: 'username', code: 'INVALID_STATE', message: noRoom });
  const created = await createUsers(tx, of, toCreate, passwords, secret);
  for (const { row, userId } of toCreate) {
    // Another transaction took the username or the e-mail address first.
    if (created.has(userId)) done.push({ id: row.id, outcome: 'CREATED', userId, faults: [] });
    else fail(row, userExists);
  }
  // An object of JSON replaces a whole list, as `updateUser` does. A row of CSV sets single entries.
  const lists = await changedLists(tx, organizationId, format === 'CSV' ? [...toUpdate.values()] : []);
  for (const { row, userId } of toUpdate.values()) {
    const fault = tooLong(lists.get(userId));
    if (fault && toUpdate.delete(userId)) fail(row, fault);
  }
  const reporting = [...toUpdate.values()].flatMap(({ input: { managerId }, userId }) =>
    managerId === undefined ? [] : [{ id: userId, managerId }],
  );
  for (const userId of await managerCycles(tx, organizationId, reporting)) {
    const planned = toUpdate.get(userId);
    if (planned) fail(planned.row, inCycle);
    toUpdate.delete(userId);
  }
  await updateUsers(tx, organizationId, [...toUpdate.values()], lists);
  for (const { row, userId } of toUpdate.values()) {
    done.push({ id: row.id, outcome: 'UPDATED', userId, faults: [] });
  }
  return done;
}

const inCycle: FieldFault = { field: 'managerId', code: 'BAD_USER_INPUT', message: managerCycle };

async function createUsers(
  tx: Transaction,
  { organizationId, newUserState }: ImportRow,
  planned: readonly Planned[],
  { hashes, expiresAfterDays }: ReadyPasswords,
  secret: Buffer,
): Promise<Set<string>> {
  if (planned.length === 0) return new Set();
  const expires =
    expiresAfterDays === null ? null : sql`now() + make_interval(days => ${expiresAfterDays}::int)`;
  const values = planned.map(
    ({ row, input: { password: _sealed, state, cleared: _none, ...input }, userId }) => {
      const passwordHash = hashes.get(row.id);
      const neverExpires = input.passwordNeverExpires === true;
      return {
        ...attributeValues(input),
        ...(passwordHash
          ? { passwordHash, passwordSetAt: sql`now()`, passwordExpiresAt: neverExpires ? null : expires }
          : {}),
        ...{ id: userId, organizationId, state: state ?? newUserState, source: 'IMPORT' },
      } as typeof users.$inferInsert;
    },
  );
  const made = await tx.insert(users).values(values).onConflictDoNothing().returning({ id: users.id });
  const ids = made.map(({ id }) => id);
  await mailActivations(tx, { organizationId, secret }, ids);
  return new Set(ids);
}
