const shown = `id displayName displayLabel description active hidden jitEnabled color logoUrl ssoUrl
  template { id displayName isConfigured }
  config { idpEntityId spEntityId acsUrls defaultAcsUrl nameIdFormat subjectField signatureAlgorithm signAssertion
    signResponse declareRedirectEndpoint spErrorFlow idpInitUrl defaultTargetUrl groupsAttributeName
    constantAttributes { name value } userAttributes { name field customAttribute } }
  idpCertificate { subject validFrom validTo fingerprint pem } idpPrivateKey idpCertExpiresAt idpCertificateUpdatedAt
  spCertificate { subject fingerprint } spCertificateUpdatedAt idpMetadata`;
const payload = `{ ssoApplication { ${shown} } }`;

export const create = `mutation ($input: CreateSsoApplicationInput!) { createSsoApplication(input: $input) ${payload} }`;
export const update = `mutation ($input: UpdateSsoApplicationInput!) { updateSsoApplication(input: $input) ${payload} }`;
export const generate = `mutation ($input: GenerateSsoCertificateInput!) { generateSsoCertificate(input: $input) ${payload} }`;
export const upload = `mutation ($input: UploadSsoCertificateInput!) { uploadSsoCertificate(input: $input) ${payload} }`;
export const importIt = `mutation ($input: ImportSsoMetadataInput!) { importSsoMetadata(input: $input) ${payload} }`;
export const activate =
  'mutation ($id: ID!) { activateSsoApplication(id: $id) { ssoApplication { active } } }';
export const deactivate =
  'mutation ($id: ID!) { deactivateSsoApplication(id: $id) { ssoApplication { active } } }';
export const remove = 'mutation ($id: ID!) { deleteSsoApplication(id: $id) { deletedId } }';
export const assign =
  'mutation ($input: UserGroupResourcesInput!) { assignToUserGroup(input: $input) { userGroup { ssoApplications { nodes { displayName } } } } }';
export const one = `query ($id: ID!) { ssoApplication(id: $id) { ${shown} } }`;
export const read =
  'query ($id: ID!) { ssoApplication(id: $id) { displayName active idpMetadata userGroups { nodes { id } } } }';
export const list = `query ($filter: SsoApplicationFilter, $sort: SsoApplicationSort, $first: Int, $after: String, $last: Int, $before: String) {
  ssoApplications(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id displayName createdAt } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`;
