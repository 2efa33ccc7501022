import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../core/context.ts';
import { codedError } from '../../errors.ts';
import type { ResourceKind } from '../../generated/graphql.ts';
import { batched } from '../../relay/batch.ts';
import { associations } from './associations-entity.ts';
import type { Route } from './hop-store.ts';
import { mayRead, resourceKinds, resourceOf } from './kinds-entity.ts';
import { type ListArguments, ResourcePage, requestedPart } from './page.ts';
import type { AssociationParent, ResourceReferenceParent, TraversedResourceParent } from './parents.ts';
import { routesBetween } from './routes.ts';
import {
  countReached,
  type Neighbour,
  neighbours,
  type Part,
  type Path,
  paths,
  type Reached,
  reached,
} from './walk-store.ts';

const maxPaths = 100;
const defaultPaths = 10;

/** Routes from each kind to each other kind, by `START GOAL`. */
const routes = new Map<string, readonly Route[]>(
  resourceKinds.flatMap((start) =>
    resourceKinds.map((goal) => [`${start} ${goal}`, routesBetween(associations, start, goal)] as const),
  ),
);

function routesFrom(start: ResourceKind, { kinds }: ListArguments): Route[] {
  return [...new Set(kinds ?? resourceKinds)].flatMap((goal) => routes.get(`${start} ${goal}`) ?? []);
}

/** Returns the routes that pass only what the caller may read, and the unreadable kinds that the others pass. */
function readable(all: readonly Route[], context: Context) {
  const passed = resourceKinds.filter((kind) => all.some((route) => route.some(({ to }) => to === kind)));
  const leftOut = passed.filter((kind) => !mayRead(kind, context));
  return { leftOut, open: all.filter((route) => !route.some(({ to }) => leftOut.includes(to))) };
}

interface List<Row, Node> {
  /** Name of the list among those of a kind. */
  readonly name: string;
  follows(route: Route): boolean;
  read(
    open: readonly Route[],
    parents: readonly string[],
    part: Part,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<Row[]>;
  nodeOf(row: Row, from: ResourceReferenceParent): Node;
  idOf(node: Node): string;
}

/** Returns a list of each resource. One statement reads the lists of all resources of a kind in the response. */
function listOf<Row extends { readonly parent: string }, Node>(list: List<Row, Node>) {
  return (
    kind: ResourceKind,
    id: string,
    args: ListArguments,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<ResourcePage<Node>> => {
    const name = `${list.name} ${kind}`;
    const loader = batched<ResourcePage<Node>>(context, info, name, async (parents) => {
      const requested = requestedPart(name, args, context);
      const { open, leftOut } = readable(routesFrom(kind, args).filter(list.follows), context);
      const rows = byParent(await list.read(open, parents, requested.part, context, info));
      const counts = counter(open, context);
      return parents.map((parent) => {
        const nodes = (rows.get(parent) ?? []).map((row) => list.nodeOf(row, { kind, id: parent }));
        return new ResourcePage(requested, nodes, list.idOf, leftOut, () => counts.load(parent));
      });
    });
    return loader.load(id);
  };
}

/** List of what is associated with a resource directly. */
export const associationsOf = listOf<Neighbour, AssociationParent>({
  name: 'associations',
  follows: ({ length }) => length === 1,
  read: neighbours,
  nodeOf: ({ id, parent: _, ...row }, from) => ({ ...row, from, to: reference(id) }),
  idOf: ({ to }) => to.id,
});

/** List of what associations lead to from a resource. */
export const traverse = listOf<Reached, TraversedResourceParent>({
  name: 'traverse',
  follows: () => true,
  read: reached,
  nodeOf: (row, { id: origin }) => ({ ...reference(row.id), origin }),
  idOf: ({ id }) => id,
});

function byParent<Row extends { readonly parent: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const own = found.get(row.parent);
    if (own) own.push(row);
    else found.set(row.parent, [row]);
  }
  return found;
}

function counter(open: readonly Route[], context: Context) {
  return new DataLoader<string, number>(async (ids) => {
    const counts = await countReached(open, ids, context);
    return ids.map((id) => counts.get(id) ?? 0);
  });
}

/**
 * Returns the paths to a resource that a traversal has reached. One statement reads those of all resources in the
 * response with the same kinds of start and end.
 * @throws INVALID_PAGE
 */
export function pathsTo(
  { kind, id, origin }: TraversedResourceParent,
  first: number | null | undefined,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<{ associations: AssociationParent[] }[]> {
  const size = first ?? defaultPaths;
  if (size < 1 || size > maxPaths) {
    throw codedError('INVALID_PAGE', `\`first\` must be from 1 to ${maxPaths} here.`, { argument: 'first' });
  }
  const start = resourceOf(origin).kind;
  const { open } = readable(routes.get(`${start} ${kind}`) ?? [], context);
  const loader = batched<Path[]>(context, info, `paths ${start} ${kind}`, async (keys) => {
    const pairs = keys.map((key) => key.split(' ') as [string, string]);
    const found = new Map<string, Path[]>(keys.map((key) => [key, []]));
    for (const path of await paths(open, pairs, size, context, info)) {
      found.get(`${path.parent} ${path.id}`)?.push(path);
    }
    return keys.map((key) => found.get(key) ?? []);
  });
  return loader
    .load(`${origin} ${id}`)
    .then((ways) => ways.map((way) => ({ associations: steps(way, open) })));
}

function steps({ parent, hops, route }: Path, open: readonly Route[]): AssociationParent[] {
  let from = parent;
  return hops.map(({ id, ...details }, index) => {
    const association = open[route]?.[index]?.association;
    if (!association) throw new Error('A path has more hops than its route.');
    const step = { ...details, association, from: reference(from), to: reference(id) };
    from = id;
    return step;
  });
}

function reference(id: string): ResourceReferenceParent {
  return { kind: resourceOf(id).kind, id };
}
