import { acts, endsOwn, reads, type Standings } from './standing.ts';

const launches = acts('Remote Assist', 'LAUNCH');

export const assist: Standings = {
  scope: 'Remote Assist',
  read: `
    RemoteAssistGrant RemoteAssistGrantConnection RemoteAssistGrantEdge RemoteAssistGrantFilter RemoteAssistGrantSort
    RemoteAssistGrantPayload RemoteAssistSession RemoteAssistSessionConnection RemoteAssistSessionEdge
    RemoteAssistSessionFilter RemoteAssistSessionSort`,
  edit: 'GrantRemoteAssistInput',
  queries: 'remoteAssistGrant remoteAssistGrants remoteAssistSession remoteAssistSessions',
  mutations: 'grantRemoteAssist withdrawRemoteAssistGrant',
  elsewhere: {
    'RemoteAssistGrant.administrator': reads('Administrators'),
    'RemoteAssistGrant.administratorName': reads('Administrators'),
    'RemoteAssistGrant.deviceGroup': reads('Groups'),
    'RemoteAssistGrant.grantedBy': reads('Administrators'),
    'RemoteAssistGrant.grantedByName': reads('Administrators'),
    'RemoteAssistGrant.withdrawnBy': reads('Administrators'),
    'RemoteAssistGrant.withdrawnByName': reads('Administrators'),
    'RemoteAssistGrantFilter.administratorId': reads('Administrators'),
    'RemoteAssistGrantFilter.grantedById': reads('Administrators'),
    'RemoteAssistGrantFilter.deviceGroupId': reads('Groups'),
    'RemoteAssistSession.device': reads('Devices'),
    'RemoteAssistSession.deviceName': reads('Devices'),
    'RemoteAssistSession.launchedBy': reads('Administrators'),
    'RemoteAssistSession.launchedByName': reads('Administrators'),
    'RemoteAssistSession.endedByAdministrator': reads('Administrators'),
    'RemoteAssistSession.endedByName': reads('Administrators'),
    'RemoteAssistSessionFilter.deviceId': reads('Devices'),
    'RemoteAssistSessionFilter.launchedById': reads('Administrators'),
    'Device.remoteAssistSessions': reads('Remote Assist'),
    'GrantRemoteAssistInput.deviceGroupId': reads('Groups'),
    RemoteAssistLaunch: launches,
    RemoteAssistLaunchPayload: launches,
    'RemoteAssistLaunchPayload.remoteAssistSession': reads('Remote Assist'),
    LaunchRemoteAssistInput: launches,
    'Mutation.launchRemoteAssist': launches,
    'Mutation.joinRemoteAssistSession': launches,
    'Mutation.endRemoteAssistSession': endsOwn('Remote Assist', 'LAUNCH'),
    ViewerRemoteAssist: 'AUTHENTICATED',
  },
};
