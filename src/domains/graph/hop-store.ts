import { type Column, type SQL, sql } from 'drizzle-orm';
import type { Context } from '../../core/context.ts';
import { type Association, type AssociationName, associations } from './associations-entity.ts';
import { tableOf, visibleRows } from './kinds-entity.ts';
import type { Hop as HopOf, Route as RouteOf } from './routes.ts';

export type Hop = HopOf<AssociationName>;
export type Route = RouteOf<AssociationName>;

/** Data of an association in addition to its ends. */
export interface Details {
  readonly since: string | null;
  readonly sudo: boolean | null;
  readonly sudoWithoutPassword: boolean | null;
}

/** Joins the tables of a route. A row is a path along it. */
export function tablesOf(route: Route): SQL {
  const tables = route.map((hop, index) => {
    const before = route[index - 1];
    if (!before) return tableAt(hop, index);
    return sql`join ${tableAt(hop, index)} on ${tenant(index)} = ${tenant(index - 1)}
      and ${start(hop, index)} = ${end(before, index - 1)}`;
  });
  return sql.join(tables, sql` `);
}

/** SQL condition for the paths that begin at this resource, and pass only resources that the caller may see. */
export function conditions(route: Route, parent: SQL, context: Context): SQL {
  const [first, ...others] = route as [Hop, ...Route];
  const ofOthers = others.map((hop, index) => isSeen(hop, index + 1, context));
  return sql.join([ofHop(first, 0, parent, context), ...ofOthers], sql` and `);
}

/** SQL condition for the associations of this resource whose other end the caller may see. */
export function ofHop(hop: Hop, index: number, own: SQL, context: Context): SQL {
  return sql`${tenant(index)} = ${sql.placeholder('organizationId')} and ${start(hop, index)} = ${own}
    and ${isSeen(hop, index, context)}`;
}

function isSeen(hop: Hop, index: number, context: Context): SQL {
  const rows = visibleRows(hop.to, context);
  // A table of targets has rows for devices, and rows for groups of devices.
  if (!rows) return sql`${end(hop, index)} is not null`;
  const table = tableOf(hop.to);
  return sql`exists (select from ${table} where ${table.organizationId} = ${tenant(index)}
    and ${table.id} = ${end(hop, index)} and ${rows})`;
}

export function tableAt(hop: Hop, index: number): SQL {
  return sql`${associationOf(hop).table} as ${sql.identifier(`hop${index}`)}`;
}

export function goalOf(route: Route): SQL {
  return end(route.at(-1) as Hop, route.length - 1);
}

export function details(hop: Hop, index: number): SQL {
  return sql`${detail(hop, index, 'since')} as "since", ${detail(hop, index, 'sudo')} as "sudo",
    ${detail(hop, index, 'sudoWithoutPassword')} as "sudoWithoutPassword"`;
}

const types = { since: 'timestamptz', sudo: 'boolean', sudoWithoutPassword: 'boolean' };

export function detail(hop: Hop, index: number, name: keyof Details): SQL {
  const column = associationOf(hop)[name];
  return column ? place(index, column) : sql.raw(`null::${types[name]}`);
}

function start(hop: Hop, index: number): SQL {
  return place(index, associationOf(hop).columns[hop.from]);
}

export function end(hop: Hop, index: number): SQL {
  return place(index, associationOf(hop).columns[hop.to]);
}

export function place(index: number, column: Column | undefined): SQL {
  return sql`${sql.identifier(`hop${index}`)}.${sql.identifier(column?.name ?? '')}`;
}

function tenant(index: number): SQL {
  return sql`${sql.identifier(`hop${index}`)}.organization_id`;
}

function associationOf({ association }: Hop): Association {
  return associations[association];
}
