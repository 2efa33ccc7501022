import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Decision, decide, type Requirement, rowLimit } from '../../src/access/decisions.ts';
import type { Cell, Permissions } from '../../src/access/matrix.ts';
import { covers, exceededScopes, fullRoles, rolesThatCover } from '../../src/access/permission-coverage.ts';
import { builtInPermissions, roleMatrix, roles, scopes } from '../../src/core/role-matrix.ts';
import type { Scope } from '../../src/generated/graphql.ts';
import { permissionsOf } from '../support/small-schema.ts';

const cell: fc.Arbitrary<Cell> = fc.record({
  level: fc.constantFrom(
    'NOT_APPLICABLE' as const,
    'NO_ACCESS' as const,
    'READ_ONLY' as const,
    'EDIT' as const,
  ),
  actions: fc.subarray(['RUN' as const, 'SCHEDULE' as const, 'LAUNCH' as const]),
  condition: fc.constantFrom(null, 'ASSIGNED_COMMAND' as const, 'REMOTE_ASSIST_GRANT' as const),
  published: fc.constant(''),
});
const few: Scope[] = ['BILLING', 'COMMANDS', 'REMOTE_ASSIST'];
const permissions = fc
  .tuple(cell, cell, cell)
  .map((cells) => permissionsOf(Object.fromEntries(few.map((scope, index) => [scope, cells[index]]))));

/** Everything that can be required in these scopes. */
const requirements: Requirement[] = few.flatMap((scope): Requirement[] => [
  { kind: 'level', scope, level: 'READ_ONLY' },
  { kind: 'level', scope, level: 'EDIT' },
  { kind: 'action', scope, action: 'RUN', of: 'id' },
  { kind: 'action', scope, action: 'SCHEDULE', of: 'id' },
  { kind: 'action', scope, action: 'LAUNCH', of: 'id' },
]);

/** Determines whether the first decision allows all that the second one allows. */
function noLess(held: Decision, granted: Decision): boolean {
  if (granted.kind === 'deny' || held.kind === 'allow') return true;
  return held.kind === 'if' && granted.kind === 'if' && held.condition === granted.condition;
}

/** Written from the words of docs/access.md, on the decisions: what is allowed, and which rows are seen. */
function allowsNoLess(holder: Permissions, granted: Permissions): boolean {
  return requirements.every((requirement) => {
    const [held, asked] = [decide(requirement, holder), decide(requirement, granted)];
    if (!noLess(held, asked)) return false;
    const seesRows = requirement.kind === 'level' && asked.kind === 'allow';
    if (!seesRows) return true;
    const limit = rowLimit(holder, requirement.scope);
    return limit === null || limit === rowLimit(granted, requirement.scope);
  });
}

describe('one permissions covers another', () => {
  it('exactly when it allows no less, whatever is asked', () => {
    fc.assert(
      fc.property(permissions, permissions, (holder, granted) => {
        expect(covers(holder, granted)).toBe(allowsNoLess(holder, granted));
      }),
      { numRuns: 5000 },
    );
  });

  it('and itself, and what its own covers', () => {
    fc.assert(
      fc.property(permissions, permissions, permissions, (a, b, c) => {
        expect(covers(a, a)).toBe(true);
        if (covers(a, b) && covers(b, c)) expect(covers(a, c)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('unless a scope exceeds it, which is named', () => {
    expect(
      exceededScopes(builtInPermissions.ADMINISTRATOR, builtInPermissions.ADMINISTRATOR_WITH_BILLING),
    ).toEqual(['ADMINISTRATORS', 'BILLING', 'MULTI_TENANT_PORTAL']);
    expect(exceededScopes(builtInPermissions.HELP_DESK, builtInPermissions.READ_ONLY)).toEqual([]);
    expect(exceededScopes(builtInPermissions.READ_ONLY, builtInPermissions.HELP_DESK)).toContain(
      'REMOTE_ASSIST',
    );
    expect(exceededScopes(builtInPermissions.READ_ONLY, builtInPermissions.COMMAND_RUNNER)).toContain(
      'COMMANDS',
    );
    expect(exceededScopes(builtInPermissions.COMMAND_RUNNER, builtInPermissions.READ_ONLY)).toContain(
      'COMMANDS',
    );
  });
});

// Typed from the published page: a row a role, the roles that allow no less.
// biome-ignore format: a line a role
test.each([
  ['ADMINISTRATOR_WITH_BILLING', ['ADMINISTRATOR_WITH_BILLING']],
  ['ADMINISTRATOR', ['ADMINISTRATOR_WITH_BILLING', 'ADMINISTRATOR']],
  ['MANAGER', ['ADMINISTRATOR_WITH_BILLING', 'ADMINISTRATOR', 'MANAGER']],
  ['COMMAND_RUNNER_WITH_BILLING', ['ADMINISTRATOR_WITH_BILLING', 'COMMAND_RUNNER_WITH_BILLING']],
  ['COMMAND_RUNNER', ['ADMINISTRATOR_WITH_BILLING', 'ADMINISTRATOR', 'MANAGER', 'COMMAND_RUNNER_WITH_BILLING', 'COMMAND_RUNNER']],
  ['HELP_DESK', ['ADMINISTRATOR_WITH_BILLING', 'ADMINISTRATOR', 'MANAGER', 'HELP_DESK']],
  ['READ_ONLY', ['ADMINISTRATOR_WITH_BILLING', 'ADMINISTRATOR', 'MANAGER', 'HELP_DESK', 'READ_ONLY']],
] as const)('%s is covered by the roles of the page that allow no less', (role, covering) => {
  expect(rolesThatCover(roleMatrix, builtInPermissions[role])).toEqual(covering);
});

test('one role covers all', () => {
  expect(fullRoles(roleMatrix)).toEqual(['ADMINISTRATOR_WITH_BILLING']);
  expect(roles.length).toBe(7);
  expect(scopes.length).toBe(18);
});
