import type { Standings } from './standing.ts';

export const authenticated: Standings = {
  scope: 'AUTHENTICATED',
  read: `
    RoleMatrixCell AccessRequirement ViewerAccess Viewer PageInfo CustomAttribute StringFilter DateTimeFilter
    IntFilter CustomAttributeInput Certificate SignedUrl`,
  queries: 'node nodes viewer roleMatrix accessRequirements',
};

export const everybody: Standings = { scope: 'PUBLIC', read: 'Service', queries: 'service' };
