import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import { type Outage, type OutageKind, outageBehind } from '../../db/outage.ts';
import type { ErrorCode } from '../errors.ts';

const told: Readonly<Record<OutageKind, readonly [code: ErrorCode, message: string]>> = {
  unavailable: ['SERVICE_UNAVAILABLE', 'The database does not answer. Nothing was written.'],
  overloaded: ['SERVER_BUSY', 'Too much waits for the database at the moment. Nothing was written.'],
  locked: ['LOCKED', 'Others work on the same objects. Nothing was written.'],
  slow: ['OPERATION_TIMEOUT', 'The time that an operation may take is over. Nothing was written.'],
  unconfirmed: [
    'OUTCOME_UNKNOWN',
    'The database was lost before it confirmed: the change may have been made.',
  ],
};

/** Seconds after which a client may try again. */
export const retryAfter = 2;

const codes: ReadonlySet<unknown> = new Set(Object.values(told).map(([code]) => code));

/** Checks whether a code is that of an outage: answered with HTTP 503 where there is no data. */
export function isOutageCode(code: unknown): boolean {
  return codes.has(code);
}

/** The coded error of an outage, whatever it is wrapped in; null for other errors. The cause is kept for the log. */
export function outageError(error: unknown, at: GraphQLErrorOptions = {}): GraphQLError | null {
  const outage = outageBehind(error);
  return outage && errorOf(outage, outage.kind, at);
}

/** As `outageError`, where something may have been written before the outage. */
export function outageAfterWrite(error: unknown, at: GraphQLErrorOptions = {}): GraphQLError | null {
  const outage = outageBehind(error);
  return outage && errorOf(outage, 'unconfirmed', at);
}

function errorOf(outage: Outage | undefined, kind: OutageKind, at: GraphQLErrorOptions): GraphQLError {
  const [code, message] = told[kind];
  const extensions = { code, retryAfter, http: { status: 503 } };
  return new GraphQLError(message, { ...at, originalError: outage ?? null, extensions });
}

/** Refuses an operation before it begins. */
export function busy(): GraphQLError {
  return errorOf(undefined, 'overloaded', {});
}
