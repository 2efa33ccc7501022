import type { supportCases } from '../tables/support.ts';
import type { RoleName } from './world.ts';

type Case = typeof supportCases.$inferInsert;

export interface ListedCase extends Pick<Case, 'kind' | 'category' | 'priority' | 'subject' | 'description'> {
  readonly by: RoleName;
  /** Number of days before the demo's present. */
  readonly age: number;
  /** Statuses of the case after OPEN. */
  readonly course?: readonly NonNullable<Case['status']>[];
  readonly comments?: readonly (readonly [by: RoleName, body: string])[];
  readonly file?: readonly [name: string, contentType: string, content: Buffer];
}

/** Picture of one black pixel. */
const screenshot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);

const agentLog = Buffer.from(
  [
    '2025-12-29T06:02:11Z agent started, version 2.41.0',
    '2025-12-29T06:02:12Z policy refresh: 14 policies',
    '2025-12-29T06:02:19Z disk encryption: waiting for the user to sign in',
    '',
  ].join('\n'),
);

/** Cases of the demo organization, oldest first. */
export const listedCases: readonly ListedCase[] = [
  {
    kind: 'TICKET',
    category: 'DEVICES',
    priority: 'HIGH',
    by: 'HELP_DESK',
    age: 120,
    subject: 'Agent does not start after the operating system update',
    description:
      'Since the last update of macOS the agent on three laptops of the assembly hall does not start by itself. Started by hand it runs until the next boot.',
    course: ['IN_PROGRESS', 'WAITING', 'IN_PROGRESS', 'RESOLVED', 'CLOSED'],
    comments: [
      ['ADMINISTRATOR', 'Please attach the log of one of them, from the boot on.'],
      ['HELP_DESK', 'The log is there now. All three have the same lines in it.'],
      ['ADMINISTRATOR', 'The launch daemon had lost its permission. The new installer sets it again.'],
    ],
    file: ['agent.log', 'text/plain', agentLog],
  },
  {
    kind: 'FEATURE_REQUEST',
    category: 'COMMANDS',
    priority: 'NORMAL',
    by: 'COMMAND_RUNNER',
    age: 96,
    subject: 'Run a command on the devices of a query',
    description:
      'We would like to choose the targets of one run by operating system and version, without making a group for it first.',
    course: ['IN_PROGRESS'],
    comments: [['MANAGER', 'Dynamic groups do most of this. A query for one run would still save a step.']],
  },
  {
    kind: 'TICKET',
    category: 'BILLING',
    priority: 'NORMAL',
    by: 'COMMAND_RUNNER_WITH_BILLING',
    age: 80,
    subject: 'Invoice shows the former address',
    description: 'The invoice of last month has the address that we had before the move to Hamburg.',
    course: ['RESOLVED', 'CLOSED'],
    comments: [['ADMINISTRATOR_WITH_BILLING', 'The address is changed, and the next invoice will have it.']],
  },
  {
    kind: 'TICKET',
    category: 'SSO',
    priority: 'URGENT',
    by: 'MANAGER',
    age: 45,
    subject: 'Signing in to the wiki ends in a loop',
    description:
      'Users who sign in to the wiki are sent back to the portal and from there to the wiki again. It began with the new certificate.',
    course: ['IN_PROGRESS', 'RESOLVED'],
    comments: [
      ['ADMINISTRATOR', 'The wiki still had the certificate from before. It has the present one now.'],
    ],
    file: ['loop.png', 'image/png', screenshot],
  },
  {
    kind: 'FEATURE_REQUEST',
    category: 'USERS',
    priority: 'NORMAL',
    by: 'HELP_DESK',
    age: 30,
    subject: 'Show when a password was last reset by an administrator',
    description:
      'When somebody calls because of a password, we cannot tell whether a colleague has reset it already.',
  },
  {
    kind: 'TICKET',
    category: 'RADIUS',
    priority: 'HIGH',
    by: 'ADMINISTRATOR',
    age: 12,
    subject: 'Wi-Fi at the works floor drops scanners',
    description:
      'Hand scanners lose the Wi-Fi every hour, when their session is authenticated anew. Laptops in the same network do not.',
    course: ['WAITING'],
    comments: [['ADMINISTRATOR_WITH_BILLING', 'Which firmware do the scanners have?']],
  },
  {
    kind: 'TICKET',
    category: 'AUTHENTICATION',
    priority: 'LOW',
    by: 'HELP_DESK',
    age: 6,
    subject: 'Authenticator code is asked for twice',
    description: 'After a restart of the browser the portal asks for a code, and then once more.',
    course: ['IN_PROGRESS'],
  },
  {
    kind: 'TICKET',
    category: 'POLICIES',
    priority: 'NORMAL',
    by: 'MANAGER',
    age: 2,
    subject: 'Disk encryption policy stays pending on one device',
    description: 'One laptop of the Lisbon office has not encrypted its disk since it was set up a week ago.',
  },
];
