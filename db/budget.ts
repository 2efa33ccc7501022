import { Outage } from './outage.ts';

/** The operation that statements run for: whose turn they take, and how long all of them together may last. */
export interface Budget {
  /** Organizations take turns, and within an organization its callers. The empty one stands for the server itself. */
  readonly organization: string;
  readonly caller: string;
  /** The moment at which it began, by `performance.now()`. */
  readonly since: number;
  readonly millis: number;
}

/** The time of an operation is over. Nothing of the transaction that met this error is written. */
export class DeadlineExceeded extends Outage {
  override readonly name = 'DeadlineExceeded';

  constructor(cause: unknown) {
    super('slow', cause);
  }
}

/** Too much waits for the database already. */
export class Overloaded extends Outage {
  override readonly name = 'Overloaded';

  constructor(cause: unknown) {
    super('overloaded', cause);
  }
}

/** Bounds a statement that runs for no operation, such as one of a job. */
export const usualMillis = 15_000;

/**
 * The time that a statement may last. An operation that has just begun gets all of its time, as the operation before it did:
 * the connection then has this limit already.
 * @throws DeadlineExceeded when nothing is left
 */
export function millisLeft(budget: Budget | undefined): number {
  if (!budget) return usualMillis;
  const { since, millis } = budget;
  const left = Math.ceil(since + millis - performance.now());
  if (left <= 0) throw new DeadlineExceeded('The time of the operation is over.');
  return left > millis * 0.9 ? millis : left;
}
