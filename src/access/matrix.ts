import type { AccessCondition, AccessLevel, Action, Role, Scope } from '../generated/graphql.ts';

/** One cell: a level, and the acts that a condition adds to it. */
export interface Cell {
  readonly level: AccessLevel;
  readonly actions: Action[];
  /** With a level above NO_ACCESS it also limits the rows that are seen. */
  readonly condition: AccessCondition | null;
  /** The words of the published table. */
  readonly published: string;
}

function plain(level: AccessLevel, published: string): Cell {
  return { level, actions: [], condition: null, published };
}

const Edit = plain('EDIT', 'Edit');
export const Read = plain('READ_ONLY', 'Read Only');
export const None = plain('NO_ACCESS', 'No Access');
const NotA = plain('NOT_APPLICABLE', 'N/A');

const Runs: Cell = {
  level: 'READ_ONLY',
  actions: ['RUN', 'SCHEDULE'],
  condition: 'ASSIGNED_COMMAND',
  published: 'Running & Scheduling access to Commands for assigned Commands',
};
const Launch: Cell = {
  level: 'NO_ACCESS',
  actions: ['LAUNCH'],
  condition: 'REMOTE_ASSIST_GRANT',
  published: 'Launch RA session if allowed by Manage or above',
};

/** The columns, in the order of the published table. */
export const roles = [
  'ADMINISTRATOR_WITH_BILLING',
  'ADMINISTRATOR',
  'MANAGER',
  'COMMAND_RUNNER_WITH_BILLING',
  'COMMAND_RUNNER',
  'HELP_DESK',
  'READ_ONLY',
] as const satisfies readonly Role[];

type Row = readonly [title: string, Cell, Cell, Cell, Cell, Cell, Cell, Cell];

/**
 * The law: "Admin Portal Roles", the table of role permission scope that JumpCloud publishes, row for row.
 * A row a scope, a column a role. Everything that is allowed or refused anywhere is derived from here.
 */
// biome-ignore format: laid out as the published table is
const table = {
  //                                                       Administrator  Administrator  Manager  Command Runner  Command  Help  Read
  //                                                       with Billing                           with Billing    Runner   Desk  Only
  ADMINISTRATORS:      ['Administrators',                  Edit,          Read,          Read,    None,           None,    Read, Read],
  BILLING:             ['Billing',                         Edit,          None,          None,    Edit,           None,    None, None],
  MULTI_TENANT_PORTAL: ['Multi-Tenant Portal',             Edit,          Read,          Read,    NotA,           NotA,    Read, Read],
  ORGANIZATION:        ['Organization & User Portal',      Edit,          Edit,          Read,    None,           None,    Read, Read],
  AUTHENTICATION:      ['Authentication',                  Edit,          Edit,          Read,    None,           None,    Read, Read],
  USERS:               ['Users',                           Edit,          Edit,          Edit,    None,           None,    Edit, Read],
  GROUPS:              ['Groups',                          Edit,          Edit,          Edit,    None,           None,    Read, Read],
  DEVICES:             ['Devices',                         Edit,          Edit,          Edit,    None,           None,    Read, Read],
  DIRECTORIES:         ['Directory & App User Management', Edit,          Edit,          Read,    None,           None,    Read, Read],
  IN_PRODUCT_SUPPORT:  ['In Product Support',              Edit,          Edit,          Edit,    Edit,           Edit,    Edit, None],
  CASE_PORTAL:         ['Case Portal',                     Edit,          Edit,          Edit,    Edit,           Edit,    Edit, Read],
  NOTIFICATIONS:       ['Notifications',                   Edit,          Edit,          Read,    Read,           Read,    Read, Read],
  INSIGHTS:            ['Insights',                        Edit,          Edit,          Edit,    None,           None,    Edit, Edit],
  COMMANDS:            ['Commands',                        Edit,          Edit,          Edit,    Runs,           Runs,    Read, Read],
  BULK_USER_IMPORTS:   ['Bulk User Imports',               Edit,          Edit,          Edit,    None,           None,    Edit, Read],
  SSO_APPLICATIONS:    ['SSO Applications',                Edit,          Edit,          Read,    None,           None,    Read, Read],
  RADIUS:              ['RADIUS',                          Edit,          Edit,          Read,    None,           None,    Read, Read],
  REMOTE_ASSIST:       ['Remote Assist',                   Edit,          Edit,          Edit,    None,           None,    Launch,None],
} as const satisfies Record<Scope, Row>;

export const scopes = Object.keys(table) as readonly Scope[];

/** What one caller holds: a column of the matrix, or a narrower one; `version` names its content for caches. */
export interface Permissions {
  readonly name: string;
  readonly version: string;
  readonly cells: Readonly<Record<Scope, Cell>>;
  /** Nothing is changed with it, whatever its cells allow. */
  readonly readOnly?: boolean;
  /** What it was narrowed from, by the limits of a credential. */
  readonly whole?: Permissions;
}

/** The built-in roles, each a column of the matrix. */
export const builtInPermissions = Object.fromEntries(
  roles.map((role, column) => [role, columnOf(role, column)]),
) as unknown as Readonly<Record<Role, Permissions>>;

function columnOf(role: Role, column: number): Permissions {
  const cells = Object.fromEntries(scopes.map((scope) => [scope, table[scope][column + 1]]));
  return { name: roleTitle(role), version: `${role}@1`, cells: cells as unknown as Record<Scope, Cell> };
}

/** `ADMINISTRATOR_WITH_BILLING` as people write it: Administrator with Billing. */
export function roleTitle(role: Role): string {
  const words = role.toLowerCase().replaceAll('_', ' ');
  return words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()).replace(' With ', ' with ');
}

/** The first words of the scope's row in the published table. */
export function scopeTitle(scope: Scope): string {
  return table[scope][0];
}
