import { edits, reads, type Standings } from './standing.ts';

export const radius: Standings = {
  scope: 'RADIUS',
  read: `
    RadiusServer RadiusServerConnection RadiusServerEdge RadiusServerFilter RadiusServerSort RadiusServerPayload
    DeleteRadiusServerPayload`,
  edit: 'CreateRadiusServerInput UpdateRadiusServerInput RotateRadiusSharedSecretInput',
  queries: 'radiusServer radiusServers',
  mutations: 'createRadiusServer updateRadiusServer rotateRadiusSharedSecret deleteRadiusServer',
  elsewhere: {
    'RadiusServer.sharedSecret': edits('RADIUS'),
    'RadiusServer.userGroups': reads('Groups'),
    'RadiusServerFilter.userGroupId': reads('Groups'),
    'UserGroup.radiusServers': reads('RADIUS'),
    'UserGroupFilter.radiusServerId': reads('RADIUS'),
    'UserGroupResourcesInput.radiusServerIds': reads('RADIUS'),
  },
};
