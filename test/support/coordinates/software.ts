import { reads, type Standings } from './standing.ts';

export const software: Standings = {
  scope: 'Devices',
  read: `
    SoftwareApp SoftwareAppSettings SoftwareStats SoftwareStatus SoftwareAppConnection SoftwareAppEdge SoftwareStatusConnection
    SoftwareStatusEdge SoftwareAppFilter SoftwareAppSort SoftwareStatusFilter SoftwareStatusSort SoftwareAppPayload
    DeleteSoftwareAppPayload`,
  edit: 'CreateSoftwareAppInput UpdateSoftwareAppInput SoftwareTargetsInput',
  queries: 'softwareApp softwareApps',
  mutations: 'createSoftwareApp updateSoftwareApp deleteSoftwareApp assignSoftwareApp unassignSoftwareApp',
  elsewhere: {
    'SoftwareApp.deviceGroups': reads('Groups'),
    'SoftwareTargetsInput.deviceGroupIds': reads('Groups'),
  },
};
