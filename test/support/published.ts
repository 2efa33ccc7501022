/**
 * The law as JumpCloud publishes it, under "Admin Portal Roles": the text of the table, typed off the page. Tests of
 * access compare with this and with nothing else; the product's own table is never imported here.
 */
const page = `
Scope | Administrator with Billing | Administrator | Manager | Command Runner with Billing | Command Runner | Help Desk | Read Only |
Administrators: administrator creation, edit, role assignment, & deletion | Edit | Read Only | Read Only | No Access | No Access | Read Only | Read Only |
Billing: addition, removal & management of billing & payment information | Edit | No Access | No Access | Edit | No Access | No Access | No Access |
Multi-Tenant Portal: organization & administrator management in the MTP | Edit | Read Only | Read Only | N/A | N/A | Read Only | Read Only |
Organization & User Portal: organization details, email configurations, User Portal session management | Edit | Edit | Read Only | No Access | No Access | Read Only | Read Only |
Authentication: authentication policies & MFA organization level configurations | Edit | Edit | Read Only | No Access | No Access | Read Only | Read Only |
Users: creation, viewing, attribute management, deletion, passwords, MFA requirements & enrollments on user, lockouts & direct assignments to resources | Edit | Edit | Edit | No Access | No Access | Edit | Read Only |
Groups: creation, viewing, deletion, configurations, attributes, membership & assignment of resources to groups | Edit | Edit | Edit | No Access | No Access | Read Only | Read Only |
Devices: agent installs, attribute management, viewing, deletion, policy application, MDM management of devices | Edit | Edit | Edit | No Access | No Access | Read Only | Read Only |
Directory & App User Management: directory integrations & application (SCIM Identity Management), user exports | Edit | Edit | Read Only | No Access | No Access | Read Only | Read Only |
In Product Support: submission of support tickets & feature requests in product | Edit | Edit | Edit | Edit | Edit | Edit | No Access |
Case Portal: view, filter and search all submitted tickets and feature requests. | Edit | Edit | Edit | Edit | Edit | Edit | Read Only |
Notifications: viewing & dismissal of notifications in Admin Portal | Edit | Edit | Read Only | Read Only | Read Only | Read Only | Read Only |
Insights: viewing & query of Directory Insights & System Insights | Edit | Edit | Edit | No Access | No Access | Edit | Edit |
Commands: creation, viewing, scheduling, running & assignment of commands | Edit | Edit | Edit | Running & Scheduling access to Commands for assigned Commands | Running & Scheduling access to Commands for assigned Commands | Read Only | Read Only |
Bulk User Imports: bulk imports of users leverage the JumpCloud job service | Edit | Edit | Edit | No Access | No Access | Edit | Read Only |
SSO Applications: configuration of SAML SSO for applications | Edit | Edit | Read Only | No Access | No Access | Read Only | Read Only |
RADIUS: creation, editing, viewing, deletion & configuration of RADIUS servers | Edit | Edit | Read Only | No Access | No Access | Read Only | Read Only |
Remote Assist: Launch remote sessions & view and control end-user devices | Edit | Edit | Edit | No Access | No Access | Launch RA session if allowed by Manage or above | No Access |
`;

/** Returns the permissions that the text of a cell grants. */
export interface PublishedCell {
  readonly words: string;
  readonly level: 'NOT_APPLICABLE' | 'NO_ACCESS' | 'READ_ONLY' | 'EDIT';
  readonly actions: readonly string[];
  readonly condition: string | null;
}

const meanings: Record<string, Omit<PublishedCell, 'words'>> = {
  Edit: { level: 'EDIT', actions: [], condition: null },
  'Read Only': { level: 'READ_ONLY', actions: [], condition: null },
  'No Access': { level: 'NO_ACCESS', actions: [], condition: null },
  'N/A': { level: 'NOT_APPLICABLE', actions: [], condition: null },
  'Running & Scheduling access to Commands for assigned Commands': {
    level: 'READ_ONLY',
    actions: ['RUN', 'SCHEDULE'],
    condition: 'ASSIGNED_COMMAND',
  },
  'Launch RA session if allowed by Manage or above': {
    level: 'NO_ACCESS',
    actions: ['LAUNCH'],
    condition: 'REMOTE_ASSIST_GRANT',
  },
};

/** Names of the rows in the API. */
export const scopeNames = {
  Administrators: 'ADMINISTRATORS',
  Billing: 'BILLING',
  'Multi-Tenant Portal': 'MULTI_TENANT_PORTAL',
  'Organization & User Portal': 'ORGANIZATION',
  Authentication: 'AUTHENTICATION',
  Users: 'USERS',
  Groups: 'GROUPS',
  Devices: 'DEVICES',
  'Directory & App User Management': 'DIRECTORIES',
  'In Product Support': 'IN_PRODUCT_SUPPORT',
  'Case Portal': 'CASE_PORTAL',
  Notifications: 'NOTIFICATIONS',
  Insights: 'INSIGHTS',
  Commands: 'COMMANDS',
  'Bulk User Imports': 'BULK_USER_IMPORTS',
  'SSO Applications': 'SSO_APPLICATIONS',
  RADIUS: 'RADIUS',
  'Remote Assist': 'REMOTE_ASSIST',
} as const;

export type ScopeTitle = keyof typeof scopeNames;

const [header, ...rows] = page
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim())) as [string[], ...string[][]];

/** Roles as the API names them, from left to right: `ADMINISTRATOR_WITH_BILLING` … */
export const publishedRoles: readonly string[] = header
  .slice(1, -1)
  .map((title) => title.toUpperCase().replaceAll(' ', '_'));

/** Titles of the eighteen rows, from top to bottom. */
export const publishedScopes = rows.map(([words = '']) => words.slice(0, words.indexOf(':')) as ScopeTitle);

/**
 * Returns a cell.
 * @throws Error for an unknown row or column, and for a cell whose text has no meaning here
 */
export function publishedCell(scope: ScopeTitle, role: string): PublishedCell {
  const words = rows[publishedScopes.indexOf(scope)]?.[publishedRoles.indexOf(role) + 1];
  const meaning = words === undefined ? undefined : meanings[words];
  if (words === undefined || !meaning) throw new Error(`The page has no cell for ${scope}, ${role}.`);
  return { words, ...meaning };
}
