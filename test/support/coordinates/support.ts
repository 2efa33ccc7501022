import { reads, type Standings } from './standing.ts';

export const casePortal: Standings = {
  scope: 'Case Portal',
  read: `
    SupportCase SupportCaseComment SupportCaseAttachment SupportCaseStatusChange
    SupportCaseConnection SupportCaseEdge SupportCaseCommentConnection SupportCaseCommentEdge
    SupportCaseAttachmentConnection SupportCaseAttachmentEdge SupportCaseStatusChangeConnection
    SupportCaseStatusChangeEdge SupportCaseFilter SupportCaseSort SupportCaseCount SupportCasePayload
    RemoveSupportCaseAttachmentPayload`,
  edit: 'UpdateSupportCaseInput',
  queries: 'supportCase supportCases supportCaseCounts',
  mutations: 'updateSupportCase removeSupportCaseAttachment',
  elsewhere: {
    'SupportCase.submittedBy': reads('Administrators'),
    'SupportCase.submittedByName': reads('Administrators'),
    'SupportCaseComment.writtenBy': reads('Administrators'),
    'SupportCaseComment.writtenByName': reads('Administrators'),
    'SupportCaseAttachment.attachedBy': reads('Administrators'),
    'SupportCaseAttachment.attachedByName': reads('Administrators'),
    'SupportCaseStatusChange.changedBy': reads('Administrators'),
    'SupportCaseStatusChange.changedByName': reads('Administrators'),
    'SupportCaseFilter.submittedById': reads('Administrators'),
    'SupportCaseFilter.submittedByName': reads('Administrators'),
  },
};

export const inProductSupport: Standings = {
  scope: 'In Product Support',
  read: 'SupportSubmissionPayload SupportCaseCommentPayload SupportCaseAttachmentPayload',
  edit: 'SubmitSupportTicketInput SubmitFeatureRequestInput AddSupportCaseCommentInput AttachSupportCaseFileInput',
  mutations: `
    submitSupportTicket submitFeatureRequest addSupportCaseComment attachSupportCaseFile closeSupportCase
    reopenSupportCase`,
  elsewhere: {
    'SupportSubmissionPayload.supportCase': reads('Case Portal'),
    'SupportCaseCommentPayload.comment': reads('Case Portal'),
    'SupportCaseCommentPayload.supportCase': reads('Case Portal'),
    'SupportCaseAttachmentPayload.attachment': reads('Case Portal'),
    'SupportCaseAttachmentPayload.supportCase': reads('Case Portal'),
  },
};
