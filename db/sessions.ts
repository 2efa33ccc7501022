import { and, eq, inArray, ne } from 'drizzle-orm';
import type { Transaction } from './database.ts';
import { administratorCredentials, passkeys, recoveryCodes } from './tables/credentials.ts';
import { administratorLinks, type linkPurpose } from './tables/links.ts';
import { administratorSessions } from './tables/sessions.ts';

/**
 * Ends an administrator's sessions in the transaction of the cause: a new password, or another second factor. (A suspension
 * ends them without this.) Servers remember a session for at most a second.
 * @param except session that remains
 * @returns number of ended sessions
 */
export async function endSessions(
  tx: Transaction,
  organizationId: string,
  administratorId: string,
  except?: string,
): Promise<number> {
  const sessions = administratorSessions;
  const { rowCount } = await tx
    .delete(sessions)
    .where(
      and(
        eq(sessions.organizationId, organizationId),
        eq(sessions.administratorId, administratorId),
        except === undefined ? undefined : ne(sessions.id, except),
      ),
    );
  return rowCount;
}

/** Removes all second factors of an administrator and ends their sessions. Links that set a password remain. */
export async function forgetFactors(
  tx: Transaction,
  organizationId: string,
  administratorId: string,
): Promise<void> {
  for (const table of [passkeys, recoveryCodes]) {
    await tx
      .delete(table)
      .where(and(eq(table.organizationId, organizationId), eq(table.administratorId, administratorId)));
  }
  await tx
    .update(administratorCredentials)
    .set({ totpSecret: null, totpPending: null, totpLastStep: 0 })
    .where(
      and(
        eq(administratorCredentials.organizationId, organizationId),
        eq(administratorCredentials.administratorId, administratorId),
      ),
    );
  await endSessions(tx, organizationId, administratorId);
}

export type LinkPurpose = (typeof linkPurpose.enumValues)[number];

/** Invalidates unused links of an administrator: all, or those with one of these purposes. */
export async function withdrawLinks(
  tx: Transaction,
  organizationId: string,
  administratorId: string,
  purposes?: readonly LinkPurpose[],
): Promise<void> {
  await tx
    .delete(administratorLinks)
    .where(
      and(
        eq(administratorLinks.organizationId, organizationId),
        eq(administratorLinks.administratorId, administratorId),
        purposes && inArray(administratorLinks.purpose, [...purposes]),
      ),
    );
}
