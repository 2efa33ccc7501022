import { type SQL, sql } from 'drizzle-orm';
import { organizationLogos, organizationSettings } from '../../../db/tables/organization.ts';
import { organizations } from '../../../db/tables/organizations.ts';
import { users } from '../../../db/tables/users.ts';
import type { OrganizationReader } from '../../core/context.ts';
import { entity } from '../../relay/entity.ts';
import { readSettings } from '../../relay/settings.ts';

export type OrganizationRow = typeof organizations.$inferSelect & {
  readonly displayName: string;
  readonly userCount: number;
};
export type OrganizationSettingsRow = typeof organizationSettings.$inferSelect;
export type UserPortalSettingsRow = OrganizationSettingsRow;
export type EmailSettingsRow = OrganizationSettingsRow;
export type OrganizationLogoRow = typeof organizationLogos.$inferSelect;

const displayName = sql<string>`coalesce((select ${organizationSettings.displayName} from ${organizationSettings}
  where ${organizationSettings.organizationId} = ${organizations.id}), ${organizations.name})`;

/** The caller's own organization. `node` does not find it: there, the identifier stands for a managed organization. */
export const organizationEntity = entity<OrganizationRow>({
  type: 'Organization',
  prefix: 'org',
  table: organizations,
  tenant: organizations.id,
  fields: {
    displayName,
    userCount: sql`(select count(*)::int from ${users} where ${users.organizationId} = ${organizations.id})`,
    logo: [],
    settings: [],
    userPortal: [],
    emails: [],
  },
});

export function readOrganizationSettings(db: OrganizationReader): Promise<OrganizationSettingsRow> {
  return readSettings(db, organizationSettings);
}

/** Facts about the organization that e-mails show. */
export interface Sender {
  readonly displayName: string;
  readonly contactEmail: string | null;
}

export async function readSender(db: OrganizationReader): Promise<Sender> {
  const [row] = await db.read<Sender>(
    sql`select ${displayName} as "displayName", ${organizations.contactEmail} as "contactEmail"
      from ${organizations} where ${organizations.id} = ${db.organizationId}`,
  );
  return row ?? { displayName: '', contactEmail: null };
}

export async function readLogo(db: OrganizationReader): Promise<OrganizationLogoRow | null> {
  const { contentType, width, height, size, data, updatedAt } = organizationLogos;
  const [row] = await db.read<OrganizationLogoRow>(
    sql`select ${contentType} as "contentType", ${width}, ${height}, ${size}, ${data}, ${updatedAt} as "updatedAt"
      from ${organizationLogos} where ${organizationLogos.organizationId} = ${db.organizationId}`,
  );
  return row ?? null;
}

/** Returns the initial state of a user of this origin, as a value of an insertion. */
export function stateOfNewUser(organizationId: string, origin: 'Manual' | 'Imported' | 'Application'): SQL {
  const column = organizationSettings[`stateOf${origin}Users`];
  return sql`coalesce((select ${column} from ${organizationSettings}
    where ${organizationSettings.organizationId} = ${organizationId}), 'STAGED')`;
}
