import type { Budget } from '../budget.ts';
import type { Channel } from '../channels.ts';
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

/** Receives the payload of a notification; null when some may have been lost. */
export type Heard = (channel: Channel, payload: string | null) => void;

/** Engine of a database. The empty organization stands for no organization: no row belongs to it. */
export interface Driver {
  readonly engine: Database['engine'];
  read(organizationId: string, statement: FilledStatement, budget?: Budget): Promise<Result>;
  transaction<T>(organizationId: string, work: (run: Run) => Promise<T>, budget?: Budget): Promise<T>;
  /** Determines whether so many statements wait that an operation of this caller must not begin. */
  isCrowded(budget: Budget): boolean;
  /** Runs SQL of the job library as its own role: one statement, or several without values. */
  queue(text: string, values?: readonly unknown[]): Promise<Result>;
  /** Runs one transaction of the job library as its own role. */
  queueTransaction<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /**
   * Listens on the channels.
   * @returns a function that ends it
   */
  listen(heard: Heard): () => Promise<void>;
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

/** Setting that every policy reads, for the session: it outlives transactions, and `bound` remembers it. */
export const bindSession = `select set_config('rolegate.organization', $1, false)`;
/** Setting for the current transaction only; it ends with the transaction. */
export const bindTransaction = `select set_config('rolegate.organization', $1, true)`;

/** Returns the owner of a statement: its operation's caller, or the server itself. */
export function ownerOf(budget: Budget | undefined, organizationId: string) {
  return budget ?? { organization: '', caller: organizationId };
}
