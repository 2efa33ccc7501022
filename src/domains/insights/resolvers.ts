import type { Domain } from '../../domain.ts';
import { byId } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import { countByInterval, countByValue } from './counts-store.ts';
import { directoryEventEntity, directoryEventList } from './entity.ts';

export const insights: Domain = {
  entities: [directoryEventEntity],
  resolvers: {
    Query: {
      directoryEvent: (_root, { id }, context, info) =>
        byId(directoryEventEntity, checkId('evt', id), context, info),
      directoryEvents: (_root, args, context, info) => connection(directoryEventList, args, context, info),
      directoryEventCounts: (_root, { interval, filter }, { db }) => countByInterval(db, interval, filter),
      directoryEventValues: (_root, { field, filter }, { db }) => countByValue(db, field, filter),
    },
  },
};
