import { edits, reads, type Standings } from './standing.ts';

export const userExports: Standings = {
  scope: 'Directory & App User Management',
  read: `
    UserExport UserExportConnection UserExportEdge UserExportFilter UserExportSort UserExportPayload
    DeleteUserExportPayload`,
  edit: 'CreateUserExportInput',
  queries: 'userExport userExports',
  mutations: 'createUserExport deleteUserExport',
  elsewhere: {
    'UserExport.createdBy': reads('Administrators'),
    'UserExport.createdByName': reads('Administrators'),
    'UserExport.userGroup': reads('Groups'),
    'UserExport.download': edits('Directory & App User Management'),
    'UserExportFilter.createdById': reads('Administrators'),
    'CreateUserExportInput.userGroupId': reads('Groups'),
  },
};
