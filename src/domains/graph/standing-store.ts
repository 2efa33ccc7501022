import { type SQL, sql } from 'drizzle-orm';
import type { Context } from '../../core/context.ts';
import type { ResourceKind } from '../../generated/graphql.ts';
import { type Association, type AssociationName, associations } from './associations-entity.ts';
import { type Details, details, place } from './hop-store.ts';
import { tableOf, visibleRows } from './kinds-entity.ts';

/** State of a possible association before it is written or ended. */
export interface Standing extends Details {
  /** Kinds of the ends that exist for the caller. */
  readonly there: readonly ResourceKind[];
  readonly associated: boolean;
}

/** Determines whether both ends of a possible association exist, and whether the association does, by one statement. */
export async function standing(
  name: AssociationName,
  ids: Readonly<Partial<Record<ResourceKind, string>>>,
  context: Context,
): Promise<Standing> {
  const association: Association = associations[name];
  const { from, to, table, columns } = association;
  const { organizationId } = context.db;
  const hop = { association: name, from, to };
  const [row] = await context.db.read<Standing>(sql`
    select array_remove(array[${isThere(from)}, ${isThere(to)}], null) as "there", hop0.organization_id is not null as "associated",
      ${details(hop, 0)}
    from (select) as one left join ${table} as hop0 on hop0.organization_id = ${organizationId}
      and ${place(0, columns[from])} = ${ids[from]} and ${place(0, columns[to])} = ${ids[to]}`);
  if (!row) throw new Error('The statement must return one row.');
  return row;

  function isThere(kind: ResourceKind): SQL {
    const rows = tableOf(kind);
    const visible = visibleRows(kind, context) ?? sql`true`;
    return sql`(select ${kind}::text from ${rows} where ${rows.organizationId} = ${organizationId}
      and ${rows.id} = ${ids[kind]} and ${visible})`;
  }
}
