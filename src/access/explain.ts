import type { GraphQLError } from 'graphql';
import { codedError } from '../errors.ts';
import { type Decision, decide, type Requirement, rolesThatPass } from './decisions.ts';
import { type Cell, cellOf, type Level, levelTitles, type Permissions } from './matrix.ts';
import type { Coordinate } from './requirements.ts';

/** `extensions.access` of a refusal. */
export interface Explanation {
  readonly coordinate: string;
  readonly scope: string | null;
  readonly requiredLevel: Level | null;
  readonly requiredAction: string | null;
  readonly heldLevel: Level | null;
  /** The condition of the caller's cell that did not hold. */
  readonly failedCondition: string | null;
  /** The roles that would pass. */
  readonly permittedRoles: readonly string[];
  /** The caller's role would pass, and the limits of their key do not let it. */
  readonly limitedBy?: 'API_KEY';
}

/** Returns the default error for a caller without credentials. */
export function unauthenticated(): GraphQLError {
  return codedError('UNAUTHENTICATED', 'Authentication is required.', { http: { status: 401 } });
}

/** Returns the error of a refused coordinate: its requirement, the caller's level, and the roles that would pass. */
export function refusal(
  coordinate: string,
  requirement: Requirement,
  permissions: Permissions | null,
  failedCondition: string | null = null,
): GraphQLError {
  if (permissions === null) return unauthenticated();
  const access: Explanation = {
    coordinate,
    scope: 'scope' in requirement ? requirement.scope : null,
    requiredLevel: requirement.kind === 'level' ? requirement.level : null,
    requiredAction: requirement.kind === 'action' ? requirement.action : null,
    heldLevel: 'scope' in requirement ? cellOf(permissions, requirement.scope).level : null,
    failedCondition,
    permittedRoles: rolesThatPass(permissions.matrix, requirement),
    ...(isLimited(requirement, permissions) ? { limitedBy: 'API_KEY' } : {}),
  };
  return codedError('FORBIDDEN', sentence(coordinate, requirement, permissions, failedCondition), { access });
}

/** A decision with its reason. */
export interface Explained {
  readonly decision: Decision['kind'];
  readonly requirement: Requirement;
  /** Condition of an `if`. */
  readonly condition: string | null;
  /** Error that a refusal answers; null where the coordinate is allowed. */
  readonly refusal: GraphQLError | null;
}

/** Explains the decision on a coordinate. */
export function explain({ name, requirement }: Coordinate, permissions: Permissions | null): Explained {
  const decision = decide(requirement, permissions);
  const condition = decision.kind === 'if' ? decision.condition : null;
  const isAllowed = decision.kind === 'allow';
  return {
    decision: decision.kind,
    requirement,
    condition,
    refusal: isAllowed ? null : refusal(name, requirement, permissions, condition),
  };
}

function sentence(
  coordinate: string,
  requirement: Requirement,
  permissions: Permissions,
  failedCondition: string | null,
): string {
  if (failedCondition) {
    const reason = permissions.matrix.conditions[failedCondition] ?? `${failedCondition} does not hold`;
    return `${coordinate} is refused: ${reason}.`;
  }
  if (!('scope' in requirement)) {
    return permissions.readOnly
      ? `${coordinate} is refused: your key is read only.`
      : `${coordinate} is refused.`;
  }
  const held = worded(cellOf(permissions, requirement.scope));
  const needed = requirement.kind === 'level' ? levelTitles[requirement.level] : requirement.action;
  const asked = `${coordinate} needs ${needed} in ${titleOf(permissions, requirement.scope)}`;
  if (!isLimited(requirement, permissions)) return `${asked}; ${permissions.name} has ${held}.`;
  return `${asked}; your key holds ${held}, and is limited to less than your role, ${permissions.name}, has.`;
}

/** Determines whether the limits of the caller's key are what refuses. */
function isLimited(requirement: Requirement, { whole }: Permissions): boolean {
  return whole !== undefined && decide(requirement, whole).kind !== 'deny';
}

/** Returns a line for the description of a coordinate: its requirement, and the level that the permissions have. */
export function describe(requirement: Requirement, permissions: Permissions | null): string | null {
  if (!('scope' in requirement)) return null;
  const needed = requirement.kind === 'level' ? levelTitles[requirement.level] : requirement.action;
  if (!permissions) return `Needs ${needed} in ${requirement.scope}.`;
  return `Needs ${needed} in ${titleOf(permissions, requirement.scope)}; ${permissions.name}: ${worded(cellOf(permissions, requirement.scope))}.`;
}

/** Names what a cell allows: its level, or its own words where it has a condition. */
function worded({ condition, published, level }: Cell): string {
  return condition ? published : levelTitles[level];
}

function titleOf({ matrix }: Permissions, scope: string): string {
  return matrix.scopeTitles[scope] ?? scope;
}
