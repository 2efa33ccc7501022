import { checkInput } from '../../core/input.ts';
import { checkId } from '../../relay/ids.ts';
import type { MutationResolvers } from '../resolver-types.ts';
import { addTargets, assign, removeTargets, unassign } from './assignment-store.ts';
import { uploadFile } from './file-store.ts';
import {
  assignmentInput,
  createCommandInput,
  deleteResultsInput,
  runCommandInput,
  scheduleCommandInput,
  targetsInput,
  updateCommandInput,
  uploadFileInput,
} from './input.ts';
import { deleteResults } from './result-store.ts';
import { cancelRun, runCommand } from './run-store.ts';
import * as store from './store.ts';
import { revokeSecret, rotateSecret } from './trigger-store.ts';

export const mutations: MutationResolvers = {
  createCommand: async (_root, { input }, context) => ({
    commandId: await store.createCommand(context, checkInput(createCommandInput, input)),
  }),
  updateCommand: async (_root, { input }, context) => ({
    commandId: await store.updateCommand(context, checkInput(updateCommandInput, input)),
  }),
  deleteCommand: async (_root, { id }, context) => ({
    deletedId: await store.deleteCommand(context, checkId('cmd', id)),
  }),
  assignCommand: async (_root, { input }, context) => ({
    commandId: await assign(context, checkInput(assignmentInput, input)),
  }),
  unassignCommand: async (_root, { input }, context) => ({
    commandId: await unassign(context, checkInput(assignmentInput, input)),
  }),
  addCommandTargets: async (_root, { input }, context) => ({
    commandId: await addTargets(context, checkInput(targetsInput, input)),
  }),
  removeCommandTargets: async (_root, { input }, context) => ({
    commandId: await removeTargets(context, checkInput(targetsInput, input)),
  }),
  uploadCommandFile: async (_root, { input }, context) => ({
    commandId: await uploadFile(context, checkInput(uploadFileInput, input)),
  }),
  rotateCommandTriggerSecret: (_root, { id }, context) => rotateSecret(context, checkId('cmd', id)),
  revokeCommandTriggerSecret: async (_root, { id }, context) => ({
    commandId: await revokeSecret(context, checkId('cmd', id)),
  }),
  deleteCommandResults: (_root, { input }, context) =>
    deleteResults(context, checkInput(deleteResultsInput, input)),
  runCommand: async (_root, { input }, context) => ({
    runId: await runCommand(context, checkInput(runCommandInput, input)),
  }),
  cancelCommandRun: async (_root, { id }, context) => ({
    runId: await cancelRun(context, checkId('run', id)),
  }),
  scheduleCommand: async (_root, { input }, context) => {
    const { commandId, schedule } = checkInput(scheduleCommandInput, input);
    return { commandId: await store.scheduleCommand(context, commandId, schedule) };
  },
  unscheduleCommand: async (_root, { id }, context) => ({
    commandId: await store.unscheduleCommand(context, checkId('cmd', id)),
  }),
};
