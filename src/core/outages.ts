import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import { type Outage, type OutageKind, outageBehind } from '../../db/outage.ts';
import type { ErrorCode } from '../errors.ts';

const errors: Readonly<Record<OutageKind, readonly [code: ErrorCode, message: string]>> = {
  unavailable: ['SERVICE_UNAVAILABLE', 'The database does not answer. Nothing was written.'],
  overloaded: ['SERVER_BUSY', 'Too many operations wait for the database. Nothing was written.'],
  locked: ['LOCKED', 'Other operations lock the same objects. Nothing was written.'],
  slow: ['OPERATION_TIMEOUT', 'The operation exceeded its time limit. Nothing was written.'],
  unconfirmed: [
    'OUTCOME_UNKNOWN',
    'The database connection failed before the commit was confirmed. The change may have been made.',
  ],
};

/** Number of seconds after which a client may try again. */
export const retryAfter = 2;

const codes: ReadonlySet<unknown> = new Set(Object.values(errors).map(([code]) => code));

/** Determines whether a code is that of an outage, which is answered with HTTP 503 where there is no data. */
export function isOutageCode(code: unknown): boolean {
  return codes.has(code);
}

/** Returns the coded error of an outage at any depth of causes; null for other errors. Keeps the cause for the log. */
export function outageError(error: unknown, at: GraphQLErrorOptions = {}): GraphQLError | null {
  const outage = outageBehind(error);
  return outage && errorOf(outage, outage.kind, at);
}

/** Returns OUTCOME_UNKNOWN for an outage after which the write may have taken effect; null for other errors. */
export function outageAfterWrite(error: unknown, at: GraphQLErrorOptions = {}): GraphQLError | null {
  const outage = outageBehind(error);
  return outage && errorOf(outage, 'unconfirmed', at);
}

function errorOf(outage: Outage | undefined, kind: OutageKind, at: GraphQLErrorOptions): GraphQLError {
  const [code, message] = errors[kind];
  const extensions = { code, retryAfter, http: { status: 503 } };
  return new GraphQLError(message, { ...at, originalError: outage ?? null, extensions });
}

/** Returns the error that refuses an operation before it begins: SERVER_BUSY. */
export function busy(): GraphQLError {
  return errorOf(undefined, 'overloaded', {});
}
