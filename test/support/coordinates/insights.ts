import { edits, reads, type Standings } from './standing.ts';

export const insights: Standings = {
  scope: 'Insights',
  read: `
    DirectoryEvent DirectoryEventConnection DirectoryEventEdge DirectoryEventFilter DirectoryEventSort EventCount
    EventValue DirectoryEventRetention DirectoryEventPurge`,
  queries: 'directoryEventRetention directoryEvent directoryEvents directoryEventCounts directoryEventValues',
  elsewhere: {
    'Mutation.setDirectoryEventRetention': edits('Organization & User Portal'),
    'SetDirectoryEventRetentionInput.days': edits('Organization & User Portal'),
    'DirectoryEventRetentionPayload.directoryEventRetention': reads('Insights'),
  },
};
