import { reads, type Standings } from './standing.ts';

export const eventExports: Standings = {
  scope: 'Insights',
  read: `
    DirectoryEventExport DirectoryEventExportConnection DirectoryEventExportEdge DirectoryEventExportFilter
    DirectoryEventExportSort DirectoryEventExportPayload DeleteDirectoryEventExportPayload`,
  edit: 'CreateDirectoryEventExportInput',
  queries: 'directoryEventExport directoryEventExports',
  mutations: 'createDirectoryEventExport deleteDirectoryEventExport',
  elsewhere: {
    'DirectoryEventExport.createdBy': reads('Administrators'),
    'DirectoryEventExport.createdByName': reads('Administrators'),
    'DirectoryEventExportFilter.createdById': reads('Administrators'),
  },
};
