import { UnreadableEntry } from '../../core/reading.ts';
import type { JobContext, JobHandler } from '../../jobs/job.ts';
import { OutboundError } from '../../outbound/outbound-error.ts';
import { openCredential } from './credential-store.ts';
import { exportBatch } from './export-run.ts';
import { importEntries } from './import-store.ts';
import { effectiveMappings } from './mapping.ts';
import { remoteOf } from './remote.ts';
import type { Remote } from './remote-types.ts';
import {
  beginRun,
  type End,
  emptyTally,
  endRun,
  lockRun,
  noteProgress,
  type RunUnderWay,
} from './run-store.ts';
import type { Batch, Batches } from './sync-types.ts';

const succeeded: End = { state: 'SUCCEEDED', code: 0, message: 'Done.', credentialTaken: true };

/**
 * Maximum number of entries, more than any directory has. A directory that goes on beyond it sends pages without end.
 */
const maxEntries = 500_000;
const maxMillis = 12 * 3600 * 1000;

/** Pattern of a cursor that can be stored, and sent again. */
const isCursor = /^[ -~]{1,4096}$/;

function failed(message: string, code = 1): End {
  return { state: 'FAILED', code, message };
}

/** Job that runs a directory's run batch by batch. Finished batches stay if the run does not reach its end. */
export const directorySync: JobHandler = {
  async run(id, context) {
    const underWay = await beginRun(context.db, id);
    if (!underWay) return undefined;
    const end = await work(underWay, context);
    if (end === 'unfinished') return end;
    await endRun(context, id, end);
    return undefined;
  },
  async abandoned(id, context) {
    await endRun(context, id, failed('The run was given up. The log has the reason.'));
  },
};

async function work(underWay: RunUnderWay, context: JobContext): Promise<End | 'unfinished'> {
  const { run, directory } = underWay;
  const { db, secret, outbound, signal } = context;
  const credential = openCredential(secret, db.organizationId, directory);
  if (!credential) return failed('The directory has no credential.');
  if (!directory.enabled && run.kind !== 'TEST') return failed('The directory is disabled.');
  const remote = remoteOf(directory.kind, { outbound, settings: directory.settings, credential });
  try {
    // This also comes before anything is written to the directory.
    if (!(await mayGoOn(underWay, context))) return notAllowed;
    if (run.kind === 'TEST') return await tested(remote);
    for (let { progress } = run; ; ) {
      const batch = await nextBatch(remote, run.kind, { db, directory, progress });
      const written = await write(batch, underWay, context);
      if (written !== null) return written;
      if (batch.done) return succeeded;
      progress = batch.progress;
      if (signal.aborted) return 'unfinished';
    }
  } catch (error) {
    if (error instanceof UnreadableEntry) return failed(error.message);
    if (!(error instanceof OutboundError)) throw error;
    const refused = error.reason === 'CREDENTIAL' ? { credentialTaken: false } : {};
    return { ...failed(error.message, error.status ?? 1), ...refused };
  }
}

const notAllowed = failed('The initiator of the run may no longer edit directories.');

function mayGoOn({ run }: RunUnderWay, { db, stillHolds }: JobContext): Promise<boolean> {
  return db.transaction((tx) => stillHolds(tx, run.requestedById, 'DIRECTORIES', 'EDIT'));
}

async function tested(remote: Remote): Promise<End> {
  const fault = await remote.test();
  return fault === null ? succeeded : { ...failed(fault), credentialTaken: true };
}

async function nextBatch(remote: Remote, kind: 'IMPORT' | 'EXPORT', batches: Batches): Promise<Batch> {
  if (kind === 'EXPORT') {
    if (!remote.provisioned) throw new OutboundError('UNREACHABLE');
    return exportBatch(remote.provisioned, batches);
  }
  const { directory, progress } = batches;
  const { entries, next } = await remote.page(progress);
  if (next !== null && !isCursor.test(next)) throw new OutboundError('NOT_JSON');
  const tally = emptyTally();
  const plan = {
    mappings: effectiveMappings(directory.kind, directory.mappings),
    matchBy: String(directory.settings.matchBy),
    source: directory.kind,
  };
  return {
    tally,
    progress: next ?? '',
    done: next === null,
    write: (tx, place) => importEntries(tx, { ...plan, ...place }, entries, tally),
  };
}

/**
 * Writes the batch and the progress of the run in one transaction, if the run goes on.
 * @returns the end of the run; null if it goes on
 */
function write(batch: Batch, { run, directory }: RunUnderWay, context: JobContext): Promise<End | null> {
  const { db, stillHolds } = context;
  return db.transaction(async (tx) => {
    const current = await lockRun(tx, db, run.id);
    if (!current) return failed('The run was ended.');
    if (!(await stillHolds(tx, run.requestedById, 'DIRECTORIES', 'EDIT'))) return notAllowed;
    const age = Date.now() - Date.parse(current.startedAt ?? current.queuedAt);
    if (current.seen > maxEntries || age > maxMillis) return failed('The run did not come to an end.');
    await batch.write(tx, { organizationId: db.organizationId, directoryId: directory.id });
    await noteProgress(tx, db, current, batch.tally, batch.progress);
    return null;
  });
}
