import { and, eq, not, sql } from 'drizzle-orm';
import { newId } from '../../../db/ids.ts';
import { ssoApplications } from '../../../db/tables/sso.ts';
import { changed } from '../../core/change.ts';
import { withConstraints } from '../../core/constraints.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import { badInput, invalidState, notFound } from '../../errors.ts';
import { changeApplication, constraints, ofApplication, type Values } from './application-store.ts';
import type { SsoApplicationRow } from './entity.ts';
import type { NewSsoApplication, SsoApplicationChanges } from './input.ts';
import { changedSettings, defaultSettings, settingsOf } from './settings.ts';
import { ssoTemplate } from './templates.ts';

/** @returns the new application's identifier */
export async function createApplication(
  db: OrganizationDatabase,
  { displayName, ssoUrl, templateId = null, config, ...attributes }: NewSsoApplication,
): Promise<string> {
  if (templateId !== null && !ssoTemplate(templateId)) {
    throw badInput('input.templateId', 'No application template with this identifier.');
  }
  const id = newId('app');
  const values = {
    ...attributeValues(attributes),
    ...changedSettings(defaultSettings(templateId), config ?? {}, templateId),
    ...{ id, organizationId: db.organizationId, displayName, ssoUrl, templateId },
  };
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      await tx.insert(ssoApplications).values(values as typeof ssoApplications.$inferInsert);
      return changed(id);
    }),
  );
}

export function updateApplication(
  db: OrganizationDatabase,
  { id, displayName, ssoUrl, config, ...attributes }: SsoApplicationChanges,
): Promise<string> {
  return changeApplication(db, id, 'input.id', (application) => ({
    ...attributeValues(attributes),
    ...(displayName ? { displayName } : {}),
    ...(ssoUrl ? { ssoUrl } : {}),
    ...(config ? changedSettings(settingsOf(application), config, application.templateId) : {}),
    updatedAt: sql`now()`,
  }));
}

export function activateApplication(db: OrganizationDatabase, id: string, now: Date): Promise<string> {
  return changeApplication(db, id, 'id', ({ active, idpCertExpiresAt }) => {
    if (active) throw invalidState('The application is active.');
    if (idpCertExpiresAt && Date.parse(idpCertExpiresAt) <= now.getTime()) {
      throw invalidState('The certificate of the application has expired.');
    }
    return { active: true, updatedAt: sql`now()` };
  });
}

export function deactivateApplication(db: OrganizationDatabase, id: string): Promise<string> {
  return changeApplication(db, id, 'id', ({ active }) => {
    if (!active) throw invalidState('The application is not active.');
    return { active: false, updatedAt: sql`now()` };
  });
}

/** Deletes the application. The foreign keys delete its assignments. */
export function deleteApplication(db: OrganizationDatabase, id: string): Promise<string> {
  return db.transaction(async (tx) => {
    const deleted = await tx
      .delete(ssoApplications)
      .where(and(ofApplication(db, id), not(ssoApplications.active)))
      .returning({ id: ssoApplications.id });
    if (deleted.length > 0) return changed(id);
    const found = await tx
      .select({ id: ssoApplications.id })
      .from(ssoApplications)
      .where(ofApplication(db, id));
    throw found.length > 0
      ? invalidState('The application is active. Deactivate it first.')
      : notFound('SSO application');
  });
}

/** Determines for each template whether the organization has an application of it. */
export async function configuredTemplates(
  db: OrganizationDatabase,
  ids: readonly string[],
): Promise<boolean[]> {
  const ofOrganization = eq(ssoApplications.organizationId, db.organizationId);
  const rows = await db.read<{ id: string }>(
    sql`select distinct ${ssoApplications.templateId} as "id" from ${ssoApplications}
      where ${ofOrganization} and ${ssoApplications.templateId} = any(${sql.param(ids)}::text[])`,
  );
  const found = new Set(rows.map(({ id }) => id));
  return ids.map((id) => found.has(id));
}

type Attributes = Omit<SsoApplicationChanges, 'id' | 'displayName' | 'ssoUrl' | 'config'>;

/**
 * Returns columns for the given attributes. An absent one stays, or gets the column's default; null clears an
 * attribute, or restores its default.
 */
function attributeValues({ spCertificate, ...others }: Attributes): Values {
  const back: Partial<SsoApplicationRow> = { hidden: false, jitEnabled: false, color: '#202D38' };
  const given = Object.entries(others).filter(([, value]) => value !== undefined);
  const values = given.map(([name, value]) => [name, value ?? back[name as keyof typeof back] ?? null]);
  return { ...Object.fromEntries(values), ...spCertificateValues(spCertificate) };
}

export function spCertificateValues(given: Attributes['spCertificate']): Values {
  if (given === undefined) return {};
  const [certificate] = given ?? [];
  return {
    spCertificate: certificate ?? null,
    spCertificateUpdatedAt: certificate ? sql`now()` : null,
  };
}
