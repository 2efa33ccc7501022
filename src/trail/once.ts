import { and, eq, gt, lt, sql } from 'drizzle-orm';
import type { Budget } from '../../db/budget.ts';
import type { Database, Transaction, Within } from '../../db/database.ts';
import { decryptSecret, digestSecret, encryptSecret } from '../../db/secrets.ts';
import { idempotentFields as fields } from '../../db/tables/idempotency.ts';
import { rolesThatCover } from '../access/permission-coverage.ts';
import type { Principal, WorkDatabase } from '../core/context.ts';
import { builtInPermissions, roleMatrix } from '../core/role-matrix.ts';
import { codedError } from '../errors.ts';
import type { Role } from '../generated/graphql.ts';
import { standsStill } from '../identity/still-stands.ts';

/** Mutation field with an idempotency key. */
interface Marked {
  readonly database: Database;
  readonly budget: Budget;
  readonly principal: Principal;
  readonly key: string;
  readonly body: string;
  /** Response name of the field. It is the same in every retry, because the body is. */
  readonly field: string;
}

type Digests = Pick<
  typeof fields.$inferInsert,
  'organizationId' | 'credentialId' | 'keyDigest' | 'fieldDigest'
>;

const lifetime = sql.raw(`interval '24 hours'`);
const maxSwept = 100;

/**
 * Runs a mutation field once. The field and the mark that it ran are one transaction, so that neither exists without
 * the other, even if the process ends. A retry that finds the mark returns the stored answer and does not run the
 * resolver. A retry during the first run waits for its transaction. A mark belongs to the credential that made it, and
 * is usable while the credential has the access of the first run.
 * @throws IDEMPOTENCY_KEY_REUSED for another body than the key's first
 * @throws FORBIDDEN if the caller's access was lowered
 */
export async function once(marked: Marked, run: (db: WorkDatabase) => unknown): Promise<unknown> {
  const { database, budget, principal, key, body, field } = marked;
  const { organizationId, credential, role } = principal;
  const credentialId = credential.id;
  const digest = (of: string, text: string) => digestSecret(database.secret, { organizationId, of }, text);
  const digests = {
    organizationId,
    credentialId,
    keyDigest: digest(`${credentialId} idempotency key`, key),
    fieldDigest: digest('idempotent field', field),
  };
  const bodyDigest = digest('idempotent body', body);
  const place = { organizationId, of: `${credentialId} ${digests.keyDigest} ${digests.fieldDigest}` };
  const work = async (tx: Transaction, within: Within) => {
    const found = await claim(tx, digests, bodyDigest);
    if (found) return replay(tx, principal, JSON.parse(decryptSecret(database.secret, place, found)));
    const failures: unknown[] = [];
    const answer = (await run(bound(organizationId, within, failures))) ?? null;
    // Without savepoints no part of a failed transaction may stay, even if the resolver continued.
    if (failures.length > 0) throw failures[0];
    await mark(tx, {
      ...digests,
      bodyDigest,
      answer: encryptSecret(database.secret, place, JSON.stringify({ role, answer } satisfies Kept)),
    });
    return answer;
  };
  return database.transaction(organizationId, work, budget);
}

/** Content of a mark: the answer, and the role that received it. */
interface Kept {
  readonly role: Role;
  readonly answer: unknown;
}

/**
 * Returns the stored answer under the conditions at the end of the first run: the credential is still valid, and the
 * role has no fewer permissions than when the field ran.
 */
async function replay(tx: Transaction, principal: Principal, { role, answer }: Kept): Promise<unknown> {
  const { rows } = await tx.execute(sql`select 1 from (${standsStill(principal)}) stands`);
  if (rows.length > 0 && rolesThatCover(roleMatrix, builtInPermissions[role]).includes(principal.role))
    return answer;
  throw codedError('FORBIDDEN', 'Your access has changed since this ran, so the answer is withheld.');
}

/**
 * Waits for the transaction that has the key.
 * @returns the encrypted answer of the first run, if any
 */
async function claim(tx: Transaction, digests: Digests, bodyDigest: string): Promise<string | undefined> {
  // A row cannot serve as the lock: it must not be visible before it is complete.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${digests.keyDigest}, 0))`);
  const rows = await tx
    .select({ fieldDigest: fields.fieldDigest, bodyDigest: fields.bodyDigest, answer: fields.answer })
    .from(fields)
    .where(
      and(
        eq(fields.organizationId, digests.organizationId),
        eq(fields.credentialId, digests.credentialId),
        eq(fields.keyDigest, digests.keyDigest),
        gt(fields.createdAt, sql`now() - ${lifetime}`),
      ),
    );
  if (rows.some((row) => row.bodyDigest !== bodyDigest)) {
    const message = 'This Idempotency-Key was used for another operation.';
    throw codedError('IDEMPOTENCY_KEY_REUSED', message, { http: { status: 422 } });
  }
  return rows.find((row) => row.fieldDigest === digests.fieldDigest)?.answer;
}

/** Adds the mark and removes some expired ones, except those that another transaction has locked. */
async function mark(tx: Transaction, row: Omit<typeof fields.$inferInsert, 'createdAt'>): Promise<void> {
  const now = sql`clock_timestamp()`;
  const { bodyDigest, answer } = row;
  await tx
    .insert(fields)
    .values({ ...row, createdAt: now })
    .onConflictDoUpdate({
      target: [fields.organizationId, fields.credentialId, fields.keyDigest, fields.fieldDigest],
      set: { bodyDigest, answer, createdAt: now },
    });
  const old = tx
    .select({
      keyDigest: fields.keyDigest,
      fieldDigest: fields.fieldDigest,
      credentialId: fields.credentialId,
    })
    .from(fields)
    .where(and(eq(fields.organizationId, row.organizationId), lt(fields.createdAt, sql`now() - ${lifetime}`)))
    .orderBy(fields.createdAt)
    .limit(maxSwept)
    .for('update', { skipLocked: true });
  await tx
    .delete(fields)
    .where(
      and(
        eq(fields.organizationId, row.organizationId),
        sql`(${fields.keyDigest}, ${fields.fieldDigest}, ${fields.credentialId}) in ${old}`,
      ),
    );
}

/** Returns the database inside of the transaction, whose own transactions are parts of the outer one. */
function bound(organizationId: string, { read, transaction }: Within, failures: unknown[]): WorkDatabase {
  return {
    organizationId,
    read,
    transaction: (work) =>
      transaction(work).catch((error) => {
        failures.push(error);
        throw error;
      }),
  };
}
