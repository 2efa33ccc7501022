import type { Budget } from '../budget.ts';
import type { Database, Executed } from '../database.ts';

/** Statement with the values of one run. */
export interface FilledStatement {
  readonly text: string;
  readonly values: readonly unknown[];
  /** True for rows as arrays of column values instead of objects. */
  readonly asArrays?: boolean;
}

export type Result = Executed<unknown>;

export type Run = (statement: FilledStatement) => Promise<Result>;

/** Engine of a database. The empty organization stands for no organization: no row belongs to it. */
export interface Driver {
  readonly engine: Database['engine'];
  read(organizationId: string, statement: FilledStatement, budget?: Budget): Promise<Result>;
  transaction<T>(organizationId: string, work: (run: Run) => Promise<T>, budget?: Budget): Promise<T>;
  /** Determines whether so many statements wait that an operation of this caller must not begin. */
  isCrowded(budget: Budget): boolean;
  /** Runs SQL of the job library as its own role: one statement, or several without values. */
  queue(text: string, values?: readonly unknown[]): Promise<Result>;
  /**
   * Listens for the notifications of `tell_access_change`: an organization, or null when some may have been lost.
   * @returns a function that ends it
   */
  listen(heard: (organizationId: string | null) => void): () => Promise<void>;
  /** Resolves within a second to true where the database serves, without waiting for callers' statements. Never throws. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

/** Connection that creates and migrates the database. It serves no request. */
export interface Owner {
  run: Run;
  /** Runs several statements without values at once. */
  script(text: string): Promise<void>;
}

/** Channel of the notifications of `tell_access_change` in db/functions/. */
export const accessChannel = 'rolegate_access';

/** Setting that every policy reads, for the session: it outlives transactions, and `bound` remembers it. */
export const bindSession = `select set_config('rolegate.organization', $1, false)`;
/** Setting for the current transaction only; it ends with the transaction. */
export const bindTransaction = `select set_config('rolegate.organization', $1, true)`;

/** Returns the owner of a statement: its operation's caller, or the server itself. */
export function ownerOf(budget: Budget | undefined, organizationId: string) {
  return budget ?? { organization: '', caller: organizationId };
}
