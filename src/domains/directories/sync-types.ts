import type { Transaction } from '../../../db/database.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import type { DirectoryRow } from './entity.ts';
import type { LinkPlace } from './link-store.ts';
import type { Tally } from './run-store.ts';

/** What a run has to know to make its next batch. */
export interface Batches {
  readonly db: OrganizationDatabase;
  readonly directory: DirectoryRow;
  /** As the batch before has left it; null before the first. */
  readonly progress: string | null;
}

/** What was done, or is to be, beside noting how far the run has come. */
export interface Batch {
  readonly tally: Tally;
  readonly progress: string;
  readonly done: boolean;
  write(tx: Transaction, place: LinkPlace): Promise<void>;
}
