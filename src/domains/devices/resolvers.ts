import { checkInput } from '../../core/input.ts';
import { batched, byId, childConnection, written } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import { administratorEntity } from '../administrators/entity.ts';
import type { Domain } from '../domain.ts';
import type { DeviceResolvers, Resolvers } from '../resolver-types.ts';
import { userEntity } from '../users/entity.ts';
import {
  accountsOfDevice,
  accountsOfUser,
  deviceAccountEntity,
  deviceAccountList,
} from './account-entity.ts';
import {
  actionsOfDevice,
  bindingsOfDevice,
  deviceActionEntity,
  deviceActionList,
  deviceEntity,
  deviceList,
  devicesOfUser,
  userBindingEntity,
  userBindingList,
} from './entity.ts';
import { bindUserInput, lockDeviceInput, updateDeviceInput } from './input.ts';
import * as store from './store.ts';

const device: DeviceResolvers = {
  operatingSystem: (row) => ({
    version: row.osVersion,
    major: row.osMajor,
    minor: row.osMinor,
    patch: row.osPatch,
    revision: row.osRevision,
    release: row.osRelease,
    fileSystem: row.fileSystem,
    displayManager: row.displayManager,
    timeZoneOffset: row.timeZoneOffset,
  }),
  hardware: (row) => row,
  agent: (row) => ({
    version: row.agentVersion,
    remoteAssistVersion: row.remoteAssistAgentVersion,
    hasFullDiskAccess: row.agentHasFullDiskAccess,
    active: row.active,
    lastContactAt: row.lastContactAt,
    registeredAt: row.registeredAt,
    templateName: row.templateName,
  }),
  network: ({ networkInterfaces, ...row }) => ({ ...row, interfaces: networkInterfaces }),
  mdm: (row) => ({
    vendor: row.mdmVendor,
    providerId: row.mdmProviderId,
    profileIdentifier: row.mdmProfileIdentifier,
    automatedEnrollment: row.mdmAutomatedEnrollment,
    userApproved: row.mdmUserApproved,
    lostMode: row.mdmLostMode,
    windowsUpn: row.mdmWindowsUpn,
  }),
  ssh: (row) => ({
    managed: row.sshdManaged,
    publicKeyAllowed: row.publicKeyAllowed,
    passwordAllowed: row.sshPasswordAllowed,
    rootAllowed: row.sshRootAllowed,
    parameters: row.sshdParameters,
  }),
  secureLogin: (row) => ({ supported: row.secureLoginSupported, enabled: row.secureLoginEnabled }),
  serviceAccount: (row) => ({
    present: row.hasServiceAccount,
    hasSecureToken: row.serviceAccountSecureToken,
    passwordApfsValid: row.serviceAccountPasswordApfsValid,
    passwordOdValid: row.serviceAccountPasswordOdValid,
  }),
  diskEncryption: ({ id, diskEncrypted, keyPresent }) => ({
    deviceId: id,
    active: diskEncrypted,
    keyPresent,
  }),
  owner: ({ ownerId }, _args, context, info) => byId(userEntity, ownerId, context, info),
  userBindings: (row, args, context, info) =>
    childConnection(userBindingList, bindingsOfDevice, row.id, args, context, info),
  accounts: (row, args, context, info) =>
    childConnection(deviceAccountList, accountsOfDevice, row.id, args, context, info),
  actions: (row, args, context, info) =>
    childConnection(deviceActionList, actionsOfDevice, row.id, args, context, info),
};

const mutations: NonNullable<Resolvers['Mutation']> = {
  updateDevice: async (_root, { input }, { db }) => ({
    deviceId: await store.updateDevice(db, checkInput(updateDeviceInput, input)),
  }),
  deleteDevice: async (_root, { id }, { db }) => ({
    deletedId: await store.deleteDevice(db, checkId('dev', id)),
  }),
  lockDevice: async (_root, { input }, context) => {
    const { id, pin } = checkInput(lockDeviceInput, input);
    const request = { deviceId: id, argument: 'input.id', kind: 'LOCK', pin } as const;
    return { actionId: await store.queueAction(context, request) };
  },
  restartDevice: async (_root, { id }, context) => ({
    actionId: await store.queueAction(context, { deviceId: checkId('dev', id), kind: 'RESTART' }),
  }),
  shutDownDevice: async (_root, { id }, context) => ({
    actionId: await store.queueAction(context, { deviceId: checkId('dev', id), kind: 'SHUTDOWN' }),
  }),
  eraseDevice: async (_root, { id }, context) => ({
    actionId: await store.queueAction(context, { deviceId: checkId('dev', id), kind: 'ERASE' }),
  }),
  cancelDeviceAction: async (_root, { id }, { db }) => ({
    actionId: await store.cancelAction(db, checkId('act', id)),
  }),
  bindUserToDevice: async (_root, { input }, { db }) => {
    const binding = checkInput(bindUserInput, input);
    await store.bindUser(db, binding);
    return binding;
  },
  unbindUserFromDevice: async (_root, { input }, { db }) => {
    const binding = checkInput(bindUserInput, input);
    await store.unbindUser(db, binding);
    return binding;
  },
};

export const devices: Domain = {
  entities: [deviceEntity, userBindingEntity, deviceAccountEntity, deviceActionEntity],
  resolvers: {
    Query: {
      device: (_root, { id }, context, info) => byId(deviceEntity, checkId('dev', id), context, info),
      devices: (_root, args, context, info) => connection(deviceList, args, context, info),
      deviceActions: (_root, args, context, info) => connection(deviceActionList, args, context, info),
    },
    Device: device,
    DiskEncryption: {
      recoveryKey: ({ deviceId }, _args, context, info) =>
        batched(context, info, 'recoveryKey', (ids) => store.recoveryKeys(context, ids)).load(deviceId),
    },
    UserBinding: {
      user: ({ userId }, _args, context, info) => byId(userEntity, userId, context, info),
      device: ({ deviceId }, _args, context, info) => written(deviceEntity, deviceId, context, info),
    },
    DeviceAccount: {
      user: ({ userId }, _args, context, info) => byId(userEntity, userId, context, info),
      device: ({ deviceId }, _args, context, info) => written(deviceEntity, deviceId, context, info),
    },
    DeviceAction: {
      device: ({ deviceId }, _args, context, info) => written(deviceEntity, deviceId, context, info),
      requestedBy: ({ requestedBy }, _args, context, info) =>
        byId(administratorEntity, requestedBy, context, info),
    },
    User: {
      deviceAccounts: (row, args, context, info) =>
        childConnection(deviceAccountList, accountsOfUser, row.id, args, context, info),
      devices: (row, args, context, info) =>
        childConnection(deviceList, devicesOfUser, row.id, args, context, info),
    },
    DevicePayload: {
      device: ({ deviceId }, _args, context, info) => written(deviceEntity, deviceId, context, info),
    },
    DeviceActionPayload: {
      deviceAction: ({ actionId }, _args, context, info) =>
        written(deviceActionEntity, actionId, context, info),
    },
    BindUserPayload: {
      user: ({ userId }, _args, context, info) => written(userEntity, userId, context, info),
      device: ({ deviceId }, _args, context, info) => byId(deviceEntity, deviceId, context, info),
    },
    Mutation: mutations,
  },
};
