import { type Column, type SQL, sql } from 'drizzle-orm';
import { devices } from '../tables/devices.ts';
import type { deviceGroups, StoredCondition, StoredQuery, userGroups } from '../tables/groups.ts';
import { users } from '../tables/users.ts';

/** Condition in two forms: as it is stored, and as the seed evaluates it. */
interface Test {
  readonly stored: StoredCondition;
  readonly found: SQL;
}

type Attributes<Table extends typeof userGroups | typeof deviceGroups> = Partial<
  Omit<Table['$inferInsert'], 'id' | 'organizationId' | 'name' | 'memberQuery'>
>;
type Listed<Attributes> = readonly [name: string, tests: readonly Test[], attributes?: Attributes];

function is(field: string, column: Column, ...values: string[]): Test {
  return {
    stored: { field, attribute: null, operator: 'IS', values },
    found: sql`${column}::text = any(${sql.param(values)}::text[])`,
  };
}

/** Returns a query with all tests in one clause; null for a static group. */
export function storedQuery(tests: readonly Test[]): StoredQuery | null {
  return tests.length > 0 ? { anyOf: [{ allOf: tests.map(({ stored }) => stored) }] } : null;
}

const department = (name: string) => is('DEPARTMENT', users.department, name);
const family = (name: string) => is('OS_FAMILY', devices.osFamily, name);
const posix = (gid: number, name: string) => ({ ldapGroups: [{ name }], posixGroups: [{ gid, name }] });
const vlan = (id: number) => ({
  radiusReplies: [
    { name: 'Tunnel-Type', value: 'VLAN' },
    { name: 'Tunnel-Medium-Type', value: 'IEEE-802' },
    { name: 'Tunnel-Private-Group-Id', value: String(id) },
  ],
});

export const listedUserGroups: readonly Listed<Attributes<typeof userGroups>>[] = [
  ['Engineering', [department('Engineering')], { ...posix(6000, 'engineering'), ...vlan(10) }],
  ['Robotics', [department('Robotics')], { ...posix(6010, 'robotics'), sambaEnabled: true }],
  ['Sales', [department('Sales')], { email: 'sales@northwind.example', ...vlan(20) }],
  ['Support', [department('Support')], { email: 'support@northwind.example', ...vlan(20) }],
  ['Finance', [department('Finance')], vlan(30)],
  ['People', [department('People')], { email: 'people@northwind.example' }],
  ['Operations', [department('Operations')], { ...posix(6040, 'operations'), sambaEnabled: true }],
  [
    'Contractors',
    [is('EMPLOYEE_TYPE', users.employeeType, 'Contractor')],
    {
      membershipMethod: 'DYNAMIC_REVIEW',
      notifyOfSuggestions: true,
      description: 'Reviewed by People every month.',
    },
  ],
  [
    'Hamburg engineers',
    [
      is('LOCATION', users.location, 'Hamburg'),
      is('DEPARTMENT', users.department, 'Engineering', 'Robotics'),
    ],
    { membershipMethod: 'DYNAMIC_REVIEW', attributes: [{ name: 'floor', value: '4' }] },
  ],
  ['VPN users', [], { description: 'May connect from anywhere.', ...vlan(40) }],
  ['Payroll approvers', [], { email: 'payroll@northwind.example' }],
  ['On call', [], { sudo: true, sudoWithoutPassword: true, ...posix(6090, 'oncall') }],
  ['Works council', []],
  ['Pilot: new laptops', [], { attributes: [{ name: 'ends', value: '2026-06-30' }] }],
];

export const listedDeviceGroups: readonly Listed<Attributes<typeof deviceGroups>>[] = [
  ['Macs', [family('MAC')]],
  ['Windows laptops', [family('WINDOWS')]],
  ['Linux controllers', [family('LINUX')], { description: 'On the floor of the works.' }],
  ['Phones', [family('IOS')]],
  [
    'Unencrypted computers',
    [
      is('DISK_ENCRYPTED', devices.diskEncrypted, 'false'),
      is('OS_FAMILY', devices.osFamily, 'MAC', 'WINDOWS'),
    ],
    { membershipMethod: 'DYNAMIC_REVIEW', notifyOfSuggestions: true },
  ],
  ['Patch ring 1', [], { description: 'Gets updates on the day of their release.' }],
  ['Patch ring 2', [], { description: 'Gets updates a week later.' }],
  ['Loan pool', []],
  ['Board room', [], { attributes: [{ name: 'floor', value: '9' }] }],
];
