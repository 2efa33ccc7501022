import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { enqueue } from '../../../db/jobs.ts';
import { directories, directorySyncRuns } from '../../../db/tables/directories.ts';
import { organizations } from '../../../db/tables/organizations.ts';
import type { JobContext } from '../../jobs/job.ts';
import type { OutboundError } from '../../outbound/outbound-error.ts';
import { delayAfter, maxAttempts } from './backoff.ts';
import type { DirectoryRow } from './entity.ts';
import { recordFailures } from './failure-store.ts';
import { endLinks, writeLinks } from './link-store.ts';
import { ofDirectory } from './lock-store.ts';
import { beginOutage, endOutage, giveUp, isGivenUp } from './outage-store.ts';
import {
  type Claimed,
  claim,
  type FailedAttempt,
  markGroups,
  release,
  secondsUntilDue,
  stillCurrent,
} from './pending-store.ts';
import type { Exported, ExportFault } from './provision.ts';
import { reconcileNext } from './reconcile-store.ts';

const batchSize = 10;

/** Next step of a directory's job: exports to carry out, bookkeeping that was carried out, or nothing that is due. */
type Step = { readonly directory: DirectoryRow; readonly claimed: readonly Claimed[] } | 'AGAIN' | 'IDLE';

/**
 * Claims the next exports of a directory. If none is due, enqueues the job for the moment of the next one. Does nothing
 * for a directory that is disabled, has no credential or does not export by itself, nor in a suspended organization.
 */
export function nextStep(context: JobContext, directoryId: string): Promise<Step> {
  const { db } = context;
  const { organizationId } = db;
  return db.transaction(async (tx) => {
    const [directory] = await tx
      .select()
      .from(directories)
      .where(ofDirectory(db, directoryId))
      .for('no key update');
    if (!directory?.enabled || directory.settings.automaticExport !== true) return 'IDLE';
    if (directory.sealedCredential === null || !(await isActive(tx, organizationId))) return 'IDLE';
    if (await reconcileNext(tx, directory)) return 'AGAIN';
    if (isGivenUp(directory)) return (await giveUp(tx, context, directory)) > 0 ? 'AGAIN' : 'IDLE';
    const pause = directory.exportResumesAt ? Date.parse(directory.exportResumesAt) - Date.now() : 0;
    if (pause > 0) {
      await enqueue(tx, 'provisioning', directoryId, Math.ceil(pause / 1000));
      return 'IDLE';
    }
    const place = { organizationId, directoryId };
    const removalsOnly = await isExporting(tx, organizationId, directoryId);
    const claimed = await claim(tx, place, { limit: batchSize, removalsOnly });
    if (claimed.length > 0) return { directory, claimed };
    const seconds = removalsOnly ? null : await secondsUntilDue(tx, place);
    if (seconds !== null) await enqueue(tx, 'provisioning', directoryId, seconds);
    return 'IDLE';
  });
}

async function isActive(tx: Transaction, organizationId: string): Promise<boolean> {
  const found = await tx
    .select({ id: organizations.id })
    .from(organizations)
    .where(and(eq(organizations.id, organizationId), eq(organizations.status, 'ACTIVE')));
  return found.length > 0;
}

/** Determines whether a run exports to the directory. Its end enqueues the job. */
async function isExporting(tx: Transaction, organizationId: string, directoryId: string): Promise<boolean> {
  const found = await tx
    .select({ id: directorySyncRuns.id })
    .from(directorySyncRuns)
    .where(
      and(
        eq(directorySyncRuns.organizationId, organizationId),
        eq(directorySyncRuns.directoryId, directoryId),
        eq(directorySyncRuns.kind, 'EXPORT'),
        inArray(directorySyncRuns.state, ['QUEUED', 'RUNNING']),
      ),
    );
  return found.length > 0;
}

/** Claimed export with its outcome; null for one that was not tried. */
export interface Attempt {
  readonly claimed: Claimed;
  readonly outcome: Exported | null;
}

/** Writes the outcomes of a batch. The entries of overtaken exports count as outdated, so that they are written again. */
export function settle(
  context: JobContext,
  directory: DirectoryRow,
  attempts: readonly Attempt[],
): Promise<void> {
  const { db } = context;
  const place = { organizationId: db.organizationId, directoryId: directory.id };
  return db.transaction(async (tx) => {
    const current = await stillCurrent(
      tx,
      place.organizationId,
      attempts.map(({ claimed }) => claimed),
    );
    const links = attempts.flatMap(({ claimed, outcome }) =>
      outcome && 'link' in outcome
        ? [{ ...outcome.link, fingerprint: current.has(claimed) ? outcome.link.fingerprint : null }]
        : [],
    );
    const ended = attempts.flatMap(({ outcome }) =>
      outcome && 'externalId' in outcome ? [outcome.externalId] : [],
    );
    await writeLinks(tx, place, links);
    await endLinks(tx, place, ended, directory.settings.deprovisionAction === 'DELETE');
    const own = attempts.filter(({ claimed }) => current.has(claimed));
    const failed = own.flatMap(({ claimed, outcome }) =>
      outcome && 'fault' in outcome ? [failedAttempt(claimed, outcome.fault)] : [],
    );
    if (failed.some(({ state }) => state === 'FAILED')) await recordFailures(tx, context, directory);
    await release(tx, place.organizationId, {
      done: own.flatMap(({ claimed, outcome }) => (outcome && 'effect' in outcome ? [claimed] : [])),
      failed,
      overtaken: attempts.flatMap(({ claimed }) => (current.has(claimed) ? [] : [claimed])),
      untried: own.flatMap(({ claimed, outcome }) => (!outcome || 'outage' in outcome ? [claimed] : [])),
    });
    // Groups have the members who have an account. Their exports may be among those that have just ended.
    const moved = attempts.flatMap(({ claimed, outcome }) =>
      outcome && 'effect' in outcome && movesMembers.has(outcome.effect) ? [claimed.subjectId] : [],
    );
    await markGroups(tx, place.organizationId, { directoryId: place.directoryId, userIds: moved });
    const outage = outageOf(attempts);
    if (outage) await beginOutage(tx, db, directory, outage);
    else if (directory.exportFailures > 0) await endOutage(tx, db, directory.id);
  });
}

/** Effects after which a user has an account that they did not have, or the other way round. */
const movesMembers = new Set(['created', 'updated', 'deprovisioned']);

function failedAttempt({ id, attempts: before }: Claimed, { code, message }: ExportFault): FailedAttempt {
  const attempts = before + 1;
  const state = attempts < maxAttempts ? 'WAITING' : 'FAILED';
  return { id, state, attempts, code, message, delaySeconds: delayAfter(attempts) };
}

function outageOf(attempts: readonly Attempt[]): OutboundError | undefined {
  return attempts.flatMap(({ outcome }) => (outcome && 'outage' in outcome ? [outcome.outage] : []))[0];
}
