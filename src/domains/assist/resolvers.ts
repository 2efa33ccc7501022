import { checkInput } from '../../core/input.ts';
import { byId, childConnection, written } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import { administratorEntity } from '../administrators/entity.ts';
import { deviceEntity } from '../devices/entity.ts';
import type { Domain } from '../domain.ts';
import { deviceGroupEntity } from '../groups/entity.ts';
import { isGranted, standingGrants } from './condition-store.ts';
import {
  remoteAssistGrantEntity,
  remoteAssistGrantList,
  remoteAssistLaunchEntity,
  remoteAssistSessionEntity,
  remoteAssistSessionList,
  sessionsOfDevice,
  sessionsOfGrant,
} from './entity.ts';
import { grant, withdraw } from './grant-store.ts';
import { grantInput, launchInput } from './input.ts';
import { launchingOf } from './launching.ts';
import { end, join, launch } from './store.ts';

export const assist: Domain = {
  entities: [remoteAssistGrantEntity, remoteAssistSessionEntity],
  conditions: { REMOTE_ASSIST_GRANT: isGranted },
  resolvers: {
    Query: {
      remoteAssistGrant: (_root, { id }, context, info) =>
        byId(remoteAssistGrantEntity, checkId('rag', id), context, info),
      remoteAssistGrants: (_root, args, context, info) =>
        connection(remoteAssistGrantList, args, context, info),
      remoteAssistSession: (_root, { id }, context, info) =>
        byId(remoteAssistSessionEntity, checkId('ras', id), context, info),
      remoteAssistSessions: (_root, args, context, info) =>
        connection(remoteAssistSessionList, args, context, info),
    },
    Viewer: { remoteAssist: (viewer) => viewer },
    ViewerRemoteAssist: {
      launching: (_viewer, _args, { permissions }) => launchingOf(permissions),
      allowedUntil: async (_viewer, _args, context) => (await standingGrants(context)).allowedUntil,
      deviceGroupIds: async (_viewer, _args, context) => [...(await standingGrants(context)).deviceGroupIds],
    },
    RemoteAssistGrant: {
      administrator: (row, _args, context, info) =>
        byId(administratorEntity, row.administratorId, context, info),
      deviceGroup: (row, _args, context, info) => byId(deviceGroupEntity, row.deviceGroupId, context, info),
      grantedBy: (row, _args, context, info) => byId(administratorEntity, row.grantedById, context, info),
      withdrawnBy: (row, _args, context, info) => byId(administratorEntity, row.withdrawnById, context, info),
      sessions: (row, args, context, info) =>
        childConnection(remoteAssistSessionList, sessionsOfGrant, row.id, args, context, info),
    },
    RemoteAssistSession: {
      device: (row, _args, context, info) => byId(deviceEntity, row.deviceId, context, info),
      launchedBy: (row, _args, context, info) => byId(administratorEntity, row.launchedById, context, info),
      grant: (row, _args, context, info) => byId(remoteAssistGrantEntity, row.grantId, context, info),
      endedByAdministrator: (row, _args, context, info) =>
        byId(administratorEntity, row.endedById, context, info),
    },
    RemoteAssistLaunch: { sessionId: ({ id }) => id },
    Device: {
      remoteAssistSessions: (row, args, context, info) =>
        childConnection(remoteAssistSessionList, sessionsOfDevice, row.id, args, context, info),
    },
    RemoteAssistGrantPayload: {
      remoteAssistGrant: ({ grantId }, _args, context, info) =>
        written(remoteAssistGrantEntity, grantId, context, info),
    },
    RemoteAssistLaunchPayload: {
      launch: ({ sessionId }, _args, context, info) =>
        written(remoteAssistLaunchEntity, sessionId, context, info),
      remoteAssistSession: ({ sessionId }, _args, context, info) =>
        byId(remoteAssistSessionEntity, sessionId, context, info),
    },
    Mutation: {
      grantRemoteAssist: async (_root, { input }, context) => ({
        grantId: await grant(context, checkInput(grantInput, input)),
      }),
      withdrawRemoteAssistGrant: async (_root, { id }, context) => ({
        grantId: await withdraw(context, checkId('rag', id)),
      }),
      launchRemoteAssist: (_root, { input }, context) => launch(context, checkInput(launchInput, input)),
      joinRemoteAssistSession: async (_root, { id }, context) => ({
        sessionId: await join(context, checkId('ras', id)),
      }),
      endRemoteAssistSession: async (_root, { id }, context) => ({
        sessionId: await end(context, checkId('ras', id)),
      }),
    },
  },
};
