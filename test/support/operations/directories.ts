import { and, eq, inArray } from 'drizzle-orm';
import { newId } from '../../../db/ids.ts';
import {
  directoryExports,
  directoryLinks,
  directorySyncRuns,
  directories as directoryTable,
} from '../../../db/tables/directories.ts';
import { keyPair } from '../certificates.ts';
import type { World } from '../exhaustive/world.ts';
import type { Operations } from './operations.ts';

const bearerToken = 'a-token-to-try-out';
const pair = keyPair({ bits: 2048 });
const password = { username: 'sync', password: 'a password to try out' };
const refreshToken = { clientId: 'sync', clientSecret: 'a-secret-to-try', refreshToken: 'a-refresh-token' };
const serviceAccount = async () => ({
  clientEmail: 'sync@project.example',
  privateKey: (await pair).privateKey,
});
const uuid = '0f8fad5b-d9cb-469f-a165-70867728950e';
const url = 'https://directory.example/api';

const ldapServer = { sambaEnabled: true };
const activeDirectory = { domain: 'corp.example' };
const googleWorkspace = { adminEmail: 'admin@corp.example' };
const microsoft365 = { tenantId: uuid, clientId: uuid };
const workday = { reportUrl: url };
const scim = { baseUrl: url };

async function made(world: World, settings: object): Promise<string> {
  const data = await world.run(
    'mutation ($input: CreateDirectoryInput!) { createDirectory(input: $input) { directory { id } } }',
    { input: { name: world.unique('directory'), settings } },
  );
  return data.createDirectory.directory.id;
}

const newDirectory = (world: World) => made(world, { scim });

async function withToken(world: World): Promise<string> {
  const id = await newDirectory(world);
  await world.run(
    'mutation ($input: RotateDirectoryCredentialInput!) { rotateDirectoryCredential(input: $input) { directory { id } } }',
    { input: { id, bearerToken } },
  );
  return id;
}

const mapping = { direction: 'IMPORT', attribute: 'nickName', userField: 'DISPLAY_NAME' };
const anyDirectory = (world: World) => world.anyId('directories');
const anyGroup = (world: World) => world.anyId('user_groups');
const alone = (settings: object) => ({ id: (world: World) => made(world, settings), bearerToken: null });

/** Returns a field of the settings of a kind, with the minimum that a directory of that kind needs. */
const companions = (input: string, needed: object, fields: string) =>
  Object.fromEntries((fields.match(/\S+/g) ?? []).map((field) => [`${input}.${field}`, needed]));

const anyExport = async (world: World) => [await world.anyId('directory_exports')];

/** Inserts the reports of agents of these kinds, linked users, and exports that failed: no mutation creates them. */
async function reported({ database, demo }: World): Promise<void> {
  const { organizationId, userIds, userGroupIds, administrators } = demo;
  const at = '2026-01-01T12:00:00Z';
  const ended = {
    kind: 'IMPORT',
    state: 'SUCCEEDED',
    requestedById: administrators.MANAGER,
    finishedAt: at,
  } as const;
  await database.transaction(organizationId, async (tx) => {
    const lacking = await tx
      .update(directoryTable)
      .set({ statusCode: 0, statusMessage: 'Done.', statusDetails: [], syncedAt: at })
      .where(
        and(
          eq(directoryTable.organizationId, organizationId),
          inArray(directoryTable.kind, ['LDAP_SERVER', 'ACTIVE_DIRECTORY', 'MICROSOFT_365']),
        ),
      )
      .returning({ id: directoryTable.id });
    const down = await tx
      .update(directoryTable)
      .set({ exportFailures: 2, exportResumesAt: at, exportMessage: 'The host cannot be reached.' })
      .where(and(eq(directoryTable.organizationId, organizationId), eq(directoryTable.kind, 'SCIM')))
      .returning({ id: directoryTable.id });
    for (const { id: directoryId } of down) {
      const failed = { state: 'FAILED', code: 'REFUSED', message: 'The host refused the request.' } as const;
      const attempted = { attempts: 8, lastAttemptAt: at };
      for (const subjectId of [userIds[0] ?? '', userGroupIds[0] ?? '']) {
        const subject = { subjectId, name: 'a subject', directoryId };
        await tx
          .insert(directoryExports)
          .values({ ...failed, ...attempted, ...subject, id: newId('dxp'), organizationId });
      }
    }
    for (const { id: directoryId } of lacking) {
      await tx.insert(directorySyncRuns).values({ ...ended, id: newId('dsr'), organizationId, directoryId });
      await tx
        .insert(directoryLinks)
        .values({ organizationId, directoryId, userId: userIds[0] ?? '', externalId: 'entry-1' })
        .onConflictDoNothing();
    }
  });
}

export const directories: Operations = {
  prepare: reported,
  mutations: {
    createDirectory: (world) => ({ input: { name: world.unique('directory'), settings: { ldapServer } } }),
    updateDirectory: async (world) => ({ input: { id: await newDirectory(world) } }),
    deleteDirectory: async (world) => ({ id: await newDirectory(world) }),
    rotateDirectoryCredential: async (world) => ({
      input: { id: await newDirectory(world), bearerToken: world.unique('another-token') },
    }),
    removeDirectoryCredential: async (world) => ({ id: await withToken(world) }),
    startDirectorySync: async (world) => ({ input: { directoryId: await withToken(world), kind: 'TEST' } }),
    retryDirectoryExports: async (world) => ({ input: { ids: await anyExport(world) } }),
    replaceDirectoryMappings: async (world) => ({ input: { id: await newDirectory(world) } }),
  },
  samples: {
    'CreateDirectoryInput.settings': { ldapServer },
    'DirectorySettingsInput.ldapServer': ldapServer,
    'DirectorySettingsInput.activeDirectory': activeDirectory,
    'DirectorySettingsInput.googleWorkspace': googleWorkspace,
    'DirectorySettingsInput.microsoft365': microsoft365,
    'DirectorySettingsInput.workday': workday,
    'DirectorySettingsInput.scim': scim,
    'LdapDirectoryInput.userLockoutAction': 'DISABLE',
    'LdapDirectoryInput.userPasswordExpirationAction': 'DISABLE',
    'ActiveDirectoryInput.domain': 'corp.example',
    'ActiveDirectoryInput.primaryAgent': 'dc01.corp.example',
    'ActiveDirectoryInput.primaryImportAgent': 'dc01.corp.example',
    'GoogleWorkspaceDirectoryInput.adminEmail': 'admin@corp.example',
    'GoogleWorkspaceDirectoryInput.customerId': 'C01abcdef',
    'GoogleWorkspaceDirectoryInput.defaultDomain': 'corp.example',
    'GoogleWorkspaceDirectoryInput.userLockoutAction': 'SUSPEND',
    'GoogleWorkspaceDirectoryInput.userPasswordExpirationAction': 'REMOVE_ACCESS',
    'GoogleWorkspaceDirectoryInput.apiUrl': url,
    'GoogleWorkspaceDirectoryInput.tokenUrl': url,
    'Microsoft365DirectoryInput.tenantId': uuid,
    'Microsoft365DirectoryInput.clientId': uuid,
    'Microsoft365DirectoryInput.defaultDomain': 'corp.example',
    'Microsoft365DirectoryInput.userLockoutAction': 'SUSPEND',
    'Microsoft365DirectoryInput.userPasswordExpirationAction': 'SUSPEND',
    'Microsoft365DirectoryInput.apiUrl': url,
    'Microsoft365DirectoryInput.loginUrl': url,
    'WorkdayDirectoryInput.reportUrl': url,
    'WorkdayDirectoryInput.refreshTokenUrl': url,
    'WorkdayDirectoryInput.identifierColumn': 'Worker_ID',
    'ScimDirectoryInput.baseUrl': url,
    'RotateDirectoryCredentialInput.bearerToken': (world: World) => world.unique('another-token'),
    'RotateDirectoryCredentialInput.password': password,
    'RotateDirectoryCredentialInput.clientSecret': bearerToken,
    'RotateDirectoryCredentialInput.refreshToken': refreshToken,
    'RotateDirectoryCredentialInput.serviceAccount': serviceAccount,
    'DirectoryServiceAccountInput.clientEmail': async () => (await serviceAccount()).clientEmail,
    'DirectoryServiceAccountInput.privateKey': async () => (await serviceAccount()).privateKey,
    'DirectoryRefreshTokenInput.clientSecret': refreshToken.clientSecret,
    'DirectoryRefreshTokenInput.refreshToken': refreshToken.refreshToken,
    'RetryDirectoryExportsInput.ids': anyExport,
    'RetryDirectoryExportsInput.directoryId': newDirectory,
    'DirectoryExportFilter.directoryId': anyDirectory,
    'DirectoryExportFilter.userId': (world: World) => world.anyId('users'),
    'DirectoryExportFilter.userGroupId': anyGroup,
    'Query.directoryExport(id:)': (world: World) => world.anyId('directory_exports'),
    'StartDirectorySyncInput.directoryId': withToken,
    'UpdateDirectoryInput.id': newDirectory,
    'UpdateDirectoryInput.settings': { scim: { updateMethod: 'PATCH' } },
    'RotateDirectoryCredentialInput.id': newDirectory,
    'ReplaceDirectoryMappingsInput.id': newDirectory,
    'ReplaceDirectoryMappingsInput.mappings': [mapping],
    'DirectoryAttributeMappingInput.attribute': 'nickName',
    'DirectorySyncRunFilter.directoryId': anyDirectory,
    'Query.directoryAttributes(kind:)': 'SCIM',
    'Query.directory(id:)': anyDirectory,
    'Query.directorySyncRun(id:)': (world: World) => world.anyId('directory_sync_runs'),
    'DirectoryFilter.userGroupId': anyGroup,
    'UserGroupFilter.directoryId': anyDirectory,
    'UserGroupResourcesInput.directoryIds': async (world: World) => [await newDirectory(world)],
  },
  companions: {
    ...companions(
      'ActiveDirectoryInput',
      activeDirectory,
      'useCase groupsEnabled delegationEnabled primaryAgent primaryImportAgent',
    ),
    ...companions(
      'GoogleWorkspaceDirectoryInput',
      googleWorkspace,
      'customerId defaultDomain groupsEnabled importFilter userLockoutAction userPasswordExpirationAction matchBy apiUrl tokenUrl',
    ),
    ...companions(
      'Microsoft365DirectoryInput',
      microsoft365,
      'tenantId clientId defaultDomain groupsEnabled importFilter userLockoutAction userPasswordExpirationAction matchBy apiUrl loginUrl',
    ),
    ...companions('WorkdayDirectoryInput', workday, 'refreshTokenUrl identifierColumn matchBy'),
    ...companions(
      'ScimDirectoryInput',
      scim,
      'updateMethod deprovisionAction importFilter matchBy automaticExport groupsEnabled',
    ),
    'RetryDirectoryExportsInput.directoryId': { ids: null },
    'RotateDirectoryCredentialInput.password': alone({ scim }),
    'RotateDirectoryCredentialInput.clientSecret': alone({ microsoft365 }),
    'RotateDirectoryCredentialInput.refreshToken': alone({ workday }),
    'RotateDirectoryCredentialInput.serviceAccount': alone({ googleWorkspace }),
    ...companions(
      'DirectoryAttributeMappingInput',
      { userField: 'DISPLAY_NAME' },
      'direction attribute enabled',
    ),
    'DirectoryAttributeMappingInput.customAttribute': { userField: 'CUSTOM_ATTRIBUTE' },
    'DirectoryAttributeMappingInput.fixedValue': { direction: 'EXPORT' },
  },
};
