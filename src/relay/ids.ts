import { type IdPrefix, isId, prefixOf } from '../../db/ids.ts';
import { codedError } from '../errors.ts';

/**
 * Checks that an identifier belongs to the expected type, before it reaches SQL.
 * @throws INVALID_ID naming the argument
 */
export function checkId(prefix: IdPrefix, id: string, argument = 'id'): string {
  if (!isId(prefix, id)) {
    throw codedError('INVALID_ID', `Must be an identifier of the form ${prefix}_….`, { argument });
  }
  return id;
}

/** Checks an identifier of any type as `checkId` does. */
export function checkAnyId(id: string, argument = 'id'): string {
  if (!prefixOf(id)) {
    throw codedError('INVALID_ID', 'Must be an identifier such as usr_….', { argument });
  }
  return id;
}
