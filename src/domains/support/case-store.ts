import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import { supportCaseNumbers, supportCases } from '../../../db/tables/support.ts';
import { supportCaseStatusChanges } from '../../../db/tables/support-activity.ts';
import { changed } from '../../core/change.ts';
import type { Context, OrganizationDatabase } from '../../core/context.ts';
import { notFound } from '../../errors.ts';
import type { SupportCaseCount, SupportCaseKind, SupportCaseStatus } from '../../generated/graphql.ts';
import { filterCondition } from '../../relay/filters.ts';
import { type SupportCaseRow, supportCaseListFor } from './entity.ts';
import type { CaseChanges, Submission } from './input.ts';
import { enterWords } from './search-entity.ts';
import { assertFollows, assertNotClosed } from './status.ts';

/** Parts of the context that the store depends on. */
export type Writer = Pick<Context, 'db' | 'principal'>;

/** @returns the new case's identifier */
export async function submitCase(
  { db, principal }: Writer,
  kind: SupportCaseKind,
  { subject, description, category, priority }: Submission,
): Promise<string> {
  const { organizationId } = db;
  const id = newId('cas');
  return db.transaction(async (tx) => {
    await tx.insert(supportCases).values({
      ...{ id, organizationId, kind, subject, description },
      number: await nextNumber(tx, organizationId),
      category: category ?? 'OTHER',
      priority: priority ?? 'NORMAL',
      submittedById: principal.administratorId,
      submittedByName: principal.name,
    });
    await enterCaseWords(tx, organizationId, id);
    return changed(id);
  });
}

/** Returns the next number of a case. A failed transaction gives the number back, so that the numbers have no gaps. */
async function nextNumber(tx: Transaction, organizationId: string): Promise<number> {
  const [counted] = await tx
    .insert(supportCaseNumbers)
    .values({ organizationId, last: 1 })
    .onConflictDoUpdate({
      target: supportCaseNumbers.organizationId,
      set: { last: sql`${supportCaseNumbers.last} + 1` },
    })
    .returning({ number: supportCaseNumbers.last });
  if (!counted) throw new Error('The number of the case was not assigned.');
  return counted.number;
}

async function enterCaseWords(tx: Transaction, organizationId: string, id: string): Promise<void> {
  const vector = sql`select search from ${supportCases} where organization_id = ${organizationId} and id = ${id}`;
  await tx.execute(enterWords(organizationId, id, vector));
}

export async function updateCase(writer: Writer, { id, status, ...changes }: CaseChanges): Promise<string> {
  const { db } = writer;
  return db.transaction(async (tx) => {
    const row = await lockCase(tx, db, id, 'input.id');
    const fields = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    if (status !== undefined && status !== row.status) {
      assertFollows(row.status, status, 'input.status');
      await moveCase(tx, writer, row, status);
    } else if (Object.keys(fields).length > 0) assertNotClosed(row.status, 'input.id');
    if (Object.keys(fields).length > 0) await tx.update(supportCases).set(fields).where(ofCase(db, id));
    if (changes.subject !== undefined) await enterCaseWords(tx, db.organizationId, id);
    return changed(id);
  });
}

/** @throws INVALID_STATE if the status cannot follow the current one */
export function changeStatus(writer: Writer, id: string, to: SupportCaseStatus): Promise<string> {
  return writer.db.transaction(async (tx) => {
    const row = await lockCase(tx, writer.db, id, 'id');
    assertFollows(row.status, to, 'id');
    await moveCase(tx, writer, row, to);
    return changed(id);
  });
}

/** Changes the status of the case, and records the change in its history. */
export async function moveCase(
  tx: Transaction,
  { db, principal }: Writer,
  { id, status: from }: SupportCaseRow,
  to: SupportCaseStatus,
): Promise<void> {
  const { organizationId } = db;
  const now = sql`now()`;
  // A resolved case stays resolved when it is closed.
  const resolved = to === 'RESOLVED' ? { resolvedAt: now } : to === 'CLOSED' ? {} : { resolvedAt: null };
  await tx
    .update(supportCases)
    .set({ status: to, closedAt: to === 'CLOSED' ? now : null, ...resolved })
    .where(ofCase(db, id));
  await tx.insert(supportCaseStatusChanges).values({
    ...{ id: newId('cst'), organizationId, caseId: id, from, to },
    changedById: principal.administratorId,
    changedByName: principal.name,
  });
}

/**
 * Locks the case until the transaction ends and returns it. Every write about a case takes this lock first.
 * @throws NOT_FOUND
 */
export async function lockCase(
  tx: Transaction,
  db: OrganizationDatabase,
  id: string,
  argument: string,
): Promise<SupportCaseRow> {
  const [row] = await tx.select().from(supportCases).where(ofCase(db, id)).for('no key update');
  if (!row) throw notFound('case', argument);
  return row;
}

export function ofCase({ organizationId }: OrganizationDatabase, id: string) {
  return and(eq(supportCases.organizationId, organizationId), eq(supportCases.id, id));
}

/** Counts the cases that match the filter, by status. */
export async function countCases(
  { db, principal }: Writer,
  filter: object | null | undefined,
): Promise<SupportCaseCount[]> {
  const { filters } = supportCaseListFor({ principal }, db);
  const selected = and(
    eq(supportCases.organizationId, db.organizationId),
    filterCondition(filters, filter, 'filter'),
  );
  return db.read<SupportCaseCount>(
    sql`select status, coalesce(found.count, 0) as "count"
      from unnest(enum_range(null::support_case_status)) as status left join (
        select ${supportCases.status} as status, count(*)::int as count from ${supportCases}
        where ${selected} group by 1) as found using (status) order by status`,
  );
}
