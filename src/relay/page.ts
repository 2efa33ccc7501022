import { codedError } from '../errors.ts';

export const defaultPageSize = 20;
export const maxPageSize = 1000;

export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** Page of a list: its size, its direction and its cursor. */
export interface Page {
  readonly size: number;
  readonly backward: boolean;
  readonly cursor: string | null;
  /** Argument that has the cursor. */
  readonly cursorArgument: 'after' | 'before';
}

/** @throws INVALID_PAGE naming the faulty argument */
export function readPage({ first, after, last, before }: PageArguments): Page {
  if (first != null && last != null) throw invalid('last', '`first` and `last` exclude each other.');
  const backward = last != null;
  if (backward && after != null) throw invalid('after', '`after` goes with `first`.');
  if (!backward && before != null) throw invalid('before', '`before` goes with `last`.');
  const size = last ?? first ?? defaultPageSize;
  const argument = backward ? 'last' : 'first';
  if (size < 0) throw invalid(argument, `\`${argument}\` must not be negative.`);
  if (size > maxPageSize) throw invalid(argument, `\`${argument}\` must be at most ${maxPageSize}.`);
  return {
    size,
    backward,
    cursor: (backward ? before : after) ?? null,
    cursorArgument: backward ? 'before' : 'after',
  };
}

function invalid(argument: string, message: string) {
  return codedError('INVALID_PAGE', message, { argument });
}
