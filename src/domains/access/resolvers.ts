import { rolesThatPass } from '../../access/decisions.ts';
import type { Cell } from '../../access/matrix.ts';
import type { Context } from '../../core/context.ts';
import {
  builtInPermissions,
  roleMatrix,
  roles,
  roleTitle,
  scopes,
  scopeTitle,
} from '../../core/role-matrix.ts';
import type { AccessCondition, AccessRequirement, Action, Scope } from '../../generated/graphql.ts';
import type { Domain } from '../domain.ts';

/** Resolvers of the access model itself, for tooling and for front ends that adapt to it. */
export const access: Domain = {
  resolvers: {
    Query: {
      service: async (_root, _args, context) => ({
        name: 'Rolegate',
        setUp: await context.isSetUp(),
        authentication:
          'Send an API key in the x-api-key header, or sign in at /auth/sign-in: docs/identity.md.',
      }),
      viewer: (_root, _args, { principal }) => principal,
      roleMatrix: () =>
        scopes.flatMap((scope) =>
          roles.map((role) => ({ scope, role, ...shown(builtInPermissions[role].cells[scope]) })),
        ),
      accessRequirements: (_root, { scope }, { requirements }) =>
        requirementList(requirements, scope ?? null),
    },
    Viewer: {
      access: (_viewer, _args, { permissions }) =>
        permissions ? scopes.map((scope) => ({ scope, ...shown(permissions.cells[scope]) })) : [],
      banner: (_viewer, _args, context) => banner(context),
    },
  },
};

/** Returns a cell in the enums of the schema. */
function shown({ level, actions, condition, published }: Cell) {
  return { level, published, actions: actions as Action[], condition: condition as AccessCondition | null };
}

function requirementList(requirements: Context['requirements'], scope: Scope | null): AccessRequirement[] {
  return [...requirements.values()]
    .map(({ name, kind, requirement }) => ({
      coordinate: name,
      kind,
      scope: 'scope' in requirement ? (requirement.scope as Scope) : null,
      level: requirement.kind === 'level' ? requirement.level : null,
      action: requirement.kind === 'action' ? (requirement.action as Action) : null,
      open: openTo[requirement.kind],
      roles: rolesThatPass(roleMatrix, requirement),
    }))
    .filter((entry) => scope === null || entry.scope === scope)
    .sort((a, b) => (a.coordinate < b.coordinate ? -1 : 1));
}

const openTo = { public: 'PUBLIC', authenticated: 'AUTHENTICATED', level: null, action: null } as const;

/** Describes the limits of the caller's role in words, from its cells. No role is treated by name. */
function banner({ principal, permissions }: Context): string | null {
  if (!permissions) return null;
  // The words of the cell describe a scope with a condition, and not its level.
  const plain = scopes.filter((scope) => !permissions.cells[scope].condition);
  const titles = (levels: readonly string[]) =>
    plain.filter((scope) => levels.includes(permissions.cells[scope].level)).map(scopeTitle);
  const conditional = scopes.flatMap((scope) =>
    permissions.cells[scope].condition
      ? [`${scopeTitle(scope)}: ${permissions.cells[scope].published}.`]
      : [],
  );
  const [readOnly, none] = [titles(['READ_ONLY']), titles(['NO_ACCESS', 'NOT_APPLICABLE'])];
  if (readOnly.length + none.length + conditional.length === 0) return null;
  const parts = [
    `Your role, ${roleTitle(principal.role)}, has limited permissions.`,
    readOnly.length > 0 ? `Read Only: ${readOnly.join(', ')}.` : '',
    none.length > 0 ? `No access: ${none.join(', ')}.` : '',
    ...conditional,
  ];
  return parts.filter(Boolean).join(' ');
}
