import type { SQL } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { Budget } from './budget.ts';
import type { Signals } from './signals.ts';
import type { Statement } from './statement.ts';

/** Result of `execute` and of statements without `returning`, the same on both engines. */
export interface Executed<Row> {
  rows: Row[];
  /** Rows that the statement wrote or read. */
  rowCount: number;
}

interface ResultKind extends PgQueryResultHKT {
  type: Executed<this['row']>;
}

/** Drizzle's query builder within one transaction. Its own `transaction` creates a savepoint. */
export type Transaction = PgDatabase<ResultKind, Record<string, never>>;

/** Database within one transaction, bound to its organization. */
export interface Within {
  read<Row>(query: SQL | Statement, values?: Readonly<Record<string, unknown>>): Promise<Row[]>;
  /** Runs a part of the transaction. There is no savepoint: when `work` throws, the entire transaction must be abandoned. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
}

/** Runs SQL of the job library. */
type RunQueue = (text: string, values?: readonly unknown[]) => Promise<{ rows: unknown[]; rowCount: number }>;

export interface Database {
  readonly engine: 'postgres' | 'pglite';
  /** 32 random bytes, created with the database, that sign values which clients return. */
  readonly secret: Buffer;
  /**
   * Runs one statement bound to the organization, which limits it by row-level security. Rows are plain objects with the SQL
   * aliases as keys: moments and dates are text as PostgreSQL prints them (UTC), int8 is a number, numeric is text, JSON is
   * parsed, bytea is a Buffer.
   * @throws DeadlineExceeded
   * @throws Overloaded
   */
  read<Row>(
    organizationId: string,
    query: SQL | Statement,
    values?: Readonly<Record<string, unknown>>,
    budget?: Budget,
  ): Promise<Row[]>;
  /**
   * Runs one transaction bound to the organization; rolled back when `work` throws. Use only `tx` or `within` in `work`: the
   * embedded database has one connection, and a `read` would wait for the end of the transaction.
   * @throws DeadlineExceeded
   * @throws Overloaded
   */
  transaction<T>(
    organizationId: string,
    work: (tx: Transaction, within: Within) => Promise<T>,
    budget?: Budget,
  ): Promise<T>;
  /** Determines whether so many statements wait that an operation of this caller must not begin. */
  isCrowded(budget: Budget): boolean;
  /** Runs one statement outside of any organization. It sees no organization's rows and may call the granted functions. */
  system<Row>(query: SQL): Promise<Row[]>;
  /**
   * Runs SQL of the job library as the role that has access only to its tables: one statement, or several without values.
   * Only src/jobs/ uses it.
   */
  readonly queue: RunQueue;
  /** Runs one transaction of the job library, as its role. Only src/jobs/ uses it. */
  queueTransaction<T>(work: (run: RunQueue) => Promise<T>): Promise<T>;
  /**
   * Organizations in which access has changed: administrators, service accounts or keys. Caches of callers discard their
   * entries then, and the next request reads the database. A server also publishes its own changes.
   */
  readonly accessChanges: Signals;
  /** Kinds of work that waits since a transaction was committed: see `channels`. */
  readonly committedWork: Signals;
  /** Resolves within a second to true where the database serves, without waiting for callers' statements. Never throws. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

/** Part of a pino logger that the database uses. */
export interface DatabaseLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** Default number of connections to PostgreSQL that requests may use. */
export const defaultPoolSize = 16;
