import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../src/access/decisions.ts';
import { describe as describeRequirement, refusal, unauthenticated } from '../../src/access/explain.ts';
import { builtInPermissions } from '../../src/core/role-matrix.ts';
import type { Role } from '../../src/generated/graphql.ts';

const read: Requirement = { kind: 'level', scope: 'BILLING', level: 'READ_ONLY' };
const edit: Requirement = { kind: 'level', scope: 'USERS', level: 'EDIT' };
const run: Requirement = { kind: 'action', scope: 'COMMANDS', action: 'RUN', of: 'id' };
const launch: Requirement = { kind: 'action', scope: 'REMOTE_ASSIST', action: 'LAUNCH', of: 'id' };

describe('a refusal', () => {
  it('explains a level', () => {
    const error = refusal('User.cost', read, builtInPermissions.HELP_DESK);
    expect(error.message).toBe('User.cost needs Read Only in Billing; Help Desk has No Access.');
    expect(error.extensions).toEqual({
      code: 'FORBIDDEN',
      access: {
        coordinate: 'User.cost',
        scope: 'BILLING',
        requiredLevel: 'READ_ONLY',
        requiredAction: null,
        heldLevel: 'NO_ACCESS',
        failedCondition: null,
        permittedRoles: ['ADMINISTRATOR_WITH_BILLING', 'COMMAND_RUNNER_WITH_BILLING'],
      },
    });
  });

  it('explains a condition that did not hold', () => {
    const error = refusal('Mutation.run', run, builtInPermissions.COMMAND_RUNNER, 'ASSIGNED_COMMAND');
    expect(error.message).toBe('Mutation.run is refused: the command is not assigned to you.');
    expect(error.extensions.access).toMatchObject({
      requiredLevel: null,
      requiredAction: 'RUN',
      heldLevel: 'READ_ONLY',
      failedCondition: 'ASSIGNED_COMMAND',
    });
  });

  it.each<[string, Requirement, Role, string]>([
    [
      'Mutation.createUser',
      edit,
      'READ_ONLY',
      'Mutation.createUser needs Edit in Users; Read Only has Read Only.',
    ],
    ['Mutation.run', run, 'READ_ONLY', 'Mutation.run needs RUN in Commands; Read Only has Read Only.'],
    [
      'Mutation.launch',
      launch,
      'READ_ONLY',
      'Mutation.launch needs LAUNCH in Remote Assist; Read Only has No Access.',
    ],
    [
      'Query.provider',
      { ...read, scope: 'MULTI_TENANT_PORTAL' },
      'COMMAND_RUNNER',
      'Query.provider needs Read Only in Multi-Tenant Portal; Command Runner has N/A.',
    ],
    ['Query.odd', { kind: 'authenticated' }, 'MANAGER', 'Query.odd is refused.'],
  ])('of %s, asking %j, to %s', (coordinate, requirement, role, words) => {
    expect(refusal(coordinate, requirement, builtInPermissions[role]).message).toBe(words);
  });

  it('explains nothing to a caller without credentials', () => {
    const error = refusal('User.cost', read, null);
    expect(error.message).toBe(unauthenticated().message);
    expect(error.extensions).toEqual({ code: 'UNAUTHENTICATED', http: { status: 401 } });
  });
});

describe('the line of a description', () => {
  it.each<[Requirement, Role, string | null]>([
    [edit, 'HELP_DESK', 'Needs Edit in Users; Help Desk: Edit.'],
    [run, 'MANAGER', 'Needs RUN in Commands; Manager: Edit.'],
    [
      run,
      'COMMAND_RUNNER_WITH_BILLING',
      'Needs RUN in Commands; Command Runner with Billing: Running & Scheduling access to Commands for assigned Commands.',
    ],
    [
      launch,
      'HELP_DESK',
      'Needs LAUNCH in Remote Assist; Help Desk: Launch RA session if allowed by Manage or above.',
    ],
    [{ kind: 'authenticated' }, 'MANAGER', null],
    [{ kind: 'public' }, 'MANAGER', null],
  ])('for %j, %s', (requirement, role, line) => {
    expect(describeRequirement(requirement, builtInPermissions[role])).toBe(line);
  });
});
