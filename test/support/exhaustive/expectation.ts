import { standingOf } from '../coordinates/all.ts';
import type { Standing } from '../coordinates/standing.ts';
import { type PublishedCell, publishedCell, publishedRoles, scopeNames } from '../published.ts';

/** Expected decision of the published page for a role at a coordinate; `conditional` depends on the object. */
export type Outcome = 'allowed' | 'conditional' | 'refused';

const order = ['NOT_APPLICABLE', 'NO_ACCESS', 'READ_ONLY', 'EDIT'];

/** @throws Error for a coordinate that test/support/coordinates/ does not place. */
export function expectedOutcome(coordinate: string, role: string): Outcome {
  return outcomeOf(known(coordinate), role);
}

function outcomeOf(standing: Standing, role: string): Outcome {
  if (typeof standing === 'string') return 'allowed';
  const cell = publishedCell(standing.scope, role);
  if (standing.action === undefined) return holds(cell, standing.level) ? 'allowed' : 'refused';
  if (holds(cell, 'EDIT')) return 'allowed';
  if (!cell.actions.includes(standing.action)) return 'refused';
  return cell.condition && !standing.own ? 'conditional' : 'allowed';
}

function holds(cell: PublishedCell, level: string): boolean {
  return order.indexOf(cell.level) >= order.indexOf(level);
}

/** Returns the expected `extensions.access` of a refusal; `conditionFails` where the action depends on its object. */
export function expectedExplanation(coordinate: string, role: string, conditionFails = false) {
  const standing = known(coordinate);
  if (typeof standing === 'string') throw new Error(`${coordinate} is refused to nobody.`);
  const cell = publishedCell(standing.scope, role);
  return {
    coordinate,
    scope: scopeNames[standing.scope],
    requiredLevel: standing.action === undefined ? standing.level : null,
    requiredAction: standing.action ?? null,
    heldLevel: cell.level,
    failedCondition: conditionFails ? cell.condition : null,
    permittedRoles: publishedRoles.filter((other) => outcomeOf(standing, other) !== 'refused'),
  };
}

function known(coordinate: string): Standing {
  const standing = standingOf(coordinate);
  if (!standing) throw new Error(`${coordinate} has no entry in test/support/coordinates/.`);
  return standing;
}
