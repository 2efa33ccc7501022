import { and, eq, sql } from 'drizzle-orm';
import { users } from '../../../db/tables/users.ts';
import { changed } from '../../core/change.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import { badInput, notFound } from '../../errors.ts';
import { readMfaPolicy } from '../authentication/entity.ts';

const aDay = 24 * 3600 * 1000;

/**
 * Excludes the user from MFA until an instant. Null ends the exclusion.
 * @throws BAD_USER_INPUT if the exclusion is longer than the organization's policy allows
 */
export async function excludeFromMfa(
  db: OrganizationDatabase,
  id: string,
  until: string | null,
): Promise<string> {
  if (until !== null) {
    const { maxExclusionDays } = await readMfaPolicy(db);
    if (Date.parse(until) > Date.now() + maxExclusionDays * aDay) {
      throw badInput(
        'input.until',
        `The end must be at most ${maxExclusionDays} days from now, as the MFA policy requires.`,
      );
    }
  }
  return db.transaction(async (tx) => {
    const updated = await tx
      .update(users)
      .set({ mfaExcluded: until !== null, mfaExcludedUntil: until, updatedAt: sql`now()` })
      .where(and(eq(users.organizationId, db.organizationId), eq(users.id, id)))
      .returning({ id: users.id });
    if (updated.length === 0) throw notFound('user', 'input.id');
    return changed(id);
  });
}
