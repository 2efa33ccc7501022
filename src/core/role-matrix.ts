import { type CellDefinition, createMatrix, type Level, type Permissions } from '../access/matrix.ts';
import type { CredentialLimits } from '../access/narrow-permissions.ts';
import type { Action, Role, Scope } from '../generated/graphql.ts';

const [Edit, Read, None, NotA] = ['EDIT', 'READ_ONLY', 'NO_ACCESS', 'NOT_APPLICABLE'] as const;

const Runs: CellDefinition = {
  level: 'READ_ONLY',
  actions: ['RUN', 'SCHEDULE'],
  condition: 'ASSIGNED_COMMAND',
  published: 'Running & Scheduling access to Commands for assigned Commands',
};
const Launch: CellDefinition = {
  level: 'NO_ACCESS',
  actions: ['LAUNCH'],
  condition: 'REMOTE_ASSIST_GRANT',
  published: 'Launch RA session if allowed by Manage or above',
};

type Column = Level | CellDefinition;
type Columns = readonly [Column, Column, Column, Column, Column, Column, Column];

function row(title: string, ...cells: Columns) {
  return { title, cells };
}

/**
 * Published table "Admin Portal Roles" of JumpCloud, row for row: one row for each scope, one column for each role. All
 * access decisions are derived from it.
 */
// biome-ignore format: laid out as the published table is
export const roleMatrix = createMatrix<Role, Scope>({
  roles: {
    ADMINISTRATOR_WITH_BILLING: 'Administrator with Billing',
    ADMINISTRATOR: 'Administrator',
    MANAGER: 'Manager',
    COMMAND_RUNNER_WITH_BILLING: 'Command Runner with Billing',
    COMMAND_RUNNER: 'Command Runner',
    HELP_DESK: 'Help Desk',
    READ_ONLY: 'Read Only',
  },
  scopes: {
    //                                                          Administrator  Administrator  Manager  Command Runner  Command  Help  Read
    //                                                          with Billing                           with Billing    Runner   Desk  Only
    ADMINISTRATORS:      row('Administrators',                  Edit,          Read,          Read,    None,           None,    Read, Read),
    BILLING:             row('Billing',                         Edit,          None,          None,    Edit,           None,    None, None),
    MULTI_TENANT_PORTAL: row('Multi-Tenant Portal',             Edit,          Read,          Read,    NotA,           NotA,    Read, Read),
    ORGANIZATION:        row('Organization & User Portal',      Edit,          Edit,          Read,    None,           None,    Read, Read),
    AUTHENTICATION:      row('Authentication',                  Edit,          Edit,          Read,    None,           None,    Read, Read),
    USERS:               row('Users',                           Edit,          Edit,          Edit,    None,           None,    Edit, Read),
    GROUPS:              row('Groups',                          Edit,          Edit,          Edit,    None,           None,    Read, Read),
    DEVICES:             row('Devices',                         Edit,          Edit,          Edit,    None,           None,    Read, Read),
    DIRECTORIES:         row('Directory & App User Management', Edit,          Edit,          Read,    None,           None,    Read, Read),
    IN_PRODUCT_SUPPORT:  row('In Product Support',              Edit,          Edit,          Edit,    Edit,           Edit,    Edit, None),
    CASE_PORTAL:         row('Case Portal',                     Edit,          Edit,          Edit,    Edit,           Edit,    Edit, Read),
    NOTIFICATIONS:       row('Notifications',                   Edit,          Edit,          Read,    Read,           Read,    Read, Read),
    INSIGHTS:            row('Insights',                        Edit,          Edit,          Edit,    None,           None,    Edit, Edit),
    COMMANDS:            row('Commands',                        Edit,          Edit,          Edit,    Runs,           Runs,    Read, Read),
    BULK_USER_IMPORTS:   row('Bulk User Imports',               Edit,          Edit,          Edit,    None,           None,    Edit, Read),
    SSO_APPLICATIONS:    row('SSO Applications',                Edit,          Edit,          Read,    None,           None,    Read, Read),
    RADIUS:              row('RADIUS',                          Edit,          Edit,          Read,    None,           None,    Read, Read),
    REMOTE_ASSIST:       row('Remote Assist',                   Edit,          Edit,          Edit,    None,           None,    Launch,None),
  },
  conditions: {
    ASSIGNED_COMMAND: 'the command is not assigned to you',
    REMOTE_ASSIST_GRANT: 'no Manager or above has allowed you to launch Remote Assist sessions',
  },
});

/** Permissions of an administrator. */
export type RolePermissions = Permissions<Scope>;

export const { roles, scopes, permissions: builtInPermissions } = roleMatrix;

export function roleTitle(role: Role): string {
  return roleMatrix.roleTitles[role];
}

/** Returns the first words of the scope's row in the published table. */
export function scopeTitle(scope: Scope): string {
  return roleMatrix.scopeTitles[scope];
}

/** Scope of each act. A cell with EDIT allows all acts of its scope. */
const scopeOfAction: Readonly<Record<Action, Scope>> = {
  RUN: 'COMMANDS',
  SCHEDULE: 'COMMANDS',
  LAUNCH: 'REMOTE_ASSIST',
  VERIFY_PASSWORD: 'USERS',
};

/** Limits of an API key, as the table stores them. */
export interface StoredLimits {
  readonly readOnly: boolean;
  readonly scopes: readonly string[] | null;
  readonly actions: readonly string[] | null;
}

/** Returns the limits of an API key. A key that is limited to acts has an empty list of scopes, and reaches theirs. */
export function keyLimits({ readOnly, scopes, actions }: StoredLimits): CredentialLimits {
  if (!actions) return { readOnly, scopes };
  const byScope: Record<string, string[]> = {};
  for (const action of actions as Action[]) {
    const scope = scopeOfAction[action];
    byScope[scope] = [...(byScope[scope] ?? []), action];
  }
  return { readOnly, scopes: null, actions: byScope };
}
