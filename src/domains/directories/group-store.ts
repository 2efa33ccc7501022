import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import {
  directoryGroupMembers,
  directoryGroups,
  directoryLinks,
  userGroupDirectories,
} from '../../../db/tables/directories.ts';
import { userGroupMembers, userGroups } from '../../../db/tables/groups.ts';
import type { WorkDatabase } from '../../core/context.ts';

/** Group of a directory: the user group, if it is assigned, and the directory's own group, if it exists. */
export interface PushedGroup {
  readonly groupId: string;
  /** Name of the group; null for one that is not assigned to the directory. */
  readonly name: string | null;
  readonly present: { readonly externalId: string; readonly name: string } | null;
}

export interface GroupPlace {
  readonly organizationId: string;
  readonly directoryId: string;
  readonly groupId: string;
}

const ofGroup = ({ organizationId, directoryId, groupId }: GroupPlace) => ({
  group: and(
    eq(directoryGroups.organizationId, organizationId),
    eq(directoryGroups.directoryId, directoryId),
    eq(directoryGroups.groupId, groupId),
  ),
  members: and(
    eq(directoryGroupMembers.organizationId, organizationId),
    eq(directoryGroupMembers.directoryId, directoryId),
    eq(directoryGroupMembers.groupId, groupId),
  ),
});

export async function readGroup(db: WorkDatabase, place: GroupPlace): Promise<PushedGroup> {
  const { organizationId, directoryId, groupId } = place;
  const [row] = await db.read<{ name: string | null; externalId: string | null; present: string | null }>(sql`
    select (select ${userGroups.name} from ${userGroups} join ${userGroupDirectories}
        on ${userGroupDirectories.organizationId} = ${organizationId} and ${userGroupDirectories.groupId} = ${userGroups.id}
          and ${userGroupDirectories.directoryId} = ${directoryId}
        where ${userGroups.organizationId} = ${organizationId} and ${userGroups.id} = ${groupId}) as "name",
      known.external_id as "externalId", known.name as "present"
    from (select 1) as one left join ${directoryGroups} known on known.organization_id = ${organizationId}
      and known.directory_id = ${directoryId} and known.group_id = ${groupId}`);
  const { name = null, externalId = null, present = null } = row ?? {};
  return {
    groupId,
    name,
    present: externalId === null ? null : { externalId, name: present ?? '' },
  };
}

/** Determines whether a group of the directory belongs to another user group. */
export async function isOfAnother(
  db: WorkDatabase,
  { organizationId, directoryId, groupId }: GroupPlace,
  externalId: string,
): Promise<boolean> {
  const rows = await db.read(sql`select 1 from ${directoryGroups} where organization_id = ${organizationId}
    and directory_id = ${directoryId} and external_id = ${externalId} and group_id <> ${groupId}`);
  return rows.length > 0;
}

/** Members of the group who have an active account in the directory. */
const wanted = ({ organizationId, directoryId, groupId }: GroupPlace) => sql`
  select ${directoryLinks.externalId} as id from ${userGroupMembers} join ${directoryLinks}
    on ${directoryLinks.organizationId} = ${organizationId} and ${directoryLinks.directoryId} = ${directoryId}
      and ${directoryLinks.userId} = ${userGroupMembers.userId} and ${directoryLinks.active}
  where ${userGroupMembers.organizationId} = ${organizationId} and ${userGroupMembers.groupId} = ${groupId}`;

export interface MemberChanges {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** Compares the members that a group must have in the directory with those that it has. Returns the first differences. */
export async function memberChanges(
  db: WorkDatabase,
  place: GroupPlace,
  limit: number,
): Promise<MemberChanges> {
  const present = sql`select member_id as id from ${directoryGroupMembers} where ${ofGroup(place).members}`;
  const rows = await db.read<{ id: string; adds: boolean }>(sql`
    (select id, false as "adds" from ((${present}) except (${wanted(place)})) as surplus order by id limit ${limit})
    union all
    (select id, true from ((${wanted(place)}) except (${present})) as missing order by id limit ${limit})
    limit ${limit}`);
  const ids = (adds: boolean) => rows.flatMap((row) => (row.adds === adds ? [row.id] : []));
  return { add: ids(true), remove: ids(false) };
}

/** Returns the identifiers in the directory of members whom the group must have there. */
export async function wantedMembers(db: WorkDatabase, place: GroupPlace, limit: number): Promise<string[]> {
  const rows = await db.read<{ id: string }>(sql`${wanted(place)} order by 1 limit ${limit}`);
  return rows.map(({ id }) => id);
}

/** Returns the noted members of a group that are not among these. */
export async function surplusMembers(
  tx: Transaction,
  place: GroupPlace,
  members: readonly string[],
): Promise<string[]> {
  const rows = await tx
    .select({ id: directoryGroupMembers.memberId })
    .from(directoryGroupMembers)
    .where(
      and(
        ofGroup(place).members,
        sql`${directoryGroupMembers.memberId} <> all(${sql.param(members)}::text[])`,
      ),
    );
  return rows.map(({ id }) => id);
}

export async function noteGroup(
  tx: Transaction,
  place: GroupPlace,
  { externalId, name }: { readonly externalId: string; readonly name: string },
): Promise<void> {
  await tx
    .insert(directoryGroups)
    .values({ ...place, externalId, name })
    .onConflictDoUpdate({
      target: [directoryGroups.organizationId, directoryGroups.directoryId, directoryGroups.groupId],
      set: { externalId, name },
    });
}

export async function noteMembers(
  tx: Transaction,
  place: GroupPlace,
  { add, remove }: MemberChanges,
): Promise<void> {
  const { organizationId, directoryId, groupId } = place;
  if (remove.length > 0) {
    await tx
      .delete(directoryGroupMembers)
      .where(
        and(
          ofGroup(place).members,
          sql`${directoryGroupMembers.memberId} = any(${sql.param(remove)}::text[])`,
        ),
      );
  }
  if (add.length > 0) {
    await tx.execute(sql`insert into ${directoryGroupMembers} (organization_id, directory_id, group_id, member_id)
      select ${organizationId}, ${directoryId}, ${groupId}, unnest(${sql.param(add)}::text[]) on conflict do nothing`);
  }
}

/** Forgets a group that no longer exists in the directory, with its members there. */
export async function forgetGroup(tx: Transaction, place: GroupPlace): Promise<void> {
  await tx.delete(directoryGroups).where(ofGroup(place).group);
}
