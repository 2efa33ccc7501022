import { batched, byId, childConnection, written } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import { administratorEntity } from '../administrators/entity.ts';
import type { Domain } from '../domain.ts';
import {
  attachmentEntity,
  attachmentList,
  attachmentsOfCase,
  commentEntity,
  commentList,
  commentsOfCase,
  statusChangeEntity,
  statusChangeList,
  statusChangesOfCase,
} from './activity-entity.ts';
import { contentsOf } from './attachment-store.ts';
import { countCases } from './case-store.ts';
import { supportCaseEntity, supportCaseListFor } from './entity.ts';
import { mutations } from './mutations.ts';

export const support: Domain = {
  entities: [supportCaseEntity, commentEntity, attachmentEntity, statusChangeEntity],
  resolvers: {
    Query: {
      supportCase: (_root, { id }, context, info) =>
        byId(supportCaseEntity, checkId('cas', id), context, info),
      supportCases: (_root, args, context, info) =>
        connection(supportCaseListFor(context, context.db), args, context, info),
      supportCaseCounts: (_root, { filter }, context) => countCases(context, filter),
    },
    SupportCase: {
      submittedBy: (row, _args, context, info) => byId(administratorEntity, row.submittedById, context, info),
      comments: ({ id }, args, context, info) =>
        childConnection(commentList, commentsOfCase, id, args, context, info),
      attachments: ({ id }, args, context, info) =>
        childConnection(attachmentList, attachmentsOfCase, id, args, context, info),
      statusChanges: ({ id }, args, context, info) =>
        childConnection(statusChangeList, statusChangesOfCase, id, args, context, info),
    },
    SupportCaseComment: {
      writtenBy: (row, _args, context, info) => byId(administratorEntity, row.writtenById, context, info),
    },
    SupportCaseAttachment: {
      content: ({ id }, _args, context, info) =>
        batched(context, info, 'content', (ids) => contentsOf(context, ids)).load(id),
      attachedBy: (row, _args, context, info) => byId(administratorEntity, row.attachedById, context, info),
    },
    SupportCaseStatusChange: {
      changedBy: (row, _args, context, info) => byId(administratorEntity, row.changedById, context, info),
    },
    SupportSubmissionPayload: {
      supportCase: ({ caseId }, _args, context, info) => byId(supportCaseEntity, caseId, context, info),
    },
    SupportCaseCommentPayload: {
      comment: ({ commentId }, _args, context, info) => byId(commentEntity, commentId, context, info),
      supportCase: ({ caseId }, _args, context, info) => byId(supportCaseEntity, caseId, context, info),
    },
    SupportCaseAttachmentPayload: {
      attachment: ({ attachmentId }, _args, context, info) =>
        byId(attachmentEntity, attachmentId, context, info),
      supportCase: ({ caseId }, _args, context, info) => byId(supportCaseEntity, caseId, context, info),
    },
    SupportCasePayload: {
      supportCase: ({ caseId }, _args, context, info) => written(supportCaseEntity, caseId, context, info),
    },
    RemoveSupportCaseAttachmentPayload: {
      supportCase: ({ caseId }, _args, context, info) => written(supportCaseEntity, caseId, context, info),
    },
    Mutation: mutations,
  },
};
