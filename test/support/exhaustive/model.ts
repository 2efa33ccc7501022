import { standingOf } from '../coordinates/all.ts';
import { publishedCell, publishedRoles, publishedScopes, scopeNames } from '../published.ts';
import { expectedOutcome } from './expectation.ts';
import { coordinates } from './sdl.ts';

/** Returns the expected `Query.roleMatrix` according to the page. */
export function publishedMatrix() {
  return publishedScopes.flatMap((scope) =>
    publishedRoles.map((role) => {
      const { words, ...cell } = publishedCell(scope, role);
      return { scope: scopeNames[scope], role, ...cell, published: words };
    }),
  );
}

/** Returns the expected `Query.accessRequirements` according to test/support/coordinates/ and the page. */
export function expectedRequirements() {
  return [...coordinates].sort(byName).map(({ name, kind }) => {
    const standing = standingOf(name);
    const open = typeof standing === 'string' ? standing : null;
    const scoped = typeof standing === 'object' ? standing : null;
    return {
      coordinate: name,
      kind,
      scope: scoped && scopeNames[scoped.scope],
      level: scoped && scoped.action === undefined ? scoped.level : null,
      action: scoped?.action ?? null,
      open,
      roles: publishedRoles.filter((role) => expectedOutcome(name, role) !== 'refused'),
    };
  });
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}
