import type { Database } from '../../db/database.ts';
import { isId } from '../../db/ids.ts';
import { type ChainFault, verifyChain } from '../../db/trail-verify.ts';
import { UsageError } from './arguments.ts';

/**
 * Verifies an organization's trail.
 * @returns `text` to print; `whole` is true if the trail is intact
 * @throws UsageError without a well-formed identifier
 */
export async function auditVerify(
  database: Database,
  organizationId: string | undefined,
): Promise<{ readonly text: string; readonly whole: boolean }> {
  if (!organizationId || !isId('org', organizationId)) {
    throw new UsageError('audit verify: --organization must be an identifier such as org_….');
  }
  const { events, purgedThrough, digest, fault } = await verifyChain(database, organizationId);
  if (fault) return { text: `${organizationId}: ${describe(fault)}`, whole: false };
  const begins = purgedThrough > 0 ? ` after number ${purgedThrough}, up to which they were purged` : '';
  return {
    text: `${organizationId}: ${events} events${begins}, none changed; last digest ${digest ?? '-'}`,
    whole: true,
  };
}

function describe({ kind, sequence, eventId }: ChainFault): string {
  if (kind === 'CHANGED') return `event ${sequence} (${eventId}) was changed or moved.`;
  if (kind === 'REMOVED') return `event ${sequence} is gone.`;
  return `the events end before ${sequence}, but the chain continues.`;
}
