import { createHmac, timingSafeEqual } from 'node:crypto';
import { codedError } from '../errors.ts';

/** Place in a sorted list: the sort value and the identifier of a row. */
export interface Place {
  readonly value: string | number;
  readonly id: string;
}

/** Scope that a cursor is bound to. Other scopes refuse the cursor. */
export interface CursorScope {
  readonly secret: Buffer;
  readonly organizationId: string;
  /** List and its sort, such as `User USERNAME ASC`. */
  readonly list: string;
}

const tagLength = 12;

/** Returns an opaque text: base64url of 12 bytes of HMAC-SHA-256 followed by the place. */
export function encodeCursor(scope: CursorScope, { value, id }: Place): string {
  const place = Buffer.from(JSON.stringify([value, id]));
  return Buffer.concat([tag(scope, place), place]).toString('base64url');
}

/** @throws INVALID_CURSOR if `encodeCursor` did not make the text for the same scope */
export function decodeCursor(scope: CursorScope, cursor: string, argument: string): Place {
  const bytes = Buffer.from(cursor, 'base64url');
  const place = bytes.subarray(tagLength);
  const intact =
    bytes.length > tagLength &&
    bytes.toString('base64url') === cursor &&
    timingSafeEqual(bytes.subarray(0, tagLength), tag(scope, place));
  if (!intact) {
    throw codedError('INVALID_CURSOR', 'The cursor does not belong to this list, sort and organization.', {
      argument,
    });
  }
  const [value, id] = JSON.parse(place.toString()) as [string | number, string];
  return { value, id };
}

function tag({ secret, organizationId, list }: CursorScope, place: Buffer): Buffer {
  return createHmac('sha256', secret)
    .update(`${organizationId}\n${list}\n`)
    .update(place)
    .digest()
    .subarray(0, tagLength);
}
