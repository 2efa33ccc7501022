import {
  supportCaseAttachments,
  supportCaseComments,
  supportCaseStatusChanges,
} from '../../../db/tables/support-activity.ts';
import type { BelongsTo } from '../../relay/batch.ts';
import { entity } from '../../relay/entity.ts';
import type { ListOf } from '../../relay/list.ts';

export type SupportCaseCommentRow = typeof supportCaseComments.$inferSelect;
export type SupportCaseAttachmentRow = typeof supportCaseAttachments.$inferSelect;
export type SupportCaseStatusChangeRow = typeof supportCaseStatusChanges.$inferSelect;

export const commentEntity = entity<SupportCaseCommentRow>({
  type: 'SupportCaseComment',
  prefix: 'ccm',
  table: supportCaseComments,
  fields: { writtenBy: ['writtenById'] },
});

export const attachmentEntity = entity<SupportCaseAttachmentRow>({
  type: 'SupportCaseAttachment',
  prefix: 'cat',
  table: supportCaseAttachments,
  // The store reads the content for callers who select it.
  fields: { attachedBy: ['attachedById'], content: [] },
});

export const statusChangeEntity = entity<SupportCaseStatusChangeRow>({
  type: 'SupportCaseStatusChange',
  prefix: 'cst',
  table: supportCaseStatusChanges,
  fields: { changedBy: ['changedById'] },
});

export const commentList: ListOf = {
  entity: commentEntity,
  defaultSort: 'CREATED_AT',
  sorts: { CREATED_AT: supportCaseComments.createdAt },
  filters: {},
};

export const attachmentList: ListOf = {
  entity: attachmentEntity,
  defaultSort: 'CREATED_AT',
  sorts: { CREATED_AT: supportCaseAttachments.createdAt },
  filters: {},
};

export const statusChangeList: ListOf = {
  entity: statusChangeEntity,
  defaultSort: 'CHANGED_AT',
  sorts: { CHANGED_AT: supportCaseStatusChanges.changedAt },
  filters: {},
};

export const commentsOfCase: BelongsTo = { parent: supportCaseComments.caseId };
export const attachmentsOfCase: BelongsTo = { parent: supportCaseAttachments.caseId };
export const statusChangesOfCase: BelongsTo = { parent: supportCaseStatusChanges.caseId };
