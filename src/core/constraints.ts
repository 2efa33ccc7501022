import { codedError, type ErrorCode } from '../errors.ts';

/** Error for each constraint of the database: its code, the argument at fault and its message. */
export type Constraints = Readonly<
  Record<string, readonly [code: ErrorCode, argument: string, message: string]>
>;

interface DatabaseError {
  readonly code?: string;
  readonly constraint?: string;
  readonly cause?: unknown;
}

/** SQLSTATE 22021 and 22P05: a character that PostgreSQL cannot store. */
const unstorable = new Set(['22021', '22P05']);

/**
 * Runs a write.
 * @throws the coded error of a constraint in `constraints` that the write violates
 */
export async function withConstraints<T>(constraints: Constraints, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw constraintError(error, constraints) ?? error;
  }
}

function constraintError(error: unknown, constraints: Constraints) {
  const { code, constraint } = databaseError(error);
  if (code && unstorable.has(code))
    return codedError('BAD_USER_INPUT', 'A text contains a character that cannot be stored.');
  const known = constraint === undefined ? undefined : constraints[constraint];
  return known ? codedError(known[0], known[2], { argument: known[1] }) : null;
}

/** Returns the driver's error, which Drizzle wraps as a cause. */
function databaseError(error: unknown): DatabaseError {
  const outer = (error ?? {}) as DatabaseError;
  return outer.code === undefined && outer.cause ? databaseError(outer.cause) : outer;
}
