import { randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import { encryptSecret } from '../../../db/secrets.ts';
import { type MappedColumn, type RowFault, userImportRows, userImports } from '../../../db/tables/imports.ts';
import type { OrganizationReader } from '../../core/context.ts';
import { invalidState, notFound } from '../../errors.ts';
import { passwordFault, passwordPolicyIn } from '../authentication/password-entity.ts';
import type { CheckedRow } from './check-row.ts';
import {
  classify,
  type FieldFault,
  folded,
  passwordRefused,
  userExists,
  type Verdict,
} from './classify-store.ts';
import { columnOf } from './columns.ts';

type ImportRow = typeof userImports.$inferSelect;

export interface Received {
  readonly total: number;
  readonly failed: number;
  readonly existingFound: number;
}

/** Progress of an upload: the usernames and e-mail addresses seen so far, and the counts. */
export interface Upload {
  readonly of: ImportRow;
  readonly token: string;
  readonly names: Map<string, number>;
  readonly addresses: Map<string, number>;
  columns: readonly MappedColumn[];
  total: number;
  failed: number;
  existingFound: number;
}

export const receiveBatchSize = 500;

/** @throws NOT_FOUND, INVALID_STATE */
export async function lockImport(
  tx: Transaction,
  { organizationId }: Pick<OrganizationReader, 'organizationId'>,
  id: string,
  states: readonly ImportRow['state'][],
): Promise<ImportRow> {
  const [found] = await tx.select().from(userImports).where(ofImport(organizationId, id)).for('update');
  if (!found) throw notFound('import');
  if (!states.includes(found.state)) throw invalidState(`The import is ${found.state}.`);
  return found;
}

export function ofImport(organizationId: string, id: string) {
  return and(eq(userImports.organizationId, organizationId), eq(userImports.id, id));
}

/** Begins an upload. It replaces any earlier file of the import. */
export async function beginUpload(tx: Transaction, of: ImportRow): Promise<Upload> {
  const { organizationId, id } = of;
  const token = randomUUID();
  await tx
    .delete(userImportRows)
    .where(and(eq(userImportRows.organizationId, organizationId), eq(userImportRows.importId, id)));
  const none = { total: 0, failed: 0, existingFound: 0 };
  await tx
    .update(userImports)
    .set({ ...none, state: 'DRAFT', upload: token, columns: [] })
    .where(ofImport(organizationId, id));
  return { of, token, names: new Map(), addresses: new Map(), columns: [], ...none };
}

/**
 * Stores a batch of rows with the faults of each: duplicates in the file, users that exist, managers that do not exist,
 * and passwords that the organization's policy refuses.
 */
export async function keepRows(
  tx: Transaction,
  secret: Buffer,
  upload: Upload,
  rows: readonly CheckedRow[],
): Promise<void> {
  const { organizationId, id: importId, existing } = upload.of;
  await assertCurrent(tx, upload);
  const sound = rows.filter(({ faults }) => faults.length === 0);
  const candidates = sound.map(({ input }) => input as unknown as Parameters<typeof classify>[2][number]);
  const verdicts = await classify(tx, organizationId, candidates);
  const policy = await passwordPolicyIn(tx, organizationId);
  const verdictOf = new Map(sound.map(({ row }, index) => [row, verdicts[index]]));
  const kept: (typeof userImportRows.$inferInsert)[] = [];
  for (const row of rows) {
    const id = newId('imr');
    const faults = row.faults.length > 0 ? row.faults : await faultsOf(upload, row, verdictOf.get(row.row));
    const failed = faults.length > 0;
    if (!failed && verdictOf.get(row.row)?.userId) upload.existingFound += 1;
    upload.total += 1;
    upload.failed += failed ? 1 : 0;
    kept.push({
      ...{ id, importId, organizationId, faults, row: row.row, username: row.username, email: row.email },
      outcome: failed ? ('FAILED' as const) : ('PENDING' as const),
      input: failed ? {} : row.input,
      password:
        failed || row.password === null
          ? null
          : encryptSecret(secret, passwordPlace(organizationId, id), row.password),
    });
  }
  await tx.insert(userImportRows).values(kept);

  async function faultsOf(to: Upload, row: CheckedRow, verdict: Verdict | undefined): Promise<RowFault[]> {
    const duplicate = duplicateFault(to, row);
    const taken = verdict?.userId && existing === 'FAIL' ? userExists : null;
    const fault =
      duplicate ?? verdict?.fault ?? taken ?? (verdict?.userId ? null : await refusedPassword(row));
    return fault ? [rowFault(fault, row.input, to.columns)] : [];
  }

  async function refusedPassword({ password, username }: CheckedRow): Promise<FieldFault | null> {
    const refused = password === null ? null : await passwordFault(policy, password, username ?? '');
    return refused === null ? null : passwordRefused(refused);
  }
}

export function passwordPlace(organizationId: string, id: string) {
  return { organizationId, of: `${id} password` };
}

export function rowFault(
  { field, code, message }: FieldFault,
  input: object,
  columns: readonly MappedColumn[],
): RowFault {
  return { column: columnOf([field], input, columns), code, message };
}

/** Returns the fault of a row that repeats a username or an e-mail address. The first row with it is valid. */
function duplicateFault(
  { names, addresses }: Upload,
  { row, username, email }: CheckedRow,
): FieldFault | null {
  const name = folded(username ?? '');
  const address = folded(email ?? '');
  const [named, addressed] = [names.get(name), addresses.get(address)];
  if (named !== undefined) return duplicate('username', named);
  if (addressed !== undefined) return duplicate('email', addressed);
  names.set(name, row);
  addresses.set(address, row);
  return null;
}

function duplicate(field: 'username' | 'email', row: number): FieldFault {
  return { field, code: 'ALREADY_EXISTS', message: `Row ${row} of the file has the same value.` };
}

/** Marks the file as complete, so that the import can be read and started. */
export async function endUpload(tx: Transaction, upload: Upload): Promise<Received> {
  await assertCurrent(tx, upload);
  const { total, failed, existingFound } = upload;
  const columns = [...upload.columns];
  await tx
    .update(userImports)
    .set({ total, failed, existingFound, columns, state: 'READY', uploadedAt: sql`now()` })
    .where(ofImport(upload.of.organizationId, upload.of.id));
  return { total, failed, existingFound };
}

/** @throws INVALID_STATE if the import was cancelled, or another upload began */
async function assertCurrent(tx: Transaction, { of, token }: Upload): Promise<void> {
  const found = await lockImport(tx, of, of.id, ['DRAFT']);
  if (found.upload !== token) throw invalidState('Another upload has begun.');
}
