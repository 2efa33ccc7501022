const shown = `id number kind status priority category subject description resolvedAt closedAt createdAt
  updatedAt comments { totalCount nodes { id body } }
  attachments { totalCount nodes { id fileName contentType size sha256 } }
  statusChanges { nodes { from to changedAt } }`;
/** Names of administrators, which not every reader of a case may read. */
const names = `submittedByName comments { nodes { writtenByName } } statusChanges { nodes { changedByName } }`;
const payload = `{ caseId supportCase { ${shown} } }`;

export const submitTicket = `mutation ($input: SubmitSupportTicketInput!) { submitSupportTicket(input: $input) ${payload} }`;
export const submitRequest = `mutation ($input: SubmitFeatureRequestInput!) { submitFeatureRequest(input: $input) ${payload} }`;
export const comment = `mutation ($input: AddSupportCaseCommentInput!) { addSupportCaseComment(input: $input) {
  commentId comment { id body } supportCase { ${shown} } } }`;
export const attach = `mutation ($input: AttachSupportCaseFileInput!) { attachSupportCaseFile(input: $input) {
  attachmentId attachment { id fileName contentType size sha256 content } supportCase { ${shown} } } }`;
export const close = `mutation ($id: ID!) { closeSupportCase(id: $id) ${payload} }`;
export const reopen = `mutation ($id: ID!) { reopenSupportCase(id: $id) ${payload} }`;
export const update = `mutation ($input: UpdateSupportCaseInput!) { updateSupportCase(input: $input) { supportCase { ${shown} } } }`;
export const removeFile = `mutation ($id: ID!) { removeSupportCaseAttachment(id: $id) { removedId supportCase { ${shown} } } }`;
export const one = `query ($id: ID!) { supportCase(id: $id) { ${shown} ${names} submittedBy { email } } }`;
export const list = `query ($filter: SupportCaseFilter, $sort: SupportCaseSort, $first: Int, $after: String, $last: Int, $before: String) {
  supportCases(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id number subject createdAt updatedAt } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`;
export const counts =
  'query ($filter: SupportCaseFilter) { supportCaseCounts(filter: $filter) { status count } }';
