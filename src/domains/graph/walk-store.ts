import { type SQL, sql } from 'drizzle-orm';
import type { GraphQLResolveInfo } from 'graphql';
import { compileStatement } from '../../../db/statement.ts';
import type { Context } from '../../core/context.ts';
import { plannedStatement } from '../../relay/plan.ts';
import type { AssociationName } from './associations-entity.ts';
import {
  conditions,
  type Details,
  detail,
  details,
  end,
  goalOf,
  type Hop,
  ofHop,
  type Route,
  tableAt,
  tablesOf,
} from './hop-store.ts';
import { visibleRows } from './kinds-entity.ts';

/** Other end of an association of `parent`. */
export interface Neighbour extends Details {
  readonly parent: string;
  readonly id: string;
  readonly association: AssociationName;
}

export interface Reached {
  readonly parent: string;
  readonly id: string;
}

/** Path along a route, which is given by its index. Each hop has its end and the data of its association. */
export interface Path {
  readonly parent: string;
  readonly id: string;
  readonly route: number;
  readonly hops: readonly (Details & { readonly id: string })[];
}

/** Part of a list sorted by identifier: at most `size` rows of each parent, after this identifier. */
export interface Part {
  readonly size: number;
  readonly after: string | null;
}

const placeholder = sql.placeholder;

/** Reads the ends of associations, a part for each parent, by one statement. Each of the routes has one hop. */
export function neighbours(
  routes: readonly Route[],
  parents: readonly string[],
  part: Part,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Neighbour[]> {
  return partOf(routes, parents, part, context, info, sql`union all`, (route) => {
    const [hop] = route as [Hop];
    return sql`, ${sql.raw(`'${hop.association}'`)} as "association", ${details(hop, 0)}`;
  });
}

/** Reads what routes lead to, each once: a part for each parent, by one statement. */
export function reached(
  routes: readonly Route[],
  parents: readonly string[],
  part: Part,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Reached[]> {
  return partOf(routes, parents, part, context, info, sql`union`, () => sql``);
}

/** Counts what routes lead to, by parent. */
export async function countReached(
  routes: readonly Route[],
  parents: readonly string[],
  context: Context,
): Promise<Map<string, number>> {
  if (routes.length === 0) return new Map();
  const ends = routes.map((route) => {
    return sql`select ${goalOf(route)} as id from ${tablesOf(route)} where ${conditions(route, sql`parent.id`, context)}`;
  });
  const count = compileStatement(sql`select parent.id as "id", count(*)::int as "count"
    from unnest(${placeholder('parents')}::text[]) as parent(id)
    cross join lateral (${sql.join(ends, sql` union `)}) as found group by parent.id`);
  const { organizationId } = context.db;
  const rows = await context.db.read<{ id: string; count: number }>(count, { organizationId, parents });
  return new Map(rows.map((row) => [row.id, row.count]));
}

/** Reads the paths between pairs of resources, at most `size` of each pair, the shortest first, by one statement. */
export async function paths(
  routes: readonly Route[],
  pairs: readonly (readonly [parent: string, id: string])[],
  size: number,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Path[]> {
  if (routes.length === 0) return [];
  const limit = placeholder('limit');
  const statement = plannedStatement(info, shapeOf(routes, context, 'paths'), () => {
    const ways = routes.map((route, index) => {
      const ends = route.map((hop, hopIndex) => {
        return sql`json_build_object('id', ${end(hop, hopIndex)}, 'since', ${detail(hop, hopIndex, 'since')},
          'sudo', ${detail(hop, hopIndex, 'sudo')},
          'sudoWithoutPassword', ${detail(hop, hopIndex, 'sudoWithoutPassword')})`;
      });
      const between = sql.join(route.map(end), sql` || ' ' || `);
      const place = sql`${goalOf(route)} = pair.id and ${conditions(route, sql`pair.parent`, context)}`;
      return sql`(select ${sql.raw(String(index))} as "route", ${between} as "order",
        json_build_array(${sql.join(ends, sql`, `)}) as "hops"
        from ${tablesOf(route)} where ${place} order by 2 limit ${limit})`;
    });
    return sql`select pair.parent as "parent", pair.id as "id", way."route" as "route", way."hops" as "hops"
      from unnest(${placeholder('parents')}::text[], ${placeholder('ids')}::text[]) as pair(parent, id)
      cross join lateral (select * from (${sql.join(ways, sql` union all `)}) as way
        order by "route", "order" limit ${limit}) as way`;
  });
  const { organizationId } = context.db;
  const [parents, ids] = [pairs.map(([parent]) => parent), pairs.map(([, id]) => id)];
  return context.db.read<Path>(statement, { organizationId, parents, ids, limit: size });
}

/** Reads a part of the union of what routes lead to, for each parent. */
async function partOf<Row>(
  routes: readonly Route[],
  parents: readonly string[],
  { size, after }: Part,
  context: Context,
  info: GraphQLResolveInfo,
  union: SQL,
  more: (route: Route) => SQL,
): Promise<Row[]> {
  if (routes.length === 0) return [];
  const limit = placeholder('limit');
  const shape = shapeOf(routes, context, after === null ? 'first' : 'after');
  const statement = plannedStatement(info, shape, () => {
    const ends = routes.map((route) => {
      const last = route.length - 1;
      const hop = route[last] as Hop;
      const goal = end(hop, last);
      const further = after === null ? sql`` : sql`and ${goal} > ${placeholder('after')}`;
      const endsOf = (own: SQL) => sql`select ${goal} as "id"${more(route)} from ${tableAt(hop, last)}
        where ${ofHop(hop, last, own, context)} ${further} order by 1 limit ${limit}`;
      if (last === 0) return sql`(${endsOf(sql`parent.id`)})`;
      // Each resource before the last hop has only a part of the index read, however many ends belong to it.
      const before = route.slice(0, last);
      return sql`(select distinct ends."id" from (select distinct ${goalOf(before)} as id from ${tablesOf(before)}
        where ${conditions(before, sql`parent.id`, context)}) as via
        cross join lateral (${endsOf(sql`via.id`)}) as ends order by 1 limit ${limit})`;
    });
    return sql`select parent.id as "parent", found.* from unnest(${placeholder('parents')}::text[]) as parent(id)
      cross join lateral (select * from (${sql.join(ends, sql` ${union} `)}) as found order by "id" limit ${limit}) as found
      order by found."id"`;
  });
  const { organizationId } = context.db;
  return context.db.read<Row>(statement, { organizationId, parents, after, limit: size });
}

/** Returns the name of the SQL among the statements of its field; null if the SQL also depends on the caller. */
function shapeOf(routes: readonly Route[], context: Context, what: string): string | null {
  if (routes.some((route) => route.some(({ to }) => visibleRows(to, context)))) return null;
  return `${what} ${routes.map((route) => route.map(({ association }) => association).join(' ')).join()}`;
}
