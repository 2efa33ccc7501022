import { edits, reads, type Standings } from './standing.ts';

export const imports: Standings = {
  scope: 'Bulk User Imports',
  read: `
    UserImport UserImportColumn UserImportCounts UserImportEntry UserImportFault UserImportConnection UserImportEdge
    UserImportFilter UserImportSort UserImportEntryConnection UserImportEntryEdge UserImportEntryFilter
    UserImportEntrySort UserImportPayload DeleteUserImportPayload`,
  edit: 'UserImportColumnInput CreateUserImportInput',
  queries: 'userImport userImports',
  mutations: 'createUserImport startUserImport cancelUserImport deleteUserImport',
  elsewhere: {
    'UserImport.createdBy': reads('Administrators'),
    'UserImport.createdByName': reads('Administrators'),
    'UserImport.upload': edits('Bulk User Imports'),
    'UserImportEntry.user': reads('Users'),
    'UserImportFilter.createdById': reads('Administrators'),
  },
};
