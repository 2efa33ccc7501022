import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decide, type Requirement, rowLimit } from '../../src/access/decisions.ts';
import { type CredentialLimits, narrowPermissions, noLimits } from '../../src/access/narrow-permissions.ts';
import { covers } from '../../src/access/permission-coverage.ts';
import { builtInPermissions, roles, scopes } from '../../src/core/role-matrix.ts';
import type { Action, Role } from '../../src/generated/graphql.ts';

const role = fc.constantFrom(...roles);
const limits: fc.Arbitrary<CredentialLimits> = fc.record({
  readOnly: fc.boolean(),
  scopes: fc.option(fc.subarray([...scopes], { minLength: 1 })),
});
const scope = fc.constantFrom(...scopes);
const requirement: fc.Arbitrary<Requirement> = fc.oneof(
  scope.map((scope) => ({ kind: 'level' as const, scope, level: 'READ_ONLY' as const })),
  scope.map((scope) => ({ kind: 'level' as const, scope, level: 'EDIT' as const })),
  fc
    .tuple(scope, fc.constantFrom<Action>('RUN', 'SCHEDULE', 'LAUNCH'))
    .map(([scope, action]) => ({ kind: 'action' as const, scope, action, of: 'id' })),
);
const whole = { numRuns: 3000 };

describe('a narrowed permissions', () => {
  it('is covered by its role, whatever the limits', () => {
    fc.assert(
      fc.property(role, limits, (name, given) => {
        expect(covers(builtInPermissions[name], narrowPermissions(builtInPermissions[name], given))).toBe(
          true,
        );
      }),
      whole,
    );
  });

  it('allows exactly what role and limits both allow', () => {
    fc.assert(
      fc.property(role, limits, requirement, (name, given, asked) => {
        if (!('scope' in asked)) return;
        const kept = given.scopes === null || given.scopes.includes(asked.scope);
        const reads = asked.kind === 'level' && asked.level === 'READ_ONLY';
        const ofRole = decide(asked, builtInPermissions[name]).kind;
        const expected = kept && (reads || !given.readOnly) ? ofRole : 'deny';
        const held = narrowPermissions(builtInPermissions[name], given);
        expect(decide(asked, held).kind).toBe(expected);
        // What limits the rows that are seen goes on limiting them.
        if (reads && expected === 'allow') {
          expect(rowLimit(held, asked.scope)).toBe(rowLimit(builtInPermissions[name], asked.scope));
        }
      }),
      whole,
    );
  });

  it.each(roles)('changes nothing with a read-only key, not even what is open: %s', (name) => {
    const open: Requirement = { kind: 'authenticated', changes: true };
    const reads = narrowPermissions(builtInPermissions[name], { readOnly: true, scopes: null });
    expect([decide(open, builtInPermissions[name]).kind, decide(open, reads).kind]).toEqual([
      'allow',
      'deny',
    ]);
    expect(decide({ kind: 'authenticated' }, reads).kind).toBe('allow');
    for (const scope of scopes) {
      const marked: Requirement = { kind: 'level', scope, level: 'READ_ONLY', changes: true };
      expect(decide(marked, reads).kind).toBe('deny');
      const plain: Requirement = { kind: 'level', scope, level: 'READ_ONLY' };
      expect(decide(marked, builtInPermissions[name]).kind).toBe(
        decide(plain, builtInPermissions[name]).kind,
      );
    }
  });

  it('has one version for all limits that come to the same', () => {
    fc.assert(
      fc.property(role, limits, limits, (name, one, other) => {
        const [a, b] = [
          narrowPermissions(builtInPermissions[name], one),
          narrowPermissions(builtInPermissions[name], other),
        ];
        const same = JSON.stringify([a.cells, a.readOnly]) === JSON.stringify([b.cells, b.readOnly]);
        expect(a.version === b.version).toBe(same);
      }),
      whole,
    );
  });
});

test('limits that take nothing away leave the very permissions', () => {
  for (const name of roles) {
    expect(narrowPermissions(builtInPermissions[name], noLimits)).toBe(builtInPermissions[name]);
    expect(narrowPermissions(builtInPermissions[name], { readOnly: false, scopes: [...scopes] })).toBe(
      builtInPermissions[name],
    );
  }
});

test.each([
  ['COMMAND_RUNNER', 'COMMANDS', 'RUN', 'READ_ONLY'],
  ['COMMAND_RUNNER', 'COMMANDS', 'SCHEDULE', 'READ_ONLY'],
  ['HELP_DESK', 'REMOTE_ASSIST', 'LAUNCH', 'NO_ACCESS'],
] as const)('a read-only key of %s takes no action of %s: %s', (role, scope, action, level) => {
  const narrow = narrowPermissions(builtInPermissions[role], { readOnly: true, scopes: null });
  expect(narrow.cells[scope]).toMatchObject({ level, actions: [] });
  const requirement = { kind: 'action', scope, action, of: 'id' } as const;
  expect(decide(requirement, builtInPermissions[role]).kind).toBe('if');
  expect(decide(requirement, narrow).kind).toBe('deny');
});

test('a credential that is limited to acts holds these alone, as far as the role allows them', () => {
  const held = (role: Role, actions: Record<string, string[]>) => {
    const { cells } = narrowPermissions(builtInPermissions[role], { readOnly: false, scopes: null, actions });
    return scopes.flatMap((scope) => {
      const { level, actions: acts, condition } = cells[scope];
      return level === 'NO_ACCESS' && acts.length === 0 ? [] : [`${scope} ${level} ${acts} ${condition}`];
    });
  };
  expect(held('MANAGER', { USERS: ['VERIFY_PASSWORD'] })).toEqual(['USERS NO_ACCESS VERIFY_PASSWORD null']);
  expect(held('READ_ONLY', { USERS: ['VERIFY_PASSWORD'] })).toEqual([]);
  expect(held('COMMAND_RUNNER', { COMMANDS: ['RUN'] })).toEqual([
    'MULTI_TENANT_PORTAL NOT_APPLICABLE  null',
    'COMMANDS NO_ACCESS RUN ASSIGNED_COMMAND',
  ]);
});
