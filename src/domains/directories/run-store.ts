import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import { enqueue } from '../../../db/jobs.ts';
import { directories, directorySyncRuns, type StoredFault } from '../../../db/tables/directories.ts';
import { changed } from '../../core/change.ts';
import { type Constraints, withConstraints } from '../../core/constraints.ts';
import type { Context, OrganizationReader, WorkDatabase } from '../../core/context.ts';
import { badInput, invalidState } from '../../errors.ts';
import type { JobContext } from '../../jobs/job.ts';
import { noteCredential } from './credential-use-store.ts';
import type { DirectoryRow, DirectorySyncRunRow } from './entity.ts';
import type { NewRun } from './input.ts';
import { kinds } from './kinds.ts';
import { lockDirectory, ofDirectory } from './lock-store.ts';

export const maxFaults = 100;
const maxDetails = 10;

const constraints: Constraints = {
  directory_sync_runs_under_way: ['INVALID_STATE', 'input.directoryId', 'A run is under way.'],
};

/** Queues a run. @returns the run's identifier */
export async function startRun(
  { db, origin }: Pick<Context, 'db' | 'origin'>,
  { directoryId, kind }: NewRun,
): Promise<string> {
  const { organizationId } = db;
  const id = newId('dsr');
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      const directory = await lockDirectory(tx, db, directoryId, 'input.directoryId');
      if (!kinds[directory.kind].runs.includes(kind)) {
        throw badInput('input.kind', 'A directory of this kind has no such runs.');
      }
      if (!directory.enabled && kind !== 'TEST') {
        throw invalidState('The directory is disabled.', 'input.directoryId');
      }
      if (directory.sealedCredential === null) {
        throw invalidState('The directory has no credential.', 'input.directoryId');
      }
      await tx.insert(directorySyncRuns).values({
        ...{ id, organizationId, directoryId, kind },
        ...{ requestedById: origin.initiatorId, startedBy: origin },
      });
      await enqueue(tx, 'directory-syncs', id);
      return changed(id);
    }),
  );
}

export interface RunUnderWay {
  readonly run: DirectorySyncRunRow;
  readonly directory: DirectoryRow;
}

/** Marks the run as started, and returns it with its directory, both as they are; null once it has ended. */
export function beginRun(db: WorkDatabase, id: string): Promise<RunUnderWay | null> {
  return db.transaction(async (tx) => {
    const [run] = await tx
      .update(directorySyncRuns)
      .set({ state: 'RUNNING', startedAt: sql`coalesce(started_at, now())` })
      .where(ofRun(db, id))
      .returning();
    if (!run) return null;
    const [directory] = await tx.select().from(directories).where(ofDirectory(db, run.directoryId));
    return directory ? { run, directory } : null;
  });
}

/** Locks the run for a batch. @returns the run as it is now; null once it has ended */
export async function lockRun(
  tx: Transaction,
  db: OrganizationReader,
  id: string,
): Promise<DirectorySyncRunRow | null> {
  const [run] = await tx.select().from(directorySyncRuns).where(ofRun(db, id)).for('update');
  return run ?? null;
}

/** Counts and faults that a batch adds to its run. */
export interface Tally {
  seen: number;
  created: number;
  updated: number;
  unchanged: number;
  deprovisioned: number;
  failed: number;
  readonly faults: StoredFault[];
}

export function emptyTally(): Tally {
  return { seen: 0, created: 0, updated: 0, unchanged: 0, deprovisioned: 0, failed: 0, faults: [] };
}

export function failedEntry(tally: Tally, reference: string, code: string, message: string): void {
  tally.failed += 1;
  // The reference comes from the directory, and is shown and logged: control characters go, and it is cut.
  const shown = reference.replace(/\p{C}/gu, '').slice(0, 200);
  if (tally.faults.length < maxFaults) tally.faults.push({ reference: shown, code, message });
}

/** Stores the progress of the run. */
export async function noteProgress(
  tx: Transaction,
  db: OrganizationReader,
  run: DirectorySyncRunRow,
  tally: Tally,
  progress: string,
): Promise<void> {
  await tx
    .update(directorySyncRuns)
    .set({
      progress,
      seen: run.seen + tally.seen,
      created: run.created + tally.created,
      updated: run.updated + tally.updated,
      unchanged: run.unchanged + tally.unchanged,
      deprovisioned: run.deprovisioned + tally.deprovisioned,
      failed: run.failed + tally.failed,
      faults: [...run.faults, ...tally.faults].slice(0, maxFaults),
    })
    .where(ofRun(db, run.id));
}

export interface End {
  readonly state: 'SUCCEEDED' | 'FAILED';
  /** HTTP status of the failure; 1 for a failure without one; 0 for a success. */
  readonly code: number;
  readonly message: string;
  /** True if the directory accepted the credential; undefined if that is not known. */
  readonly credentialTaken?: boolean;
}

/** Ends the run, and writes the outcome to its directory. */
export function endRun({ db, record }: JobContext, id: string, end: End): Promise<string> {
  return db.transaction(async (tx) => {
    const run = await lockRun(tx, db, id);
    if (!run) return id;
    const failed = end.state === 'SUCCEEDED' && run.failed > 0;
    const code = failed ? 1 : end.code;
    const message = failed ? 'Some entries failed.' : end.message;
    await tx
      .update(directorySyncRuns)
      .set({ state: end.state, code, message, finishedAt: sql`now()` })
      .where(ofRun(db, id));
    await tx.execute(sql`update ${directories} set status_code = ${code}, status_message = ${message},
      status_details = ${JSON.stringify(run.faults.slice(0, maxDetails))}::jsonb, synced_at = now()
      where ${ofDirectory(db, run.directoryId)}`);
    if (end.state === 'SUCCEEDED' && run.kind === 'IMPORT') {
      await tx.execute(
        sql`update ${directories} set last_import_at = now() where ${ofDirectory(db, run.directoryId)}`,
      );
    }
    if (end.credentialTaken !== undefined) {
      const words = end.credentialTaken ? 'Accepted.' : end.message;
      const use = { taken: end.credentialTaken, message: words, since: run.startedAt };
      await noteCredential(tx, db, run.directoryId, use);
    }
    // Changes have waited for the end of the run.
    if (run.kind === 'EXPORT') await enqueue(tx, 'provisioning', run.directoryId);
    const { kind, seen, created, updated, deprovisioned, failed: left } = run;
    if (run.startedBy === null) return id;
    await record(tx, run.startedBy, {
      service: 'DIRECTORIES',
      eventType: 'directory_sync_finish',
      resourceId: id,
      error: null,
      changes: { kind, state: end.state, code, message, seen, created, updated, deprovisioned, failed: left },
      failed: code !== 0,
    });
    return id;
  });
}

function ofRun({ organizationId }: OrganizationReader, id: string) {
  return and(
    eq(directorySyncRuns.organizationId, organizationId),
    eq(directorySyncRuns.id, id),
    inArray(directorySyncRuns.state, ['QUEUED', 'RUNNING']),
  );
}
