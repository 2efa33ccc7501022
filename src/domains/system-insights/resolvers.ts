import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../core/context.ts';
import { batched, byId, childConnection } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import type { ListArguments } from '../../relay/list.ts';
import { deviceEntity } from '../devices/entity.ts';
import type { Domain } from '../domain.ts';
import type { Resolvers } from '../resolver-types.ts';
import { type InsightsRow, insightsKinds } from './entity.ts';
import { reportsOf, type SystemInsightsParent } from './store.ts';

type Resolver<Parent> = (
  parent: Parent,
  args: ListArguments,
  context: Context,
  info: GraphQLResolveInfo,
) => unknown;

/** Resolvers of all tables. They differ only in the list that they read. */
const roots: Record<string, Resolver<unknown>> = {};
const nested: Record<string, Resolver<SystemInsightsParent>> = {};
const rows: Record<string, { device: Resolver<InsightsRow> }> = {};
for (const { type, query, field, perDevice, list, ofDevice } of insightsKinds) {
  roots[query] = (_root, args, context, info) => connection(list, args, context, info);
  nested[field] = ({ deviceId }, args, context, info) =>
    perDevice
      ? byId(list.entity, deviceId, context, info)
      : childConnection(list, ofDevice, deviceId, args, context, info);
  rows[type] = {
    device: ({ deviceId }, _args, context, info) => byId(deviceEntity, deviceId, context, info),
  };
}

export const systemInsights: Domain = {
  resolvers: {
    Query: roots,
    SystemInsights: nested,
    Device: {
      systemInsights: ({ id }, _args, context, info) =>
        batched(context, info, 'systemInsights', (ids) => reportsOf(context.db, ids)).load(id),
    },
    ...rows,
  } as Resolvers,
};
