import type { Budget } from '../budget.ts';
import type { Database, Executed } from '../database.ts';

/** A statement with the values of one run. */
export interface FilledStatement {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Rows as arrays of column values instead of objects. */
  readonly asArrays?: boolean;
}

export type Result = Executed<unknown>;

export type Run = (statement: FilledStatement) => Promise<Result>;

/** What differs between the engines. The empty organization is none: no row belongs to it. */
export interface Driver {
  readonly engine: Database['engine'];
  read(organizationId: string, statement: FilledStatement, budget?: Budget): Promise<Result>;
  transaction<T>(organizationId: string, work: (run: Run) => Promise<T>, budget?: Budget): Promise<T>;
  /** True while so much waits for the database that an operation of this caller should not begin. */
  isCrowded(budget: Budget): boolean;
  /** SQL of the job library as its own role: one statement, or several without values. */
  queue(text: string, values?: readonly unknown[]): Promise<Result>;
  /**
   * Hears what `tell_access_change` notifies of: an organization, or null when something may have been missed.
   * @returns what ends it
   */
  listen(heard: (organizationId: string | null) => void): () => Promise<void>;
  /** Resolves within a second to true where it serves, without waiting for callers' statements. Never throws. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

/** The connection that made the database: it migrates, and serves no request. */
export interface Owner {
  run: Run;
  /** Several statements without values, in one go. */
  script(text: string): Promise<void>;
}

/** The channel on which `tell_access_change` of db/functions/ notifies. */
export const accessChannel = 'rolegate_access';

/** The setting that every policy reads. For the session: it outlives transactions, and is what `bound` remembers. */
export const bindSession = `select set_config('rolegate.organization', $1, false)`;
/** For the transaction only: gone with its end, however it ends. */
export const bindTransaction = `select set_config('rolegate.organization', $1, true)`;

/** Whose turn a statement takes: that of its operation's caller, or the server's own. */
export function ownerOf(budget: Budget | undefined, organizationId: string) {
  return budget ?? { organization: '', caller: organizationId };
}
