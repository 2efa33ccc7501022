import { reads, type Standings } from './standing.ts';

const kinds = [
  ...['LdapDirectory', 'ActiveDirectory', 'GoogleWorkspaceDirectory', 'Microsoft365Directory'],
  ...['WorkdayDirectory', 'ScimDirectory'],
];

export const directories: Standings = {
  scope: 'Directory & App User Management',
  read: `${kinds.join(' ')}
    DirectoryConnection DirectoryEdge DirectoryFilter DirectorySort DirectoryCredential DirectorySyncStatus
    DirectorySyncFault DirectorySyncRun DirectorySyncRunConnection DirectorySyncRunEdge DirectorySyncRunFilter
    DirectorySyncRunSort DirectoryAttributeMapping DirectoryAttribute DirectoryAttributeCatalog DirectoryPayload DirectorySyncRunPayload
    DeleteDirectoryPayload DirectoryExport DirectoryExportConnection DirectoryExportEdge DirectoryExportFilter
    DirectoryExportSort DirectoryExportOutage RetryDirectoryExportsPayload`,
  edit: `
    LdapDirectoryInput ActiveDirectoryInput GoogleWorkspaceDirectoryInput Microsoft365DirectoryInput
    WorkdayDirectoryInput ScimDirectoryInput DirectorySettingsInput DirectoryPasswordInput
    DirectoryRefreshTokenInput DirectoryServiceAccountInput CreateDirectoryInput
    UpdateDirectoryInput RotateDirectoryCredentialInput DirectoryAttributeMappingInput ReplaceDirectoryMappingsInput
    StartDirectorySyncInput RetryDirectoryExportsInput`,
  queries:
    'directory directories directorySyncRun directorySyncRuns directoryAttributes directoryExport directoryExports',
  mutations: `
    createDirectory updateDirectory deleteDirectory rotateDirectoryCredential removeDirectoryCredential
    replaceDirectoryMappings startDirectorySync retryDirectoryExports`,
  elsewhere: {
    ...Object.fromEntries(
      kinds.flatMap((kind) => [
        [`${kind}.userGroups`, reads('Groups')],
        [`${kind}.users`, reads('Users')],
      ]),
    ),
    'DirectoryExport.user': reads('Users'),
    'DirectoryExport.userGroup': reads('Groups'),
    'DirectoryExportFilter.userGroupId': reads('Groups'),
    'DirectoryExportFilter.userId': reads('Users'),
    'DirectorySyncRun.requestedBy': reads('Administrators'),
    'DirectoryFilter.userGroupId': reads('Groups'),
    'User.directories': reads('Directory & App User Management'),
    'UserGroup.directories': reads('Directory & App User Management'),
    'UserGroupFilter.directoryId': reads('Directory & App User Management'),
    'UserGroupResourcesInput.directoryIds': reads('Directory & App User Management'),
  },
};
