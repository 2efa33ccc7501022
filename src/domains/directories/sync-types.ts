import type { Transaction } from '../../../db/database.ts';
import type { WorkDatabase } from '../../core/context.ts';
import type { DirectoryRow } from './entity.ts';
import type { LinkPlace } from './link-store.ts';
import type { Tally } from './run-store.ts';

/** Context in which a run makes its next batch. */
export interface Batches {
  readonly db: WorkDatabase;
  readonly directory: DirectoryRow;
  /** Progress as the batch before has left it; null before the first. */
  readonly progress: string | null;
}

/** Outcome of a batch, and what remains to be written with the progress of the run. */
export interface Batch {
  readonly tally: Tally;
  readonly progress: string;
  readonly done: boolean;
  write(tx: Transaction, place: LinkPlace): Promise<void>;
}
