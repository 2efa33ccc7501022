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
    DeleteDirectoryPayload`,
  edit: `
    LdapDirectoryInput ActiveDirectoryInput GoogleWorkspaceDirectoryInput Microsoft365DirectoryInput
    WorkdayDirectoryInput ScimDirectoryInput DirectorySettingsInput DirectoryPasswordInput
    DirectoryRefreshTokenInput DirectoryServiceAccountInput CreateDirectoryInput
    UpdateDirectoryInput RotateDirectoryCredentialInput DirectoryAttributeMappingInput ReplaceDirectoryMappingsInput
    StartDirectorySyncInput`,
  queries: 'directory directories directorySyncRun directorySyncRuns directoryAttributes',
  mutations: `
    createDirectory updateDirectory deleteDirectory rotateDirectoryCredential removeDirectoryCredential
    replaceDirectoryMappings startDirectorySync`,
  elsewhere: {
    ...Object.fromEntries(
      kinds.flatMap((kind) => [
        [`${kind}.userGroups`, reads('Groups')],
        [`${kind}.users`, reads('Users')],
      ]),
    ),
    'DirectorySyncRun.requestedBy': reads('Administrators'),
    'DirectoryFilter.userGroupId': reads('Groups'),
    'User.directories': reads('Directory & App User Management'),
    'UserGroup.directories': reads('Directory & App User Management'),
    'UserGroupFilter.directoryId': reads('Directory & App User Management'),
    'UserGroupResourcesInput.directoryIds': reads('Directory & App User Management'),
  },
};
