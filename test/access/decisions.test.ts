import { describe, expect, it } from 'vitest';
import { decide, implies, type Requirement, rolesThatPass, rowLimit } from '../../src/access/decisions.ts';
import { builtInPermissions, roleMatrix, roles, scopes } from '../../src/core/role-matrix.ts';
import type { AccessLevel, Action } from '../../src/generated/graphql.ts';
import { launchesGranted, permissionsOf, runsAssigned } from '../support/small-schema.ts';

const open: Requirement = { kind: 'public' };
const authenticated: Requirement = { kind: 'authenticated' };
const read: Requirement = { kind: 'level', scope: 'COMMANDS', level: 'READ_ONLY' };
const edit: Requirement = { kind: 'level', scope: 'COMMANDS', level: 'EDIT' };
const act = (action: Action, of: string | null = 'id'): Requirement => ({
  kind: 'action',
  scope: 'COMMANDS',
  action,
  of,
});

const callers = {
  nobody: null,
  'without a cell of the scope': permissionsOf({ COMMANDS: 'NOT_APPLICABLE' }),
  'with No Access': permissionsOf({ COMMANDS: 'NO_ACCESS' }),
  'with Read Only': permissionsOf({ COMMANDS: 'READ_ONLY' }),
  'with Edit': permissionsOf({ COMMANDS: 'EDIT' }),
  'who runs assigned commands': permissionsOf({ COMMANDS: runsAssigned }),
  'who launches when granted': permissionsOf({ COMMANDS: launchesGranted }),
  'who runs unconditionally': permissionsOf({ COMMANDS: { ...runsAssigned, condition: null } }),
};

describe('decide', () => {
  const launched = act('LAUNCH', null);
  const requirements = { open, authenticated, read, edit, run: act('RUN'), launch: act('LAUNCH'), launched };

  // biome-ignore format: a row a caller, a column a requirement
  it.each([
    //                                open     authenticated read     edit     run      launch   launched
    ['nobody',                       'allow', 'deny',  'deny',  'deny',  'deny',  'deny',  'deny'],
    ['without a cell of the scope',  'allow', 'allow', 'deny',  'deny',  'deny',  'deny',  'deny'],
    ['with No Access',               'allow', 'allow', 'deny',  'deny',  'deny',  'deny',  'deny'],
    ['with Read Only',               'allow', 'allow', 'allow', 'deny',  'deny',  'deny',  'deny'],
    ['with Edit',                    'allow', 'allow', 'allow', 'allow', 'allow', 'allow', 'allow'],
    ['who runs assigned commands',   'allow', 'allow', 'allow', 'deny',  'if',    'deny',  'deny'],
    ['who launches when granted',    'allow', 'allow', 'deny',  'deny',  'deny',  'if',    'allow'],
    ['who runs unconditionally',     'allow', 'allow', 'allow', 'deny',  'allow', 'deny',  'deny'],
  ] as const)('a caller %s', (caller, ...expected) => {
    const decisions = Object.values(requirements).map((asked) => decide(asked, callers[caller]).kind);
    expect(decisions).toEqual(expected);
  });

  it('names the condition and the requirement', () => {
    const requirement = act('SCHEDULE');
    const decision = decide(requirement, builtInPermissions.COMMAND_RUNNER);
    expect(decision).toEqual({ kind: 'if', condition: 'ASSIGNED_COMMAND', requirement });
  });

  it('looks at no other scope', () => {
    const elsewhere = Object.fromEntries(scopes.map((scope) => [scope, 'EDIT' as AccessLevel]));
    const permissions = permissionsOf({ ...elsewhere, COMMANDS: 'NO_ACCESS' });
    expect(decide(read, permissions).kind).toBe('deny');
    expect(decide({ ...read, scope: 'BILLING' }, permissions).kind).toBe('allow');
  });
});

describe('a coordinate that changes something, though it asks for no more than to read', () => {
  const changes = { changes: true } as const;
  const asked: Requirement[] = [
    { kind: 'authenticated', ...changes },
    { kind: 'level', scope: 'COMMANDS', level: 'READ_ONLY', ...changes },
  ];

  it.each(asked)('is open to whoever may read, and not to a read-only key: %j', (requirement) => {
    const reader = permissionsOf({ COMMANDS: 'READ_ONLY' });
    expect(decide(requirement, reader).kind).toBe('allow');
    expect(decide(requirement, { ...reader, readOnly: true })).toEqual({ kind: 'deny', requirement });
    const { changes: _, ...reads } = requirement as { changes: true } & Requirement;
    expect(decide(reads as Requirement, { ...reader, readOnly: true }).kind).toBe('allow');
  });
});

describe('implies', () => {
  const asked: Requirement[] = [
    open,
    authenticated,
    read,
    edit,
    { ...read, scope: 'BILLING' },
    { ...edit, scope: 'BILLING' },
    act('RUN'),
    act('LAUNCH'),
    act('RUN', null),
    act('LAUNCH', null),
  ];
  const everyone = [
    null,
    ...Object.values(callers),
    ...roles.map((role) => builtInPermissions[role]),
    permissionsOf({ BILLING: 'READ_ONLY' }),
    permissionsOf({ BILLING: 'EDIT' }),
    permissionsOf({ COMMANDS: { ...runsAssigned, level: 'NO_ACCESS', condition: null } }),
  ];
  const pairs = asked.flatMap((stronger) => asked.map((weaker) => [stronger, weaker] as const));
  const passes = (requirement: Requirement, permissions: (typeof everyone)[number]) =>
    decide(requirement, permissions).kind;

  it.each(pairs)('is true only when nobody shows the opposite: %j, %j', (stronger, weaker) => {
    const strength = { deny: 0, if: 1, allow: 2 };
    const opposite = everyone.some(
      (permissions) => strength[passes(stronger, permissions)] > strength[passes(weaker, permissions)],
    );
    expect(implies(stronger, weaker)).toBe(!opposite);
  });
});

describe('rolesThatPass', () => {
  it.each([
    [open, roles],
    [authenticated, roles],
    [
      { kind: 'level', scope: 'BILLING', level: 'READ_ONLY' },
      ['ADMINISTRATOR_WITH_BILLING', 'COMMAND_RUNNER_WITH_BILLING'],
    ],
    [
      { kind: 'level', scope: 'USERS', level: 'EDIT' },
      ['ADMINISTRATOR_WITH_BILLING', 'ADMINISTRATOR', 'MANAGER', 'HELP_DESK'],
    ],
    [
      { kind: 'action', scope: 'COMMANDS', action: 'RUN', of: 'id' },
      [
        'ADMINISTRATOR_WITH_BILLING',
        'ADMINISTRATOR',
        'MANAGER',
        'COMMAND_RUNNER_WITH_BILLING',
        'COMMAND_RUNNER',
      ],
    ],
    [
      { kind: 'action', scope: 'REMOTE_ASSIST', action: 'LAUNCH', of: 'id' },
      ['ADMINISTRATOR_WITH_BILLING', 'ADMINISTRATOR', 'MANAGER', 'HELP_DESK'],
    ],
  ] as [Requirement, readonly string[]][])('%j', (requirement, expected) => {
    expect(rolesThatPass(roleMatrix, requirement)).toEqual(expected);
  });
});

describe('rowLimit', () => {
  it.each([
    ['COMMAND_RUNNER', 'COMMANDS', 'ASSIGNED_COMMAND'],
    ['COMMAND_RUNNER_WITH_BILLING', 'COMMANDS', 'ASSIGNED_COMMAND'],
    ['HELP_DESK', 'COMMANDS', null],
    ['MANAGER', 'COMMANDS', null],
    // No row is seen at all, so that there is none to limit.
    ['HELP_DESK', 'REMOTE_ASSIST', null],
  ] as const)('%s in %s: %s', (role, scope, expected) => {
    expect(rowLimit(builtInPermissions[role], scope)).toBe(expected);
  });
});
