import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type CursorScope, decodeCursor, encodeCursor } from '../../src/relay/cursor.ts';

const scope: CursorScope = {
  secret: Buffer.alloc(32, 1),
  organizationId: 'org_01jgxw0000000000000000000a',
  list: 'User USERNAME ASC ',
};
const place = { value: 'ann', id: 'usr_01jgxw0000000000000000000a' };

function refusal(act: () => unknown) {
  try {
    act();
  } catch (error) {
    if (error instanceof GraphQLError) return error.extensions;
    throw error;
  }
  return 'accepted';
}
const refused = { code: 'INVALID_CURSOR', argument: 'after' };

describe('a cursor', () => {
  it('leads back to its place', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constant(''));
    fc.assert(
      fc.property(value, fc.string(), (value, id) => {
        const cursor = encodeCursor(scope, { value, id });
        expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(decodeCursor(scope, cursor, 'after')).toEqual({ value, id });
      }),
    );
  });

  it('is the same for the same place', () => {
    expect(encodeCursor(scope, place)).toBe(encodeCursor({ ...scope }, { ...place }));
  });

  it.each<[string, Partial<CursorScope>]>([
    ['another list', { list: 'Device USERNAME ASC ' }],
    ['another sort', { list: 'User EMAIL ASC ' }],
    ['another direction', { list: 'User USERNAME DESC ' }],
    ['another list of the same type', { list: 'User USERNAME ASC users_manager_id_unique' }],
    ['another organization', { organizationId: 'org_01jgxw0000000000000000000b' }],
    ['another installation', { secret: Buffer.alloc(32, 2) }],
    ['names that run together', { organizationId: `${scope.organizationId}\n`, list: scope.list.slice(1) }],
  ])('is refused in %s', (_where, other) => {
    const cursor = encodeCursor(scope, place);
    expect(refusal(() => decodeCursor({ ...scope, ...other }, cursor, 'after'))).toEqual(refused);
    expect(decodeCursor(scope, cursor, 'after')).toEqual(place);
  });

  it('is refused with any bit of any byte flipped', () => {
    const bytes = Buffer.from(encodeCursor(scope, place), 'base64url');
    for (let index = 0; index < bytes.length; index += 1) {
      for (const bit of [1, 2, 128]) {
        const changed = Buffer.from(bytes);
        changed[index] = (changed[index] ?? 0) ^ bit;
        expect(refusal(() => decodeCursor(scope, changed.toString('base64url'), 'after'))).toEqual(refused);
      }
    }
  });

  it('is refused with any character changed, even where base64 has a second way to write the same', () => {
    const cursor = encodeCursor(scope, place);
    for (let index = 0; index < cursor.length; index += 1) {
      for (const other of ['A', 'B', 'Q', '_', '=', ' ', '\0', 'é']) {
        if (cursor[index] === other) continue;
        const changed = `${cursor.slice(0, index)}${other}${cursor.slice(index + 1)}`;
        expect(refusal(() => decodeCursor(scope, changed, 'after'))).toEqual(refused);
      }
    }
  });

  it.each([
    ['nothing', ''],
    ['no base64', '!!!'],
    ['too little', 'AAAA'],
    ['a tag alone', Buffer.alloc(12).toString('base64url')],
    ['zeros', Buffer.alloc(64).toString('base64url')],
    ['a cursor without a tag', Buffer.from(JSON.stringify(['ann', place.id])).toString('base64url')],
    ['a number', '42'],
    ['padding', `${encodeCursor(scope, place)}=`],
    ['a space at the end', `${encodeCursor(scope, place)} `],
    ['two of them', encodeCursor(scope, place).repeat(2)],
    ['a very long text', 'A'.repeat(1_000_000)],
    ['half a surrogate pair', '\ud800'],
  ])('is not %s', (_what, text) => {
    expect(refusal(() => decodeCursor(scope, text, 'after'))).toEqual(refused);
  });

  it('names the argument that it came in', () => {
    expect(refusal(() => decodeCursor(scope, 'x', 'before'))).toMatchObject({ argument: 'before' });
  });
});
