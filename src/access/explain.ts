import type { GraphQLError } from 'graphql';
import { codedError } from '../errors.ts';
import type { AccessCondition, AccessLevel, Action, Role, Scope } from '../generated/graphql.ts';
import { decide, type Requirement, rolesThatPass } from './decisions.ts';
import { type Cell, type Holding, scopeTitle } from './matrix.ts';

/** `extensions.access` of a refusal. */
export interface Explanation {
  readonly coordinate: string;
  readonly scope: Scope | null;
  readonly requiredLevel: AccessLevel | null;
  readonly requiredAction: Action | null;
  readonly heldLevel: AccessLevel | null;
  /** The condition of the caller's cell that did not hold. */
  readonly failedCondition: AccessCondition | null;
  /** The roles that would pass. */
  readonly permittedRoles: readonly Role[];
  /** The caller's role would pass, and the limits of their key do not let it. */
  readonly limitedBy?: 'API_KEY';
}

const levelTitles: Record<AccessLevel, string> = {
  NOT_APPLICABLE: 'N/A',
  NO_ACCESS: 'No Access',
  READ_ONLY: 'Read Only',
  EDIT: 'Edit',
};

const conditionTexts: Record<AccessCondition, string> = {
  ASSIGNED_COMMAND: 'the command is not assigned to you',
  REMOTE_ASSIST_GRANT: 'no Manager or above has allowed you to launch Remote Assist sessions',
};

export function unauthenticated(): GraphQLError {
  return codedError(
    'UNAUTHENTICATED',
    'Send a valid API key in the x-api-key header or as `authorization: Bearer`, or sign in: as a browser at /, or with a session token in `authorization: Bearer`.',
    { http: { status: 401 } },
  );
}

/** The error that stands for a refused coordinate: what it asks, what the caller holds, who would pass. */
export function refusal(
  coordinate: string,
  requirement: Requirement,
  holding: Holding | null,
  failedCondition: AccessCondition | null = null,
): GraphQLError {
  if (holding === null) return unauthenticated();
  const access: Explanation = {
    coordinate,
    scope: 'scope' in requirement ? requirement.scope : null,
    requiredLevel: requirement.kind === 'level' ? requirement.level : null,
    requiredAction: requirement.kind === 'action' ? requirement.action : null,
    heldLevel: 'scope' in requirement ? holding.cells[requirement.scope].level : null,
    failedCondition,
    permittedRoles: rolesThatPass(requirement),
    ...(isLimited(requirement, holding) ? { limitedBy: 'API_KEY' } : {}),
  };
  return codedError('FORBIDDEN', sentence(coordinate, requirement, holding, failedCondition), { access });
}

function sentence(
  coordinate: string,
  requirement: Requirement,
  holding: Holding,
  failedCondition: AccessCondition | null,
): string {
  if (failedCondition) return `${coordinate} is refused: ${conditionTexts[failedCondition]}.`;
  if (!('scope' in requirement)) {
    return holding.readOnly
      ? `${coordinate} is refused: your key is read only.`
      : `${coordinate} is refused.`;
  }
  const held = worded(holding.cells[requirement.scope]);
  const needed = requirement.kind === 'level' ? levelTitles[requirement.level] : requirement.action;
  const asked = `${coordinate} needs ${needed} in ${scopeTitle(requirement.scope)}`;
  if (!isLimited(requirement, holding)) return `${asked}; ${holding.name} has ${held}.`;
  return `${asked}; your key holds ${held}, and is limited to less than your role, ${holding.name}, has.`;
}

/** Whether it is the narrowing that refuses. */
function isLimited(requirement: Requirement, { whole }: Holding): boolean {
  return whole !== undefined && decide(requirement, whole).kind !== 'deny';
}

/** One line for the description of a coordinate: what it needs, and what this holding has. */
export function describe(requirement: Requirement, holding: Holding | null): string | null {
  if (!('scope' in requirement)) return null;
  const needed = requirement.kind === 'level' ? levelTitles[requirement.level] : requirement.action;
  const line = `Needs ${needed} in ${scopeTitle(requirement.scope)}`;
  if (!holding) return `${line}.`;
  return `${line}; ${holding.name}: ${worded(holding.cells[requirement.scope])}.`;
}

/** A cell with a condition is neither of the levels: it is told in its own words. */
function worded({ condition, published, level }: Cell): string {
  return condition ? published : levelTitles[level];
}
