import { sql } from 'drizzle-orm';
import type { Transaction } from '../../db/client.ts';
import { prefixOf } from '../../db/ids.ts';
import { reaches } from '../access/decisions.ts';
import { holdings } from '../access/matrix.ts';
import type { AccessLevel, Role, Scope } from '../generated/graphql.ts';

/**
 * Whether an administrator or a service account holds this much now: not as of when they asked. Their row stays as it is
 * until the transaction has ended. False for somebody who is gone or suspended, or whose organization is.
 */
export async function holdsNow(
  tx: Transaction,
  organizationId: string,
  administratorId: string,
  scope: Scope,
  level: AccessLevel,
): Promise<boolean> {
  const ofServiceAccount = prefixOf(administratorId) === 'sva';
  const caller = ofServiceAccount ? sql`service_accounts` : sql`administrators`;
  const ended = ofServiceAccount ? sql`disabled` : sql`suspended`;
  const { rows } = await tx.execute<{ role: Role }>(sql`
    select a.role from ${caller} a join organizations o on o.id = a.organization_id
    where a.organization_id = ${organizationId} and a.id = ${administratorId} and not a.${ended} and o.status = 'ACTIVE'
    for share of a`);
  const [administrator] = rows;
  return administrator !== undefined && reaches(holdings[administrator.role].cells[scope], level);
}
