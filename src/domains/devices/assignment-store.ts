import { type SQL, sql } from 'drizzle-orm';
import { isoMoment } from '../../../db/columns.ts';
import { decryptSecret } from '../../../db/secrets.ts';
import { devices } from '../../../db/tables/devices.ts';
import { deviceGroupMembers } from '../../../db/tables/groups.ts';
import {
  policies,
  policyGroupMembers,
  policyGroupTargets,
  policyTargets,
} from '../../../db/tables/policies.ts';
import { softwareApps, softwareTargets } from '../../../db/tables/software.ts';
import type { DeviceSide } from '../../core/context.ts';
import type {
  OsFamily,
  PackageManager,
  PolicyDelivery,
  SoftwareDesiredState,
} from '../../generated/graphql.ts';

type Bound = Pick<DeviceSide, 'db' | 'deviceId'>;

/** Policy that applies to the device. */
export interface AssignedPolicy {
  readonly policyId: string;
  readonly name: string;
  readonly template: string;
  readonly osFamily: OsFamily;
  readonly delivery: PolicyDelivery;
  /** Values by field of the template; sensitive ones are in plain text. */
  readonly values: Readonly<Record<string, string>>;
  readonly updatedAt: string;
}

/** Software that the device must have, or must not have. */
export interface AssignedSoftware {
  readonly appId: string;
  readonly displayName: string;
  readonly packageManager: PackageManager;
  readonly packageId: string;
  readonly packageVersion: string | null;
  readonly desiredState: SoftwareDesiredState;
  readonly autoUpdate: boolean;
  readonly updateDelayAllowed: boolean;
  readonly updatedAt: string;
}

export interface Assignments {
  readonly policies: readonly AssignedPolicy[];
  readonly software: readonly AssignedSoftware[];
}

/**
 * Reads all that applies to the device and is for its operating system: directly, by its groups, and for policies by policy
 * groups too. Each one appears once, always in the same order.
 */
export async function assignmentsOf(side: DeviceSide): Promise<Assignments> {
  const [found, software] = await Promise.all([assignedPolicies(side), assignedSoftware(side)]);
  return { policies: found.map((policy) => opened(side, policy)), software };
}

/** Operating systems whose software a package manager installs. */
const platforms: Readonly<Record<PackageManager, readonly OsFamily[]>> = {
  CHOCOLATEY: ['WINDOWS'],
  WINGET: ['WINDOWS'],
  MICROSOFT_STORE: ['WINDOWS'],
  APPLE_VPP: ['MAC', 'IOS'],
  APPLE_CUSTOM: ['MAC', 'IOS'],
  GOOGLE_PLAY: ['ANDROID'],
};
const platformPairs = Object.entries(platforms).flatMap(([manager, families]) =>
  families.map((family) => sql`(${manager}, ${family})`),
);

/** Returns the condition that a policy applies to the device: it is bound to it, and for its operating system. */
export function appliesTo(bound: Bound): SQL {
  const { organizationId } = bound.db;
  return sql`organization_id = ${organizationId} and os_family = ${osFamilyOf(bound)} and id in (
    select policy_id from ${policyTargets} where organization_id = ${organizationId} and ${atDevice(bound)}
    union select m.policy_id from ${policyGroupTargets} t join ${policyGroupMembers} m
      on m.organization_id = t.organization_id and m.group_id = t.policy_group_id
      where t.organization_id = ${organizationId} and ${atDevice(bound, sql`t.`)})`;
}

/** Returns the condition that an app is assigned to the device, and has a package manager of its operating system. */
export function installsOn(bound: Bound): SQL {
  const { organizationId } = bound.db;
  return sql`organization_id = ${organizationId}
    and (package_manager::text, ${osFamilyOf(bound)}::text) in (${sql.join(platformPairs, sql`, `)})
    and id in (select app_id from ${softwareTargets} where organization_id = ${organizationId} and ${atDevice(bound)})`;
}

function osFamilyOf({ db, deviceId }: Bound): SQL {
  return sql`(select d.os_family from ${devices} d where d.organization_id = ${db.organizationId} and d.id = ${deviceId})`;
}

function atDevice({ db, deviceId }: Bound, table = sql``): SQL {
  return sql`(${table}device_id = ${deviceId} or ${table}group_id = any(array(select group_id from ${deviceGroupMembers}
    where organization_id = ${db.organizationId} and device_id = ${deviceId})))`;
}

type StoredPolicy = Omit<AssignedPolicy, 'values'> & Pick<typeof policies.$inferSelect, 'values'>;

function assignedPolicies(side: DeviceSide): Promise<StoredPolicy[]> {
  return side.db.read(
    sql`select id as "policyId", name as "name", template as "template", os_family as "osFamily",
      delivery as "delivery", "values" as "values", ${isoMoment(sql`updated_at`)} as "updatedAt"
      from ${policies} where ${appliesTo(side)} order by id`,
  );
}

function assignedSoftware(side: DeviceSide): Promise<AssignedSoftware[]> {
  return side.db.read(
    sql`select id as "appId", display_name as "displayName", package_manager as "packageManager",
      package_id as "packageId", package_version as "packageVersion", desired_state as "desiredState",
      auto_update as "autoUpdate", update_delay_allowed as "updateDelayAllowed",
      ${isoMoment(sql`updated_at`)} as "updatedAt"
      from ${softwareApps} where ${installsOn(side)} order by id`,
  );
}

function opened({ db, secret }: DeviceSide, policy: StoredPolicy): AssignedPolicy {
  const { organizationId } = db;
  const values = policy.values.map(({ field, value, sensitive }) => {
    const place = { organizationId, of: `${policy.policyId} ${field}` };
    return [field, sensitive ? decryptSecret(secret, place, value) : value];
  });
  return { ...policy, values: Object.fromEntries(values) };
}
