import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import { enqueue } from '../../../db/jobs.ts';
import {
  directories,
  directoryExports,
  directoryGroups,
  directoryLinks,
  userGroupDirectories,
} from '../../../db/tables/directories.ts';
import { userGroupMembers, userGroups } from '../../../db/tables/groups.ts';
import { users } from '../../../db/tables/users.ts';
import { isWanted } from './export-store.ts';
import type { LinkPlace } from './link-store.ts';

/** Change of a user that a directory has not been told of. */
interface Change {
  readonly directoryId: string;
  readonly subjectId: string;
  readonly name: string | null;
  readonly removal: boolean;
}

/** SQL condition for directories that export changes by themselves. */
export const isAutomatic = sql`${directories.enabled} and ${directories.settings} -> 'automaticExport' = 'true'`;

/** Users for whom exports become due. */
type Scope =
  /** Those whom a directory must have, or has. */
  | 'ALL'
  /** Those whom a directory must have and has not, or the other way round. */
  | 'DIFFERENCES'
  /** Those whom a directory has and must not have. */
  | 'REMOVALS';

/**
 * Makes exports of these users due in the directories that export by themselves, or in one of them. A user with an
 * export that waits or has failed belongs to every scope but the last.
 */
export async function markUsers(
  tx: Transaction,
  organizationId: string,
  userIds: readonly string[],
  scope: Scope = 'ALL',
  directoryId: string | null = null,
): Promise<void> {
  if (userIds.length === 0) return;
  const { rows } = await tx.execute<Change & Record<string, unknown>>(sql`
    select "directoryId", "subjectId", "name", "removal" from (
      select ${directories.id} as "directoryId", changed.id as "subjectId", ${users.username} as "name",
        ${users.id} is null or not (${isWanted(organizationId, directories.id)}) as "removal",
        exists (select from ${directoryLinks} where organization_id = ${organizationId}
          and directory_id = ${directories.id} and user_id = changed.id and active) as "present",
        exists (select from ${directoryExports} where organization_id = ${organizationId}
          and directory_id = ${directories.id} and subject_id = changed.id) as "known"
      from ${directories} cross join unnest(${sql.param(userIds)}::text[]) as changed(id)
      left join ${users} on ${users.organizationId} = ${organizationId} and ${users.id} = changed.id
      where ${directories.organizationId} = ${organizationId} and ${isAutomatic}
        and ${directories.id} = coalesce(${directoryId}, ${directories.id})
    ) as change
    where ${inScope[scope]}`);
  await mark(tx, organizationId, rows);
}

/** Groups for which exports become due: these, those of a directory, or those of users with an account in a directory. */
type GroupScope =
  | { readonly groupIds: readonly string[] }
  | { readonly directoryIds: readonly string[] }
  | { readonly directoryId: string; readonly userIds: readonly string[] };

/** Makes exports of groups due in the directories that have groups and export by themselves. */
export async function markGroups(tx: Transaction, organizationId: string, scope: GroupScope): Promise<void> {
  if (Object.values(scope).some((ids) => ids.length === 0)) return;
  const ofDirectory = sql`${directories.id} = pair.directory_id and ${directories.organizationId} = ${organizationId}`;
  const { rows } = await tx.execute<Change & Record<string, unknown>>(sql`
    select pair.directory_id as "directoryId", pair.group_id as "subjectId", ${userGroups.name} as "name",
      not exists (select from ${userGroupDirectories} where organization_id = ${organizationId}
        and directory_id = pair.directory_id and group_id = pair.group_id) as "removal"
    from (
      select directory_id, group_id from ${userGroupDirectories} where organization_id = ${organizationId}
      union select directory_id, group_id from ${directoryGroups} where organization_id = ${organizationId}
    ) as pair
    join ${directories} on ${ofDirectory} and ${isAutomatic}
      and ${directories.settings} -> 'groupsEnabled' = 'true'
    left join ${userGroups} on ${userGroups.organizationId} = ${organizationId} and ${userGroups.id} = pair.group_id
    where ${inGroupScope(organizationId, scope)}`);
  await mark(tx, organizationId, rows);
}

function inGroupScope(organizationId: string, scope: GroupScope): SQL {
  if ('groupIds' in scope) return sql`pair.group_id = any(${sql.param(scope.groupIds)}::text[])`;
  if ('directoryIds' in scope) return sql`pair.directory_id = any(${sql.param(scope.directoryIds)}::text[])`;
  return sql`pair.directory_id = ${scope.directoryId} and exists (
    select from ${userGroupMembers} where organization_id = ${organizationId} and group_id = pair.group_id
      and user_id = any(${sql.param(scope.userIds)}::text[]))`;
}

const inScope: Readonly<Record<Scope, SQL>> = {
  ALL: sql`"present" or "known" or not "removal"`,
  DIFFERENCES: sql`"present" = "removal" or "known"`,
  REMOVALS: sql`"present" and "removal"`,
};

/** Effect of a change of a user whose export waits or has failed: its attempts begin anew. */
const changedAgain = sql`version = known.version + 1, state = 'WAITING', attempts = 0, changed_at = now(),
  due_at = now(), name = coalesce(excluded.name, known.name), removal = excluded.removal`;

/** Makes exports due at once. */
async function mark(
  tx: Transaction,
  organizationId: string,
  changes: readonly Change[],
  ifKnown = changedAgain,
): Promise<void> {
  if (changes.length === 0) return;
  const rows = JSON.stringify(changes.map((change) => ({ ...change, id: newId('dxp') })));
  await tx.execute(sql`
    insert into ${directoryExports} as known (id, organization_id, directory_id, subject_id, name, removal)
    select id, ${organizationId}, "directoryId", "subjectId", name, removal
    from jsonb_to_recordset(${rows}::jsonb)
      as given(id text, "directoryId" text, "subjectId" text, name text, removal boolean)
    order by "directoryId", "subjectId"
    on conflict (organization_id, directory_id, subject_id) do update set ${ifKnown}`);
  for (const directoryId of new Set(changes.map((change) => change.directoryId))) {
    await enqueue(tx, 'provisioning', directoryId);
  }
}

/** Export that a job has claimed. */
export interface Claimed extends Change {
  readonly id: string;
  readonly version: number;
  readonly attempts: number;
}

const claimSeconds = 5;

/**
 * Claims the next exports of a directory that are due: removals first, then in the order of their moments. The claim
 * keeps other servers away for a few seconds. If an export takes longer, `stillCurrent` notices.
 */
export async function claim(
  tx: Transaction,
  { organizationId, directoryId }: LinkPlace,
  { limit, removalsOnly }: { readonly limit: number; readonly removalsOnly: boolean },
): Promise<Claimed[]> {
  const { rows } = await tx.execute<Claimed & Record<string, unknown>>(sql`
    with due as materialized (
      select id from ${directoryExports}
      where organization_id = ${organizationId} and directory_id = ${directoryId} and state = 'WAITING'
        and due_at <= now() and (claimed_until is null or claimed_until <= now())
        and (removal or not ${removalsOnly})
      order by removal desc nulls last, due_at, id limit ${limit} for update skip locked)
    update ${directoryExports} export
    set version = version + 1, claimed_until = now() + make_interval(secs => ${claimSeconds})
    from due where export.organization_id = ${organizationId} and export.id = due.id
    returning export.id, directory_id as "directoryId", subject_id as "subjectId", name, removal, version, attempts`);
  return rows;
}

/** Returns the seconds until the next export of a directory is due; null if none waits. */
export async function secondsUntilDue(
  tx: Transaction,
  { organizationId, directoryId }: LinkPlace,
): Promise<number | null> {
  const { rows } = await tx.execute<{ seconds: number | null }>(sql`
    select ceil(extract(epoch from min(greatest(due_at, claimed_until)) - now()))::integer as "seconds"
    from ${directoryExports}
    where organization_id = ${organizationId} and directory_id = ${directoryId} and state = 'WAITING'`);
  const seconds = rows[0]?.seconds ?? null;
  return seconds === null ? null : Math.max(1, seconds);
}

/**
 * Locks claimed exports, and returns those that nothing has overtaken: neither a change, nor another server after the
 * end of the claim.
 */
export async function stillCurrent(
  tx: Transaction,
  organizationId: string,
  claimed: readonly Claimed[],
): Promise<ReadonlySet<Claimed>> {
  const rows = await tx
    .select({ id: directoryExports.id, version: directoryExports.version })
    .from(directoryExports)
    .where(and(eq(directoryExports.organizationId, organizationId), isOneOf(claimed.map(({ id }) => id))))
    .orderBy(directoryExports.id)
    .for('update');
  const versions = new Map(rows.map(({ id, version }) => [id, version]));
  return new Set(claimed.filter(({ id, version }) => versions.get(id) === version));
}

/** Attempt that failed. */
export interface FailedAttempt {
  readonly id: string;
  readonly state: 'WAITING' | 'FAILED';
  readonly attempts: number;
  readonly delaySeconds: number;
  readonly code: string;
  readonly message: string;
}

/** Ends claims: removes the exports that are done, notes failed attempts, and makes overtaken exports due again. */
export async function release(
  tx: Transaction,
  organizationId: string,
  {
    done,
    failed,
    overtaken,
    untried,
  }: {
    readonly done: readonly Claimed[];
    readonly failed: readonly FailedAttempt[];
    readonly overtaken: readonly Claimed[];
    readonly untried: readonly Claimed[];
  },
): Promise<void> {
  const own = eq(directoryExports.organizationId, organizationId);
  if (done.length > 0) {
    await tx.delete(directoryExports).where(and(own, isOneOf(done.map(({ id }) => id))));
  }
  if (failed.length > 0) {
    await tx.execute(sql`update ${directoryExports} export set state = failed.state::directory_export_state,
        attempts = failed.attempts, last_attempt_at = now(), code = failed.code, message = failed.message,
        due_at = now() + make_interval(secs => failed."delaySeconds"), claimed_until = null
      from jsonb_to_recordset(${JSON.stringify(failed)}::jsonb) as failed
        (id text, state text, attempts integer, "delaySeconds" integer, code text, message text)
      where export.organization_id = ${organizationId} and export.id = failed.id`);
  }
  if (untried.length > 0) {
    await tx
      .update(directoryExports)
      .set({ claimedUntil: null })
      .where(and(own, isOneOf(untried.map(({ id }) => id))));
  }
  await mark(tx, organizationId, overtaken, sql`version = known.version + 1, claimed_until = null`);
}

function isOneOf(ids: readonly string[]) {
  return sql`${directoryExports.id} = any(${sql.param(ids)}::text[])`;
}
