import { edits, reads, type Standings } from './standing.ts';

/**
 * Returns the expectation of an assignment mutation: the scope of one end has the mutation, and the other end must be
 * readable.
 */
export const graph: Standings = {
  scope: 'AUTHENTICATED',
  read: `
    ResourceReference Association AssociationConnection AssociationEdge AssociationPath TraversedResource
    TraversedResourceConnection TraversedResourceEdge AssociationPayload`,
  mutations: 'associate dissociate',
  elsewhere: {
    'Command.associations': reads('Devices'),
    'Command.traverse': reads('Devices'),
    'AssociationInput.user': edits('Users'),
    'AssociationInput.userGroup': edits('Groups'),
    'AssociationInput.deviceGroup': edits('Groups'),
    'AssociationInput.command': edits('Commands'),
    'AssociationInput.policy': edits('Devices'),
    'AssociationInput.policyGroup': edits('Devices'),
    'AssociationInput.softwareApp': edits('Devices'),
    UserAssociationInput: edits('Users'),
    'UserAssociationInput.deviceId': reads('Devices'),
    'UserAssociationInput.deviceGroupId': reads('Groups'),
    'UserAssociationInput.ssoApplicationId': reads('SSO Applications'),
    'UserAssociationInput.radiusServerId': reads('RADIUS'),
    'UserAssociationInput.directoryId': reads('Directory & App User Management'),
    UserGroupAssociationInput: edits('Groups'),
    'UserGroupAssociationInput.userId': reads('Users'),
    'UserGroupAssociationInput.deviceId': reads('Devices'),
    'UserGroupAssociationInput.ssoApplicationId': reads('SSO Applications'),
    'UserGroupAssociationInput.radiusServerId': reads('RADIUS'),
    'UserGroupAssociationInput.directoryId': reads('Directory & App User Management'),
    DeviceGroupAssociationInput: edits('Groups'),
    'DeviceGroupAssociationInput.deviceId': reads('Devices'),
    CommandAssociationInput: edits('Commands'),
    'CommandAssociationInput.deviceId': reads('Devices'),
    'CommandAssociationInput.deviceGroupId': reads('Groups'),
    PolicyAssociationInput: edits('Devices'),
    'PolicyAssociationInput.deviceGroupId': reads('Groups'),
    PolicyGroupAssociationInput: edits('Devices'),
    'PolicyGroupAssociationInput.deviceGroupId': reads('Groups'),
    SoftwareAppAssociationInput: edits('Devices'),
    'SoftwareAppAssociationInput.deviceGroupId': reads('Groups'),
  },
};
