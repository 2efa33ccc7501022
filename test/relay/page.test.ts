import type { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type PageArguments, readPage } from '../../src/relay/page.ts';

describe('the arguments of a page', () => {
  it.each<[PageArguments, number, boolean, string | null]>([
    [{}, 20, false, null],
    [{ first: null, after: null, last: null, before: null }, 20, false, null],
    [{ first: 0 }, 0, false, null],
    [{ last: 0 }, 0, true, null],
    [{ first: 1 }, 1, false, null],
    [{ first: 1000 }, 1000, false, null],
    [{ last: 1 }, 1, true, null],
    [{ last: 1000, first: null }, 1000, true, null],
    [{ first: 5, after: 'x' }, 5, false, 'x'],
    [{ after: 'x' }, 20, false, 'x'],
    [{ last: 5, before: 'x' }, 5, true, 'x'],
    [{ last: 5, before: 'x', after: null }, 5, true, 'x'],
  ])('%j ask for %i rows, backward: %s, beyond %s', (args, size, backward, cursor) => {
    expect(readPage(args)).toMatchObject({ size, backward, cursor });
  });

  it.each<[PageArguments, string]>([
    [{ first: -1 }, 'first'],
    [{ first: 1001 }, 'first'],
    [{ first: 99_999_999 }, 'first'],
    [{ first: 2_147_483_647 }, 'first'],
    [{ last: -2_147_483_648 }, 'last'],
    [{ last: 1001 }, 'last'],
    [{ first: 1, last: 1 }, 'last'],
    [{ first: 0, last: 0 }, 'last'],
    [{ last: 1, after: 'x' }, 'after'],
    [{ first: 1, before: 'x' }, 'before'],
    [{ before: 'x' }, 'before'],
    [{ after: 'x', before: 'y' }, 'before'],
  ])('%j are refused by %s', (args, argument) => {
    expect.assertions(1);
    try {
      readPage(args);
    } catch (error) {
      expect((error as GraphQLError).extensions).toEqual({ code: 'INVALID_PAGE', argument });
    }
  });

  it('say which argument the cursor came in', () => {
    expect(readPage({ after: 'x' }).cursorArgument).toBe('after');
    expect(readPage({ last: 1, before: 'x' }).cursorArgument).toBe('before');
  });
});
