import type { Standings } from './standing.ts';

export const authenticated: Standings = {
  scope: 'AUTHENTICATED',
  read: `
    RoleMatrixCell AccessRequirement ViewerAccess Viewer PageInfo CustomAttribute StringFilter DateTimeFilter
    IntFilter CustomAttributeInput Certificate SignedUrl ApiKey
    CreateApiKeyInput RotateApiKeyInput NewApiKeyPayload RevokeApiKeyPayload`,
  queries: 'node nodes viewer roleMatrix accessRequirements',
  mutations: 'createApiKey rotateApiKey revokeApiKey',
};

export const everybody: Standings = { scope: 'PUBLIC', read: 'Service', queries: 'service' };
