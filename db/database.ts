import type { SQL } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { AccessChanges } from './access-changes.ts';
import type { Budget } from './budget.ts';
import type { Statement } from './statement.ts';

/** What `execute` and statements without `returning` answer, the same on both engines. */
export interface Executed<Row> {
  rows: Row[];
  /** The rows that the statement wrote, or read. */
  rowCount: number;
}

interface ResultKind extends PgQueryResultHKT {
  type: Executed<this['row']>;
}

/** Drizzle's query builder inside of one transaction; its own `transaction` makes a savepoint. */
export type Transaction = PgDatabase<ResultKind, Record<string, never>>;

/** The database as it is inside of one transaction, whose organization it is bound to. */
export interface Within {
  read<Row>(query: SQL | Statement, values?: Readonly<Record<string, unknown>>): Promise<Row[]>;
  /** A part of it. There is no savepoint: when `work` throws, all of the transaction has to be given up. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
}

export interface Database {
  readonly engine: 'postgres' | 'pglite';
  /** 32 random bytes, made with the database; they sign what clients hand back to us. */
  readonly secret: Buffer;
  /**
   * One statement, bound to the organization, which is all that row-level security lets it see. Its rows are plain
   * objects keyed by the SQL aliases: moments and dates are text as PostgreSQL prints them (UTC), int8 is a number,
   * numeric is text, JSON is parsed, bytea is a Buffer.
   * @throws DeadlineExceeded, Overloaded
   */
  read<Row>(
    organizationId: string,
    query: SQL | Statement,
    values?: Readonly<Record<string, unknown>>,
    budget?: Budget,
  ): Promise<Row[]>;
  /**
   * One transaction, bound to the organization; rolled back when `work` throws. Inside of `work` use `tx` or `within` only: the
   * embedded database has one connection, and a `read` would wait for the transaction to end.
   * @throws DeadlineExceeded, Overloaded
   */
  transaction<T>(
    organizationId: string,
    work: (tx: Transaction, within: Within) => Promise<T>,
    budget?: Budget,
  ): Promise<T>;
  /** True while so much waits for the database that an operation of this caller should not begin. */
  isCrowded(budget: Budget): boolean;
  /** One statement outside of any organization: it sees no organization's rows, and may call the granted functions. */
  system<Row>(query: SQL): Promise<Row[]>;
  /**
   * SQL of the job library, as the role that reaches its tables and no others: one statement, or several without values.
   * Only src/jobs/ has a use for it.
   */
  queue(text: string, values?: readonly unknown[]): Promise<{ rows: unknown[]; rowCount: number }>;
  /** Tells of changes of what callers may do, made by this server or another one. */
  readonly accessChanges: AccessChanges;
  /** Resolves within a second to true where it serves, without waiting for callers' statements. Never throws. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

/** The part of a pino logger that is used here. */
export interface DatabaseLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** Default number of connections to PostgreSQL that requests may use. */
export const defaultPoolSize = 16;
