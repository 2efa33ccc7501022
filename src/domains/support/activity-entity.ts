import {
  supportCaseAttachments,
  supportCaseComments,
  supportCaseStatusChanges,
} from '../../../db/tables/support-activity.ts';
import type { BelongsTo } from '../../relay/batch.ts';
import { entity } from '../../relay/entity.ts';
import type { ListOf } from '../../relay/list.ts';

export type CommentRow = typeof supportCaseComments.$inferSelect;
export type AttachmentRow = typeof supportCaseAttachments.$inferSelect;
export type StatusChangeRow = typeof supportCaseStatusChanges.$inferSelect;

export const commentEntity = entity<CommentRow>({
  type: 'SupportCaseComment',
  prefix: 'ccm',
  table: supportCaseComments,
  fields: { writtenBy: ['writtenById'] },
});

export const attachmentEntity = entity<AttachmentRow>({
  type: 'SupportCaseAttachment',
  prefix: 'cat',
  table: supportCaseAttachments,
  // The content is read by the store, for those who ask for it by name.
  fields: { attachedBy: ['attachedById'], content: [] },
});

export const statusChangeEntity = entity<StatusChangeRow>({
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
