import { reads, type Standings } from './standing.ts';

export const savedQueries: Standings = {
  scope: 'Insights',
  read: `
    SavedQuery SavedQueryConnection SavedQueryEdge SavedQueryFilter SavedQuerySort SavedQueryPayload
    DeleteSavedQueryPayload`,
  edit: 'CreateSavedQueryInput UpdateSavedQueryInput',
  queries: 'savedQuery savedQueries runSavedQuery',
  mutations: 'createSavedQuery updateSavedQuery deleteSavedQuery',
  elsewhere: {
    'SavedQuery.createdBy': reads('Administrators'),
    'SavedQuery.createdByName': reads('Administrators'),
    'SavedQueryFilter.createdById': reads('Administrators'),
  },
};
