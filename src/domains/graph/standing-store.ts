import { type SQL, sql } from 'drizzle-orm';
import type { Context } from '../../core/context.ts';
import type { ResourceKind } from '../../generated/graphql.ts';
import { type Association, type AssociationName, associations } from './associations-entity.ts';
import { type Details, details, place } from './hop-store.ts';
import { tableOf, visibleRows } from './kinds-entity.ts';

/** What is there before an association is written or ended. */
export interface Standing extends Details {
  /** The ends that are there, for the caller, by their kinds. */
  readonly there: readonly ResourceKind[];
  readonly associated: boolean;
}

/** Whether both ends of a possible association are there, and whether it is, by one statement. */
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
  if (!row) throw new Error('The statement answers one row.');
  return row;

  function isThere(kind: ResourceKind): SQL {
    const rows = tableOf(kind);
    const visible = visibleRows(kind, context) ?? sql`true`;
    return sql`(select ${kind}::text from ${rows} where ${rows.organizationId} = ${organizationId}
      and ${rows.id} = ${ids[kind]} and ${visible})`;
  }
}
