import { unwantedLinks, wantedUsers } from './export-store.ts';
import { endLinks, writeLinks } from './link-store.ts';
import { markGroups, markUsers } from './pending-store.ts';
import { deprovisionEntries, type Exported, provisionUsers } from './provision.ts';
import type { Provisioned } from './remote-types.ts';
import { emptyTally, failedEntry, type Tally } from './run-store.ts';
import type { Batch, Batches } from './sync-types.ts';

const batchSize = 10;

/** Exports one batch: first the users whom the directory must have, then the entries that it must no longer have. */
export async function exportBatch(provisioned: Provisioned, batches: Batches): Promise<Batch> {
  const [phase = 'users', after = ''] = batches.progress?.split(' ') ?? [];
  const last = Buffer.from(after, 'base64url').toString();
  return phase === 'users' ? provision(provisioned, batches, last) : deprovision(provisioned, batches, last);
}

function place(phase: 'users' | 'entries', last: string): string {
  return `${phase} ${Buffer.from(last).toString('base64url')}`;
}

async function provision(provisioned: Provisioned, batches: Batches, after: string): Promise<Batch> {
  const { db, directory } = batches;
  const wanted = await wantedUsers(db, directory.id, { after, limit: batchSize });
  const outcomes = await provisionUsers(provisioned, batches, wanted);
  const links = outcomes.flatMap((outcome) => ('link' in outcome ? [outcome.link] : []));
  const last = wanted.at(-1)?.user.id;
  return {
    tally: tallyOf(
      outcomes,
      wanted.map(({ user }) => user.username ?? user.id),
    ),
    progress: wanted.length < batchSize || !last ? place('entries', '') : place('users', last),
    done: false,
    async write(tx, of) {
      await writeLinks(tx, of, links);
      // Some may have been suspended since the batch began.
      const userIds = links.map(({ userId }) => userId);
      await markUsers(tx, of.organizationId, userIds, 'REMOVALS', of.directoryId);
      await markGroups(tx, of.organizationId, { directoryId: of.directoryId, userIds });
    },
  };
}

async function deprovision(
  provisioned: Provisioned,
  { db, directory }: Batches,
  after: string,
): Promise<Batch> {
  const unwanted = await unwantedLinks(db, directory.id, { after, limit: batchSize });
  const externalIds = unwanted.map(({ externalId }) => externalId);
  const outcomes = await deprovisionEntries(provisioned, externalIds);
  const ended = outcomes.flatMap((outcome) => ('externalId' in outcome ? [outcome.externalId] : []));
  const deleted = directory.settings.deprovisionAction === 'DELETE';
  return {
    tally: tallyOf(outcomes, externalIds),
    progress: place('entries', externalIds.at(-1) ?? after),
    done: unwanted.length < batchSize,
    write: (tx, of) => endLinks(tx, of, ended, deleted),
  };
}

/** Counts the outcomes of a batch. @throws OutboundError for an outage, which ends the run */
function tallyOf(outcomes: readonly Exported[], references: readonly string[]): Tally {
  const tally = emptyTally();
  for (const [index, outcome] of outcomes.entries()) {
    if ('outage' in outcome) throw outcome.outage;
    tally.seen += 1;
    if ('fault' in outcome) {
      failedEntry(tally, references[index] ?? '', outcome.fault.code, outcome.fault.message);
    } else tally[outcome.effect] += 1;
  }
  return tally;
}
