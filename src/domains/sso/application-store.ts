import { and, eq, type SQL } from 'drizzle-orm';
import { ssoApplications } from '../../../db/tables/sso.ts';
import { changed } from '../../core/change.ts';
import { type Constraints, withConstraints } from '../../core/constraints.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import { invalidState, notFound } from '../../errors.ts';
import type { SsoApplicationRow } from './entity.ts';

/** New values by column. Timestamps are those of the database's clock. */
export type Values = { [Name in keyof SsoApplicationRow]?: SsoApplicationRow[Name] | SQL };

export const constraints: Constraints = {
  sso_applications_name_unique: ['ALREADY_EXISTS', 'input.displayName', 'Another application has this name.'],
  sso_applications_sso_url_unique: [
    'ALREADY_EXISTS',
    'input.ssoUrl',
    'Another application has this address.',
  ],
};

/**
 * Changes one application, whose row stays locked meanwhile. An active application must stay complete.
 * @param argument the path of the identifier, for errors
 * @returns the identifier
 */
export function changeApplication(
  db: OrganizationDatabase,
  id: string,
  argument: string,
  valuesFor: (application: SsoApplicationRow) => Values,
): Promise<string> {
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      const [application] = await tx
        .select()
        .from(ssoApplications)
        .where(ofApplication(db, id))
        .for('update');
      if (!application) throw notFound('SSO application', argument);
      const values = valuesFor(application);
      const after = { ...application, ...values };
      const lack = after.active ? lackOf(after) : null;
      if (lack) throw invalidState(`An active application needs ${lack}.`, argument);
      await tx.update(ssoApplications).set(values).where(ofApplication(db, id));
      return changed(id);
    }),
  );
}

/** Returns the missing part that prevents users from signing in, or null. */
function lackOf({ spEntityId, defaultAcsUrl, idpCertificate }: Values): string | null {
  if (!spEntityId) return 'spEntityId';
  if (!defaultAcsUrl) return 'one of acsUrls';
  return idpCertificate ? null : 'a certificate';
}

export function ofApplication(db: OrganizationDatabase, id: string) {
  return and(eq(ssoApplications.organizationId, db.organizationId), eq(ssoApplications.id, id));
}
