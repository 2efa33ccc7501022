import { decide } from '../../access/decisions.ts';
import { checkInput } from '../../core/input.ts';
import type { Scope } from '../../generated/graphql.ts';
import { byId } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import type { Domain } from '../domain.ts';
import { countByInterval, countByValue } from './counts-store.ts';
import { directoryEventEntity, directoryEventList } from './entity.ts';
import { eventPurge } from './purge-store.ts';
import { retentionInput } from './retention-input.ts';
import { readRetention, setRetention } from './retention-store.ts';
import { refusalTallies } from './tally-store.ts';

export const insights: Domain = {
  entities: [directoryEventEntity],
  recurring: { 'event-purge': eventPurge, 'refusal-tallies': refusalTallies },
  resolvers: {
    Query: {
      directoryEventRetention: (_root, _args, { db }) => readRetention(db),
      directoryEvent: (_root, { id }, context, info) =>
        byId(directoryEventEntity, checkId('evt', id), context, info),
      directoryEvents: (_root, args, context, info) => connection(directoryEventList, args, context, info),
      directoryEventCounts: (_root, { interval, filter }, { db }) => countByInterval(db, interval, filter),
      directoryEventValues: (_root, { field, filter }, { db }) => countByValue(db, field, filter),
    },
    DirectoryEventRetentionPayload: {
      directoryEventRetention: (_payload, _args, { db }) => readRetention(db),
    },
    Mutation: {
      setDirectoryEventRetention: async (_root, { input }, context) => {
        await setRetention(context, checkInput(retentionInput, input).days);
        return {};
      },
    },
    DirectoryEvent: {
      // The arguments are input of the service's mutations, which require Edit.
      changes: ({ recorded, service }, _args, { permissions }) => {
        const requirement = { kind: 'level', scope: service as Scope, level: 'EDIT' } as const;
        return decide(requirement, permissions).kind === 'allow' ? recorded : null;
      },
    },
  },
};
