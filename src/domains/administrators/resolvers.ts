import type { Domain } from '../../domain.ts';
import { byId } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import { administratorEntity, administratorList } from './entity.ts';

export const administrators: Domain = {
  entities: [administratorEntity],
  resolvers: {
    Query: {
      administrator: (_root, { id }, context, info) =>
        byId(administratorEntity, checkId('adm', id), context, info),
      administrators: (_root, args, context, info) => connection(administratorList, args, context, info),
    },
    Administrator: {
      mfa: ({ mfaRequired, totpEnrolledAt }) => ({
        required: mfaRequired,
        totpEnrolled: totpEnrolledAt !== null,
        totpEnrolledAt,
      }),
    },
  },
};
