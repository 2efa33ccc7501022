import { and, eq, sql } from 'drizzle-orm';
import { newId } from '../../../db/ids.ts';
import { supportCases } from '../../../db/tables/support.ts';
import { supportCaseAttachments, supportCaseContents } from '../../../db/tables/support-activity.ts';
import { changed } from '../../core/change.ts';
import type { Context } from '../../core/context.ts';
import { codedError, invalidState, notFound } from '../../errors.ts';
import { lockCase, ofCase, type Writer } from './case-store.ts';
import type { CheckedFile } from './file.ts';
import { assertNotClosed } from './status.ts';

const maxFiles = 10;
const maxContents = 8;

/** @returns the attachment's identifier */
export function attachFile(writer: Writer, caseId: string, file: CheckedFile): Promise<string> {
  const { db, principal } = writer;
  const { organizationId } = db;
  const { content, ...described } = file;
  const id = newId('cat');
  return db.transaction(async (tx) => {
    const { status } = await lockCase(tx, db, caseId, 'input.caseId');
    assertNotClosed(status, 'input.caseId');
    const ofSameCase = and(
      eq(supportCaseAttachments.organizationId, organizationId),
      eq(supportCaseAttachments.caseId, caseId),
    );
    if ((await tx.$count(supportCaseAttachments, ofSameCase)) >= maxFiles) {
      throw invalidState(`The case has ${maxFiles} files already.`, 'input.caseId');
    }
    await tx.insert(supportCaseAttachments).values({
      ...{ ...described, id, organizationId, caseId },
      size: content.length,
      attachedById: principal.administratorId,
      attachedByName: principal.name,
    });
    await tx.insert(supportCaseContents).values({ organizationId, attachmentId: id, content });
    await tx.update(supportCases).set({ updatedAt: sql`now()` }).where(ofCase(db, caseId));
    return changed(id);
  });
}

/** Deletes the attachment. The foreign key deletes its content. */
export async function removeAttachment({ db }: Writer, id: string): Promise<{ id: string; caseId: string }> {
  const removed = and(
    eq(supportCaseAttachments.organizationId, db.organizationId),
    eq(supportCaseAttachments.id, id),
  );
  return db.transaction(async (tx) => {
    const [row] = await tx
      .delete(supportCaseAttachments)
      .where(removed)
      .returning({ id: supportCaseAttachments.id, caseId: supportCaseAttachments.caseId });
    if (!row) throw notFound('file');
    await tx.update(supportCases).set({ updatedAt: sql`now()` }).where(ofCase(db, row.caseId));
    return changed(row.id, row);
  });
}

/** Number of contents that an operation has requested, by its loaders, which live as long as the operation. */
const requestedContents = new WeakMap<object, number>();

/**
 * Returns the contents of attachments, in base64.
 * @throws OPERATION_TOO_LARGE if an operation requests more than eight of them
 */
export async function contentsOf(
  { db, loaders }: Pick<Context, 'db' | 'loaders'>,
  ids: readonly string[],
): Promise<(string | null)[]> {
  const total = (requestedContents.get(loaders) ?? 0) + ids.length;
  requestedContents.set(loaders, total);
  if (total > maxContents) {
    throw codedError('OPERATION_TOO_LARGE', `One operation reads at most ${maxContents} files.`);
  }
  const rows = await db.read<{ id: string; content: Buffer }>(
    sql`select attachment_id as "id", content from ${supportCaseContents}
      where organization_id = ${db.organizationId} and attachment_id = any(${sql.param(ids)})`,
  );
  const contents = new Map(rows.map(({ id, content }) => [id, content.toString('base64')]));
  return ids.map((id) => contents.get(id) ?? null);
}
