import type { ResourceKind } from '../../generated/graphql.ts';

interface Ends {
  readonly from: ResourceKind;
  readonly to: ResourceKind;
}

/** Step from a resource of one kind to one of another kind, along an association or against it. */
export interface Hop<Name extends string = string> {
  readonly association: Name;
  readonly from: ResourceKind;
  readonly to: ResourceKind;
}

export type Route<Name extends string = string> = readonly Hop<Name>[];

/**
 * Returns the routes from resources of one kind to those of another, the shortest first: along associations all the
 * way, or against them all the way, through the kinds that may be passed. No route passes a kind twice, so that their
 * number and length are limited for any associations.
 */
export function routesBetween<Name extends string>(
  associations: Readonly<Record<Name, Ends>>,
  start: ResourceKind,
  goal: ResourceKind,
  mayPass: (kind: ResourceKind) => boolean = () => true,
): Route<Name>[] {
  const all = Object.entries<Ends>(associations) as [Name, Ends][];
  const along = all.map(([association, { from, to }]): Hop<Name> => ({ association, from, to }));
  const against = all.map(([association, { from, to }]): Hop<Name> => ({ association, from: to, to: from }));
  return [...onwards(along, [], start), ...onwards(against, [], start)].sort((a, b) => a.length - b.length);

  function onwards(hops: readonly Hop<Name>[], way: Route<Name>, at: ResourceKind): Route<Name>[] {
    return hops
      .filter(({ from, to }) => from === at && to !== start && !way.some((hop) => hop.to === to))
      .flatMap((hop) => {
        const longer = [...way, hop];
        if (hop.to === goal) return [longer];
        return mayPass(hop.to) ? onwards(hops, longer, hop.to) : [];
      });
  }
}
