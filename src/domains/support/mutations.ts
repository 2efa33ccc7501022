import { checkInput } from '../../core/input.ts';
import { checkId } from '../../relay/ids.ts';
import type { MutationResolvers } from '../resolver-types.ts';
import { attachFile, removeAttachment } from './attachment-store.ts';
import { changeStatus, submitCase, updateCase } from './case-store.ts';
import { addComment } from './comment-store.ts';
import { checkFile } from './file.ts';
import { attachmentInput, commentInput, submissionInput, updateCaseInput } from './input.ts';

export const mutations: MutationResolvers = {
  submitSupportTicket: async (_root, { input }, context) => ({
    caseId: await submitCase(context, 'TICKET', checkInput(submissionInput, input)),
  }),
  submitFeatureRequest: async (_root, { input }, context) => ({
    caseId: await submitCase(context, 'FEATURE_REQUEST', checkInput(submissionInput, input)),
  }),
  addSupportCaseComment: async (_root, { input }, context) => {
    const comment = checkInput(commentInput, input);
    return { caseId: comment.caseId, commentId: await addComment(context, comment) };
  },
  attachSupportCaseFile: async (_root, { input }, context) => {
    const given = checkInput(attachmentInput, input);
    const file = await checkFile(given);
    return { caseId: given.caseId, attachmentId: await attachFile(context, given.caseId, file) };
  },
  closeSupportCase: async (_root, { id }, context) => ({
    caseId: await changeStatus(context, checkId('cas', id), 'CLOSED'),
  }),
  reopenSupportCase: async (_root, { id }, context) => ({
    caseId: await changeStatus(context, checkId('cas', id), 'OPEN'),
  }),
  updateSupportCase: async (_root, { input }, context) => ({
    caseId: await updateCase(context, checkInput(updateCaseInput, input)),
  }),
  removeSupportCaseAttachment: async (_root, { id }, context) => {
    const removed = await removeAttachment(context, checkId('cat', id));
    return { caseId: removed.caseId, removedId: removed.id };
  },
};
