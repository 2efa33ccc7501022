import { type IdPrefix, isId, prefixOf } from '../../db/ids.ts';
import { codedError } from '../errors.ts';

/**
 * Checks that an identifier is one of the expected type, before it reaches SQL.
 * @throws INVALID_ID naming the argument.
 */
export function checkId(prefix: IdPrefix, id: string, argument = 'id'): string {
  if (!isId(prefix, id)) {
    throw codedError('INVALID_ID', `Must be an identifier of the form ${prefix}_….`, { argument });
  }
  return id;
}

/** As `checkId`, for an identifier of any type. */
export function checkAnyId(id: string, argument = 'id'): string {
  if (!prefixOf(id)) {
    throw codedError('INVALID_ID', 'Must be an identifier such as usr_….', { argument });
  }
  return id;
}
