import { sql } from 'drizzle-orm';
import { devices } from '../../../db/tables/devices.ts';
import { mdmSettings } from '../../../db/tables/mdm.ts';
import { changed } from '../../core/change.ts';
import { type Constraints, withConstraints } from '../../core/constraints.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import type { MdmEnrollmentCount } from '../../generated/graphql.ts';
import type { MdmSettingsChanges } from './input.ts';

export type MdmSettingsState = Omit<typeof mdmSettings.$inferSelect, 'organizationId' | 'updatedAt'> & {
  /** Null before the first change. */
  readonly updatedAt: string | null;
};

const defaults: MdmSettingsState = {
  windowsEnrollmentEnabled: false,
  windowsDefaultDeviceGroupId: null,
  androidEnrollmentEnabled: false,
  androidDefaultDeviceGroupId: null,
  updatedAt: null,
};

const noGroup = 'No device group with this identifier.';
const constraints: Constraints = {
  mdm_settings_windows_group: ['NOT_FOUND', 'input.windowsDefaultDeviceGroupId', noGroup],
  mdm_settings_android_group: ['NOT_FOUND', 'input.androidDefaultDeviceGroupId', noGroup],
};

export async function readSettings(db: OrganizationDatabase): Promise<MdmSettingsState> {
  const [found] = await db.read<MdmSettingsState>(
    sql`select windows_enrollment_enabled as "windowsEnrollmentEnabled",
      windows_default_device_group_id as "windowsDefaultDeviceGroupId",
      android_enrollment_enabled as "androidEnrollmentEnabled",
      android_default_device_group_id as "androidDefaultDeviceGroupId", updated_at as "updatedAt"
      from ${mdmSettings} where organization_id = ${db.organizationId}`,
  );
  return found ?? defaults;
}

export async function updateSettings(db: OrganizationDatabase, changes: MdmSettingsChanges): Promise<void> {
  const { organizationId } = db;
  const values = {
    ...changes,
    windowsEnrollmentEnabled: changes.windowsEnrollmentEnabled ?? undefined,
    androidEnrollmentEnabled: changes.androidEnrollmentEnabled ?? undefined,
    ...(changes.windowsEnrollmentEnabled === null ? { windowsEnrollmentEnabled: false } : {}),
    ...(changes.androidEnrollmentEnabled === null ? { androidEnrollmentEnabled: false } : {}),
  };
  await withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      await tx
        .insert(mdmSettings)
        .values({ ...values, organizationId })
        .onConflictDoUpdate({
          target: mdmSettings.organizationId,
          set: { ...values, updatedAt: sql`now()` },
        });
      return changed(organizationId);
    }),
  );
}

export function enrollmentCounts(db: OrganizationDatabase): Promise<MdmEnrollmentCount[]> {
  return db.read(
    sql`select os_family as "osFamily", mdm_vendor as "vendor", count(*)::int as "count",
      count(*) filter (where mdm_automated_enrollment)::int as "automated"
      from ${devices} where organization_id = ${db.organizationId}
      group by os_family, mdm_vendor order by os_family::text, mdm_vendor::text`,
  );
}
