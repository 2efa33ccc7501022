import { checkInput } from '../../core/input.ts';
import { checkId } from '../../relay/ids.ts';
import type { MutationResolvers } from '../resolver-types.ts';
import { addTargets, assign, removeTargets, unassign } from './assignment-store.ts';
import {
  assignmentInput,
  createCommandInput,
  runCommandInput,
  scheduleCommandInput,
  targetsInput,
  updateCommandInput,
} from './input.ts';
import { cancelRun, runCommand } from './run-store.ts';
import * as store from './store.ts';

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
