import { createHash } from 'node:crypto';
import { OutboundError } from '../../outbound/outbound-error.ts';
import { unwantedLinks, wantedUsers } from './export-store.ts';
import { endLinks, type Link, ownerOf, writeLinks } from './link-store.ts';
import { effectiveMappings } from './mapping.ts';
import { UnreadableEntry } from './reading.ts';
import type { FoundAccount, Provisioned, RemoteValues } from './remote-types.ts';
import { emptyTally, failedEntry, type Tally } from './run-store.ts';
import type { Batch, Batches } from './sync-types.ts';
import { exportedValues } from './user-values.ts';

const batchSize = 10;
const atOnce = 5;

/** Exports one batch: first the users whom the directory must have, then the entries that it must no longer have. */
export async function exportBatch(provisioned: Provisioned, batches: Batches): Promise<Batch> {
  const [phase = 'users', after = ''] = batches.progress?.split(' ') ?? [];
  const last = Buffer.from(after, 'base64url').toString();
  return phase === 'users' ? provision(provisioned, batches, last) : deprovision(provisioned, batches, last);
}

function place(phase: 'users' | 'entries', last: string): string {
  return `${phase} ${Buffer.from(last).toString('base64url')}`;
}

async function provision(
  provisioned: Provisioned,
  { db, directory }: Batches,
  after: string,
): Promise<Batch> {
  const wanted = await wantedUsers(db, directory.id, after, batchSize);
  const mappings = effectiveMappings(directory.kind, directory.mappings);
  const tally = emptyTally();
  const links: Link[] = [];
  const claim = claims(db, directory.id);
  await inTurns(wanted, async ({ user, link }) => {
    tally.seen += 1;
    const values = exportedValues(mappings, user);
    const fingerprint = fingerprintOf(values);
    if (link?.active && link.fingerprint === fingerprint) {
      tally.unchanged += 1;
      return;
    }
    await noting(tally, user.username ?? user.id, async () => {
      const kept = link !== null && (await provisioned.update(link.externalId, user.id, values));
      const externalId = kept ? link.externalId : await accountOf(provisioned, claim, user.id, values);
      tally[kept ? 'updated' : 'created'] += 1;
      const given = kept ? link.given : [];
      links.push({ externalId, userId: user.id, active: true, fingerprint, given });
    });
  });
  const last = wanted.at(-1)?.user.id;
  return {
    tally,
    progress: wanted.length < batchSize || !last ? place('entries', '') : place('users', last),
    done: false,
    write: (tx, of) => writeLinks(tx, of, links),
  };
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

/** Account of another user, whose name the user has now, or whose identifier the application has given twice. */
class LinkedElsewhere extends Error {}

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

async function deprovision(
  provisioned: Provisioned,
  { db, directory }: Batches,
  after: string,
): Promise<Batch> {
  const unwanted = await unwantedLinks(db, directory.id, after, batchSize);
  const tally = emptyTally();
  const ended: string[] = [];
  await inTurns(unwanted, async ({ externalId }) => {
    tally.seen += 1;
    await noting(tally, externalId, async () => {
      await provisioned.deprovision(externalId);
      tally.deprovisioned += 1;
      ended.push(externalId);
    });
  });
  const deleted = directory.settings.deprovisionAction === 'DELETE';
  return {
    tally,
    progress: place('entries', unwanted.at(-1)?.externalId ?? after),
    done: unwanted.length < batchSize,
    write: (tx, of) => endLinks(tx, of, ended, deleted),
  };
}

/** Runs the work for all items in order, a few at once. */
async function inTurns<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  for (let start = 0; start < items.length; start += atOnce) {
    await Promise.all(items.slice(start, start + atOnce).map(work));
  }
}

/** Notes an entry that the directory refuses. An error that concerns all entries ends the run. */
async function noting(tally: Tally, reference: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof LinkedElsewhere) return failedEntry(tally, reference, 'CONFLICT', error.message);
    if (error instanceof UnreadableEntry) return failedEntry(tally, reference, 'INVALID', error.message);
    if (!(error instanceof OutboundError) || !concernsOne(error)) throw error;
    failedEntry(tally, reference, error.status === 409 ? 'CONFLICT' : 'REFUSED', error.message);
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
