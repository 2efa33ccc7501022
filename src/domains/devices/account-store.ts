import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import { deviceAccounts, devices, userDevices } from '../../../db/tables/devices.ts';
import {
  deviceGroupMembers,
  userDeviceGroups,
  userGroupDeviceGroups,
  userGroupDevices,
  userGroupMembers,
  userGroups,
} from '../../../db/tables/groups.ts';
import { sshKeys, users } from '../../../db/tables/users.ts';
import type { DeviceSide } from '../../core/context.ts';
import { assertAllFound } from '../../errors.ts';
import type { OsFamily } from '../../generated/graphql.ts';
import type { AccountReport } from './result-input.ts';

type Bound = Pick<DeviceSide, 'db' | 'deviceId'>;

/** Account that the device is to have, or that it is to disable. */
interface Account {
  readonly userId: string;
  readonly username: string;
  /** DISABLED for a user who cannot sign in or is not bound to the device any more. */
  readonly state: 'ENABLED' | 'DISABLED';
  readonly fullName: string | null;
  readonly homeDirectory: string;
  readonly uid: number | null;
  readonly gid: number | null;
  readonly sudo: boolean;
  readonly sudoWithoutPassword: boolean;
  readonly publicKeys: readonly string[];
  readonly groups: readonly { readonly name: string; readonly gid: number }[];
}

export interface Accounts {
  readonly accounts: readonly Account[];
  /** User after whom the next page begins; null for the last page. */
  readonly next: string | null;
}

/** Number of accounts in one answer. */
const pageSize = 500;

const homes: Readonly<Record<OsFamily, string>> = {
  LINUX: '/home/',
  MAC: '/Users/',
  WINDOWS: 'C:\\Users\\',
  IOS: '/',
  ANDROID: '/',
};

/**
 * Reads a page of the device's accounts in the order of the users' identifiers: those of all users who are bound to it, and
 * those that its agent has reported. One statement reads at most a page of each group, over indexes alone.
 * @param after user after whom the page begins
 */
export async function accountsOf(side: Bound, after = ''): Promise<Accounts> {
  const { organizationId } = side.db;
  const most = pageSize + 1;
  const page = (query: SQL, column: SQL) =>
    sql`(${query} and ${column} > ${after} order by ${column} limit ${most})`;
  const [direct, byDeviceGroup, byUserGroup, known] = sourcesOf(side, page);
  const rows = await side.db.read<Omit<Account, 'homeDirectory'> & { readonly osFamily: OsFamily }>(sql`
    with page as materialized (
      select user_id, bool_or(bound) as bound, bool_or(sudo) as sudo, bool_or(sudo and without_password) as without_password,
        array_remove(array_agg(group_id), null) as group_ids
      from (${direct} union all ${byDeviceGroup} union all ${byUserGroup} union all ${known})
        as candidate(user_id, bound, sudo, without_password, group_id)
      group by user_id order by user_id limit ${most}),
    account as materialized (
      select page.*, u.*, page.bound and coalesce(u.can_sign_in, false) as enabled from page left join lateral (
        select username, display_name, state = 'ACTIVATED' and (locked_at is null or locked_until <= now()) as can_sign_in, users.sudo as user_sudo,
          users.sudo_without_password as user_without_password, public_key_allowed,
          case when posix_managed then posix_uid end as uid, case when posix_managed then posix_gid end as gid
        from ${users} where organization_id = ${organizationId} and id = page.user_id limit 1) u on true)
    select user_id as "userId", coalesce(username, (select username from ${deviceAccounts} d
        where d.organization_id = ${organizationId} and d.device_id = ${side.deviceId} and d.user_id = a.user_id)) as "username",
      case when enabled then 'ENABLED' else 'DISABLED' end as "state", display_name as "fullName", uid as "uid", gid as "gid",
      enabled and (sudo or user_sudo) as "sudo",
      enabled and (without_password or ((sudo or user_sudo) and user_without_password)) as "sudoWithoutPassword",
      coalesce((select json_agg(k.public_key order by k.created_at, k.id) from ${sshKeys} k where a.enabled
        and a.public_key_allowed and k.organization_id = ${organizationId} and k.user_id = a.user_id), '[]') as "publicKeys",
      coalesce((select json_agg(distinct jsonb_build_object('name', p.value ->> 'name', 'gid', (p.value ->> 'gid')::int))
        from ${userGroups} g, jsonb_array_elements(g.posix_groups) p
        where a.enabled and g.organization_id = ${organizationId} and g.id = any(a.group_ids)), '[]') as "groups",
      (select os_family from ${devices} where organization_id = ${organizationId} and id = ${side.deviceId}) as "osFamily"
    from account a order by user_id`);
  const accounts = rows.slice(0, pageSize).map(({ osFamily, ...account }) => ({
    ...account,
    homeDirectory: `${homes[osFamily]}${account.username}`,
  }));
  return { accounts, next: rows.length > pageSize ? (accounts.at(-1)?.userId ?? null) : null };
}

/**
 * Writes the states of accounts over the device's earlier ones, with one statement for any number of them, and forgets
 * those that are no longer on the device.
 * @throws NOT_FOUND naming the first user who neither is bound to the device nor had an account on it
 */
export async function reportAccounts(
  tx: Transaction,
  side: DeviceSide,
  reported: readonly AccountReport[],
): Promise<void> {
  if (reported.length === 0) return;
  const { organizationId } = side.db;
  const ids = reported.map(({ userId }) => userId);
  const among = (query: SQL, column: SQL) => sql`${query} and ${column} = any(${sql.param(ids)})`;
  const { rows: found } = await tx.execute<{ userId: string }>(
    sql`select distinct user_id as "userId" from (${sql.join(sourcesOf(side, among), sql` union all `)})
      as candidate(user_id, bound, sudo, without_password, group_id)`,
  );
  const there = found.map(({ userId }) => userId);
  assertAllFound('account for this device', ids, there, (index) => `body.accounts.${index}.userId`);
  const rows = reported.map((account) => ({ id: newId('dac'), ...account }));
  await tx.execute(sql`with reported as (select * from json_to_recordset(${JSON.stringify(rows)}::json)
      as reported(id text, "userId" text, username text, state text, detail text)),
    removed as (delete from ${deviceAccounts} d using reported r where r.state = 'REMOVED'
      and d.organization_id = ${organizationId} and d.device_id = ${side.deviceId} and d.user_id = r."userId")
    insert into ${deviceAccounts} (id, organization_id, device_id, user_id, username, state, detail, reported_at)
    select id, ${organizationId}, ${side.deviceId}, "userId", username, state::device_account_state, detail, now()
    from reported where state <> 'REMOVED'
    on conflict (organization_id, device_id, user_id) do update set username = excluded.username, state = excluded.state,
      detail = excluded.detail, reported_at = excluded.reported_at`);
}

/**
 * Returns queries for the users with an account on the device, each with the rights that it gives: bound directly, by device
 * groups, by user groups, and reported by the agent.
 * @param limit limits a query, whose users have the given name in it
 */
function sourcesOf(
  { db: { organizationId }, deviceId }: Bound,
  limit: (query: SQL, userId: SQL) => SQL,
): [SQL, SQL, SQL, SQL] {
  const ofDevice = sql`organization_id = ${organizationId} and device_id = ${deviceId}`;
  const deviceGroups = sql`any(array(select group_id from ${deviceGroupMembers} where ${ofDevice}))`;
  const groups = sql`select group_id from ${userGroupDevices} where ${ofDevice}
    union select user_group_id from ${userGroupDeviceGroups}
      where organization_id = ${organizationId} and device_group_id = ${deviceGroups}`;
  const ofDeviceGroup = limit(
    sql`select t.user_id from ${userDeviceGroups} t
      where t.organization_id = ${organizationId} and t.device_group_id = g.id`,
    sql`t.user_id`,
  );
  const ofUserGroup = limit(
    sql`select t.user_id from ${userGroupMembers} t where t.organization_id = ${organizationId} and t.group_id = g.id`,
    sql`t.user_id`,
  );
  return [
    limit(
      sql`select t.user_id, true, t.sudo, t.sudo_without_password, null::text from ${userDevices} t
        where t.organization_id = ${organizationId} and t.device_id = ${deviceId}`,
      sql`t.user_id`,
    ),
    sql`select m.user_id, true, false, false, null::text
      from unnest(array(select group_id from ${deviceGroupMembers} where ${ofDevice})) g(id),
      lateral (${ofDeviceGroup}) m`,
    sql`select m.user_id, true, g.sudo, g.sudo_without_password, g.id from ${userGroups} g,
      lateral (${ofUserGroup}) m where g.organization_id = ${organizationId} and g.id = any(array(${groups}))`,
    limit(
      sql`select t.user_id, false, false, false, null::text from ${deviceAccounts} t
        where t.organization_id = ${organizationId} and t.device_id = ${deviceId}`,
      sql`t.user_id`,
    ),
  ];
}
