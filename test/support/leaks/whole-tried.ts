import { isMutation, routesFor } from '../exhaustive/routes.ts';
import { type Coordinate, coordinates } from '../exhaustive/sdl.ts';
import { strongest } from '../exhaustive/world.ts';
import { publishedRoles } from '../published.ts';
import type { Attempts } from './attempts.ts';
import { ofCatalogues } from './explained.ts';
import { takesId } from './inputs.ts';

const sides = [0, 1];

/**
 * Returns the untried combinations as `coordinate role side`. Every field of queries and every mutation is tried as every
 * role, other arguments and input fields of queries as the strongest; with `everything` as every role.
 */
export function untried({ tried }: Attempts, everything: boolean): string[] {
  const { routeTo } = routesFor(strongest);
  return coordinates.flatMap((coordinate) => {
    const { kind, name, type } = coordinate;
    const byMutation = isMutation(routeTo(coordinate));
    // Parts of a mutation are tried with it: see `unplanted`.
    if (byMutation && (kind !== 'FIELD' || type !== 'Mutation')) return [];
    const roles = kind === 'FIELD' || everything ? publishedRoles : [strongest];
    const keys = roles.flatMap((role) => sides.map((side) => `${name} ${role} ${side}`));
    return keys.filter((key) => !tried.has(key));
  });
}

/** Returns the arguments and input fields that accept an identifier and never received one of the other side. */
export function unplanted({ planted }: Attempts, from: readonly number[] = sides): string[] {
  return coordinates
    .filter((coordinate) => isTaking(coordinate) && !ofCatalogues.has(coordinate.name))
    .flatMap(({ name }) => from.map((side) => `${name} ${side}`))
    .filter((key) => !planted.has(key));
}

function isTaking(coordinate: Coordinate): boolean {
  if (coordinate.kind === 'FIELD') return false;
  return takesId(coordinate.kind === 'ARGUMENT' ? coordinate.argument.type : coordinate.field.type);
}
