import type { Standings } from './standing.ts';

export const insights: Standings = {
  scope: 'Insights',
  read: `
    DirectoryEvent DirectoryEventConnection DirectoryEventEdge DirectoryEventFilter DirectoryEventSort EventCount
    EventValue`,
  queries: 'directoryEvent directoryEvents directoryEventCounts directoryEventValues',
};
