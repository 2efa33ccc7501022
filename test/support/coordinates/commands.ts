import { acts, edits, reads, type Standings } from './standing.ts';

export const commands: Standings = {
  scope: 'Commands',
  read: `
    Command CommandFile CommandFileContent CommandSchedule CommandRun CommandDefinition CommandRunCounts CommandResult
    CommandConnection CommandEdge CommandRunConnection CommandRunEdge CommandResultConnection CommandResultEdge
    CommandFilter CommandRunFilter CommandResultFilter CommandSort CommandRunSort CommandResultSort CommandPayload
    DeleteCommandPayload CommandRunPayload DeleteCommandResultsPayload NewTriggerSecretPayload`,
  edit: `
    CommandFileInput CreateCommandInput UpdateCommandInput CommandAssignmentInput CommandTargetsInput
    CommandTriggerSecret DeleteCommandResultsInput UploadCommandFileInput`,
  queries: 'command commands commandRun commandRuns commandResult commandResults',
  mutations: `
    createCommand updateCommand deleteCommand assignCommand unassignCommand addCommandTargets removeCommandTargets
    rotateCommandTriggerSecret revokeCommandTriggerSecret deleteCommandResults uploadCommandFile`,
  elsewhere: {
    'Command.assignedAdministrators': reads('Administrators'),
    'Command.triggerSecret': edits('Commands'),
    'Command.targetDevices': reads('Devices'),
    'Command.targetDeviceGroups': reads('Groups'),
    'CommandFilter.administratorId': reads('Administrators'),
    'CommandFilter.deviceId': reads('Devices'),
    'CommandFilter.deviceGroupId': reads('Groups'),
    'CommandRun.requestedBy': reads('Administrators'),
    'CommandRun.requestedByName': reads('Administrators'),
    'CommandRunFilter.requestedById': reads('Administrators'),
    'CommandTargetsInput.deviceIds': reads('Devices'),
    'CommandTargetsInput.deviceGroupIds': reads('Groups'),
    'CommandResult.device': reads('Devices'),
    'CommandResultFilter.deviceId': reads('Devices'),
    CommandScheduleInput: acts('Commands', 'SCHEDULE'),
    CronScheduleInput: acts('Commands', 'SCHEDULE'),
    RepeatScheduleInput: acts('Commands', 'SCHEDULE'),
    ScheduleCommandInput: acts('Commands', 'SCHEDULE'),
    RunCommandInput: acts('Commands', 'RUN'),
    'RunCommandInput.deviceIds': reads('Devices'),
    'Mutation.runCommand': acts('Commands', 'RUN'),
    'Mutation.cancelCommandRun': acts('Commands', 'RUN'),
    'Mutation.scheduleCommand': acts('Commands', 'SCHEDULE'),
    'Mutation.unscheduleCommand': acts('Commands', 'SCHEDULE'),
  },
};
