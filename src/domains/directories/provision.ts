import { createHash } from 'node:crypto';
import { UnreadableEntry } from '../../core/reading.ts';
import { OutboundError } from '../../outbound/outbound-error.ts';
import type { Wanted } from './export-store.ts';
import { type Link, ownerOf } from './link-store.ts';
import { effectiveMappings } from './mapping.ts';
import type { FoundAccount, Provisioned, RemoteValues } from './remote-types.ts';
import type { Batches } from './sync-types.ts';
import { exportedValues } from './user-values.ts';

const atOnce = 5;

/** Reason that a directory does not take one entry. It takes others. */
export interface ExportFault {
  readonly code: 'CONFLICT' | 'INVALID' | 'REFUSED';
  readonly message: string;
}

/** Outcome of the export of one user. An outage is an error that concerns all users of the directory. */
export type Exported =
  | { readonly effect: 'unchanged' }
  | { readonly effect: 'created' | 'updated'; readonly link: Link }
  | { readonly effect: 'deprovisioned'; readonly externalId: string }
  | { readonly fault: ExportFault }
  | { readonly outage: OutboundError };

/**
 * Brings users who belong in the directory there. Returns the outcomes in the same order, and ends early after an
 * outage.
 */
export function provisionUsers(
  provisioned: Provisioned,
  { db, directory }: Pick<Batches, 'db' | 'directory'>,
  wanted: readonly Wanted[],
): Promise<Exported[]> {
  const mappings = effectiveMappings(directory.kind, directory.mappings);
  const claim = claims(db, directory.id);
  return inTurns(wanted, async ({ user, link }) => {
    const values = exportedValues(mappings, user);
    const fingerprint = fingerprintOf(values);
    if (link?.active && link.fingerprint === fingerprint) return { effect: 'unchanged' };
    const kept = link !== null && (await provisioned.update(link.externalId, user.id, values));
    const externalId = kept ? link.externalId : await accountOf(provisioned, claim, user.id, values);
    const given = kept ? link.given : [];
    return {
      effect: kept ? 'updated' : 'created',
      link: { externalId, userId: user.id, active: true, fingerprint, given },
    };
  });
}

/** Deprovisions entries, as `provisionUsers` provisions users. */
export function deprovisionEntries(
  provisioned: Provisioned,
  externalIds: readonly string[],
): Promise<Exported[]> {
  return inTurns(externalIds, async (externalId) => {
    await provisioned.deprovision(externalId);
    return { effect: 'deprovisioned', externalId };
  });
}

/** Creates an account for the user, or takes over the one that has the user's name. @throws LinkedElsewhere */
async function accountOf(
  provisioned: Provisioned,
  claim: Claim,
  userId: string,
  values: RemoteValues,
): Promise<string> {
  try {
    const externalId = await provisioned.create(userId, values);
    await claim({ externalId, userId: null }, userId);
    return externalId;
  } catch (error) {
    if (!(error instanceof OutboundError) || error.status !== 409) throw error;
    const found = await provisioned.find(values);
    if (!found) throw error;
    await claim(found, userId);
    if (!(await provisioned.update(found.externalId, userId, values))) throw error;
    return found.externalId;
  }
}

type Claim = (account: FoundAccount, userId: string) => Promise<void>;

/**
 * Account of another user, whose name the user has now, or whose identifier the application has given twice. A group of
 * another user group.
 */
export class LinkedElsewhere extends Error {}

/**
 * Returns a function that gives an account to a user.
 * @throws LinkedElsewhere for an account that is another user's, before or in this batch
 */
function claims(db: Batches['db'], directoryId: string): Claim {
  const claimed = new Map<string, string>();
  return async ({ externalId, userId: named }, userId) => {
    const before = await ownerOf(db, directoryId, externalId, named);
    const owner = claimed.get(externalId) ?? before ?? userId;
    if (owner !== userId)
      throw new LinkedElsewhere('The account in the directory is linked to another user.');
    claimed.set(externalId, userId);
  };
}

/** Does the work for all items in order, a few at once. Begins no further items after an outage. */
async function inTurns<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<Exported>,
): Promise<Exported[]> {
  const outcomes: Exported[] = [];
  for (let start = 0; start < items.length; start += atOnce) {
    outcomes.push(
      ...(await Promise.all(items.slice(start, start + atOnce).map((item) => tried(item, work)))),
    );
    if (outcomes.some((outcome) => 'outage' in outcome)) break;
  }
  return outcomes;
}

/** Does the work for an item, and returns what failed as an outcome. */
export async function tried<Item>(item: Item, work: (item: Item) => Promise<Exported>): Promise<Exported> {
  try {
    return await work(item);
  } catch (error) {
    if (error instanceof LinkedElsewhere) return { fault: { code: 'CONFLICT', message: error.message } };
    if (error instanceof UnreadableEntry) return { fault: { code: 'INVALID', message: error.message } };
    if (!(error instanceof OutboundError)) throw error;
    if (!concernsOne(error)) return { outage: error };
    return { fault: { code: error.status === 409 ? 'CONFLICT' : 'REFUSED', message: error.message } };
  }
}

function concernsOne({ reason, status }: OutboundError): boolean {
  return reason === 'STATUS' && status !== null && status < 500 && status !== 429;
}

function fingerprintOf(values: RemoteValues): string {
  return createHash('sha256')
    .update(JSON.stringify([...values].sort()))
    .digest('base64url');
}
