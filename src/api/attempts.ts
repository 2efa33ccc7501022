import { setTimeout as sleep } from 'node:timers/promises';
import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Database } from '../../db/database.ts';
import { outageBehind } from '../../db/outage.ts';
import { isOutageCode, outageAfterWrite, outageError } from '../core/outages.ts';

const maxAttempts = 4;
const maxPauseMillis = 50;

/**
 * Runs the resolver of a mutation field, and again from its start where a deadlock or a serialization failure undid it.
 * @param run gets the database of one attempt
 * @throws OUTCOME_UNKNOWN where the database was lost after a transaction of the attempt was committed
 */
export async function attempt<T>(database: Database, run: (database: Database) => T): Promise<Awaited<T>> {
  for (let count = 1; ; count++) {
    let isWritten = false;
    const transaction: Database['transaction'] = async (organizationId, work, budget) => {
      const result = await database.transaction(organizationId, work, budget);
      isWritten = true;
      return result;
    };
    try {
      return await run({ ...database, transaction });
    } catch (error) {
      if (isWritten) throw outageAfterWrite(error) ?? error;
      if (count === maxAttempts || !outageBehind(error)?.canRunAgain) throw error;
      // Those that got in each other's way do not meet again at the same moment.
      await sleep(Math.random() * maxPauseMillis * count);
    }
  }
}

/** The answer with the codes of outages, and without data where there is nothing in it. */
export function withOutages(result: ExecutionResult, isMutation: boolean): ExecutionResult {
  const errors = result.errors?.map((error) => told(error, isMutation));
  if (!errors?.some(({ extensions }) => isOutageCode(extensions?.code))) return result;
  const isEmpty = Object.values(result.data ?? {}).every((value) => value === null);
  return isEmpty ? { errors } : { ...result, errors };
}

/** Errors of compiled operations may have no extensions. Below a mutation field, its resolver is done: what could not be read is the object that it changed. */
function told(error: GraphQLError, isMutation: boolean): GraphQLError {
  if (isOutageCode(error.extensions?.code)) return error;
  const { nodes, source, positions, path } = error;
  const isBelow = isMutation && (path?.length ?? 0) > 1;
  return (isBelow ? outageAfterWrite : outageError)(error, { nodes, source, positions, path }) ?? error;
}
