import type { IdPrefix } from '../../../db/ids.ts';
import type { DirectoryCredentialKind, DirectoryKind, DirectorySyncKind } from '../../generated/graphql.ts';

import {
  type Catalogue,
  googleCatalogue,
  microsoftCatalogue,
  scimCatalogue,
  workdayCatalogue,
} from './catalogue.ts';
import type { SettingName } from './settings.ts';

type Setting = string | boolean | null;

type DirectoryTypeName =
  | 'LdapDirectory'
  | 'ActiveDirectory'
  | 'GoogleWorkspaceDirectory'
  | 'Microsoft365Directory'
  | 'WorkdayDirectory'
  | 'ScimDirectory';

/** Description of one kind of directory. */
export interface KindOfDirectory {
  /** GraphQL type of its directories. */
  readonly type: DirectoryTypeName;
  readonly prefix: IdPrefix;
  /** Field of DirectorySettingsInput that has its settings. */
  readonly input: SettingName;
  /** Settings with their defaults. */
  readonly defaults: Readonly<Record<string, Setting>>;
  /** Settings whose default for a new directory differs from that for directories that were created without them. */
  readonly initial?: Readonly<Record<string, Setting>>;
  /** Settings that a new directory requires. */
  readonly required: readonly string[];
  /** Settings that keep their first value. */
  readonly fixed: readonly string[];
  /** Settings with the addresses that a credential is sent to. Another value would send it elsewhere. */
  readonly addresses: readonly string[];
  readonly credentials: readonly DirectoryCredentialKind[];
  readonly runs: readonly DirectorySyncKind[];
  readonly catalogue: Catalogue | null;
}

const nothing = { required: [], fixed: [], addresses: [], credentials: [], runs: [], catalogue: null };
const cloud = { groupsEnabled: false, importFilter: null, matchBy: 'EMAIL', defaultDomain: null };
const maintained = { userLockoutAction: 'MAINTAIN', userPasswordExpirationAction: 'MAINTAIN' };

export const kinds: Readonly<Record<DirectoryKind, KindOfDirectory>> = {
  LDAP_SERVER: {
    ...nothing,
    type: 'LdapDirectory',
    prefix: 'ldp',
    input: 'ldapServer',
    defaults: { userLockoutAction: 'REMOVE', userPasswordExpirationAction: 'REMOVE', sambaEnabled: false },
  },
  ACTIVE_DIRECTORY: {
    ...nothing,
    type: 'ActiveDirectory',
    prefix: 'acd',
    input: 'activeDirectory',
    defaults: {
      domain: null,
      useCase: 'UNSET',
      groupsEnabled: false,
      delegationState: 'DISABLED',
      permission: 'UNSPECIFIED',
      primaryAgent: null,
      primaryImportAgent: null,
    },
    required: ['domain'],
    fixed: ['domain'],
  },
  GOOGLE_WORKSPACE: {
    ...nothing,
    type: 'GoogleWorkspaceDirectory',
    prefix: 'gws',
    input: 'googleWorkspace',
    defaults: {
      ...cloud,
      ...maintained,
      adminEmail: null,
      customerId: 'my_customer',
      apiUrl: 'https://admin.googleapis.com/admin/directory/v1',
      tokenUrl: 'https://oauth2.googleapis.com/token',
    },
    required: ['adminEmail'],
    addresses: ['apiUrl', 'tokenUrl'],
    credentials: ['SERVICE_ACCOUNT'],
    runs: ['IMPORT', 'TEST'],
    catalogue: googleCatalogue,
  },
  MICROSOFT_365: {
    ...nothing,
    type: 'Microsoft365Directory',
    prefix: 'mso',
    input: 'microsoft365',
    defaults: {
      ...cloud,
      ...maintained,
      tenantId: null,
      clientId: null,
      apiUrl: 'https://graph.microsoft.com/v1.0',
      loginUrl: 'https://login.microsoftonline.com',
    },
    required: ['tenantId', 'clientId'],
    addresses: ['apiUrl', 'loginUrl'],
    credentials: ['CLIENT_SECRET'],
    runs: ['IMPORT', 'TEST'],
    catalogue: microsoftCatalogue,
  },
  WORKDAY: {
    ...nothing,
    type: 'WorkdayDirectory',
    prefix: 'wdy',
    input: 'workday',
    defaults: { reportUrl: null, refreshTokenUrl: null, identifierColumn: 'Employee_ID', matchBy: 'EMAIL' },
    required: ['reportUrl'],
    addresses: ['reportUrl', 'refreshTokenUrl'],
    credentials: ['PASSWORD', 'REFRESH_TOKEN'],
    runs: ['IMPORT', 'TEST'],
    catalogue: workdayCatalogue,
  },
  SCIM: {
    ...nothing,
    type: 'ScimDirectory',
    prefix: 'scm',
    input: 'scim',
    defaults: {
      baseUrl: null,
      updateMethod: 'PUT',
      deprovisionAction: 'DEACTIVATE',
      importFilter: null,
      matchBy: 'EMAIL',
      automaticExport: false,
      groupsEnabled: false,
    },
    initial: { automaticExport: true },
    required: ['baseUrl'],
    addresses: ['baseUrl'],
    credentials: ['BEARER_TOKEN', 'PASSWORD'],
    runs: ['IMPORT', 'EXPORT', 'TEST'],
    catalogue: scimCatalogue,
  },
};

export const directoryKinds = Object.keys(kinds) as readonly DirectoryKind[];

const kindByPrefix = new Map<string, DirectoryKind>(directoryKinds.map((kind) => [kinds[kind].prefix, kind]));

/** Returns the kind of the directories whose identifiers have this prefix. */
export function kindOfPrefix(prefix: string | null): DirectoryKind | null {
  return (prefix && kindByPrefix.get(prefix)) || null;
}

/** Returns the kind whose settings an input field has. */
export function kindOfInput(input: string): DirectoryKind | null {
  return directoryKinds.find((kind) => kinds[kind].input === input) ?? null;
}
