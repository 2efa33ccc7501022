import { edits, reads, type Standings } from './standing.ts';

export const agents: Standings = {
  scope: 'Devices',
  read: `
    ConnectKey ConnectKeyConnection ConnectKeyEdge ConnectKeyFilter ConnectKeySort AgentInstall NewConnectKeyPayload
    ConnectKeyPayload`,
  edit: 'CreateConnectKeyInput',
  queries: 'connectKey connectKeys agentInstalls',
  mutations: 'createConnectKey revokeConnectKey disconnectDevice',
  elsewhere: {
    'ConnectKey.deviceGroup': reads('Groups'),
    'ConnectKey.createdBy': reads('Administrators'),
    'ConnectKey.createdByName': reads('Administrators'),
    'ConnectKeyFilter.deviceGroupId': reads('Groups'),
    'CreateConnectKeyInput.deviceGroupId': edits('Groups'),
  },
};
