import { and, eq, sql } from 'drizzle-orm';
import { newId } from '../../../db/ids.ts';
import { supportCases } from '../../../db/tables/support.ts';
import { supportCaseComments } from '../../../db/tables/support-activity.ts';
import { changed } from '../../core/change.ts';
import { invalidState } from '../../errors.ts';
import { lockCase, moveCase, ofCase, type Writer } from './case-store.ts';
import type { NewComment } from './input.ts';
import { enterWords } from './search-entity.ts';
import { assertNotClosed } from './status.ts';

const maxComments = 1000;

/** @returns the comment's identifier */
export function addComment(writer: Writer, { caseId, body }: NewComment): Promise<string> {
  const { db, principal } = writer;
  const { organizationId } = db;
  const id = newId('ccm');
  return db.transaction(async (tx) => {
    const row = await lockCase(tx, db, caseId, 'input.caseId');
    assertNotClosed(row.status, 'input.caseId');
    const ofSameCase = and(
      eq(supportCaseComments.organizationId, organizationId),
      eq(supportCaseComments.caseId, caseId),
    );
    if ((await tx.$count(supportCaseComments, ofSameCase)) >= maxComments) {
      throw invalidState(`The case has ${maxComments} comments already.`, 'input.caseId');
    }
    await tx.insert(supportCaseComments).values({
      ...{ id, organizationId, caseId, body },
      writtenById: principal.administratorId,
      writtenByName: principal.name,
    });
    const vector = sql`select search from ${supportCaseComments} where organization_id = ${organizationId} and id = ${id}`;
    await tx.execute(enterWords(organizationId, caseId, vector));
    const isAnswer = row.status === 'WAITING' && row.submittedById === principal.administratorId;
    if (isAnswer) await moveCase(tx, writer, row, 'IN_PROGRESS');
    else await tx.update(supportCases).set({ updatedAt: sql`now()` }).where(ofCase(db, caseId));
    return changed(id);
  });
}
