import { Outage } from './outage.ts';

/** Owner and time limit of the statements of an operation. */
export interface Budget {
  /** Organization and caller, which take turns; an empty organization stands for the server itself. */
  readonly organization: string;
  readonly caller: string;
  /** Start of the operation, by `performance.now()`. */
  readonly since: number;
  readonly millis: number;
}

/** Reports that the time of an operation is over. Nothing of the transaction is written. */
export class DeadlineExceeded extends Outage {
  override readonly name = 'DeadlineExceeded';

  constructor(cause: unknown) {
    super('slow', cause);
  }
}

/** Reports that too many statements wait for the database. */
export class Overloaded extends Outage {
  override readonly name = 'Overloaded';

  constructor(cause: unknown) {
    super('overloaded', cause);
  }
}

/** Time limit in milliseconds of a statement outside of operations, such as one of a job. */
export const defaultMillis = 15_000;

/**
 * Returns the time limit of a statement in milliseconds. An operation that has just begun gets its entire time, like the
 * operation before it, so that the connection already has this limit.
 * @throws DeadlineExceeded without remaining time
 */
export function millisLeft(budget: Budget | undefined): number {
  if (!budget) return defaultMillis;
  const { since, millis } = budget;
  const left = Math.ceil(since + millis - performance.now());
  if (left <= 0) throw new DeadlineExceeded('The time of the operation is over.');
  return left > millis * 0.9 ? millis : left;
}
