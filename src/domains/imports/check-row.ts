import type { z } from 'zod';
import { createUserInput } from '../users/input.ts';
import { columnOf } from './columns.ts';
import type { MappedColumn, RowFault } from './entity.ts';
import { shown } from './unreadable.ts';

export interface CheckedRow {
  readonly row: number;
  readonly username: string | null;
  readonly email: string | null;
  /** Empty where there are faults. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly password: string | null;
  readonly faults: RowFault[];
}

const mostFaults = 20;

/** One user of the file, checked as `createUser` checks its input; `cleared` names columns whose value it takes away. */
export function checkRow(
  row: number,
  given: unknown,
  columns: readonly MappedColumn[],
  cleared: readonly string[] = [],
): CheckedRow {
  const parsed = createUserInput.safeParse(given);
  if (parsed.success) {
    const { password = null, ...said } = parsed.data;
    const input = cleared.length > 0 ? { ...said, cleared } : said;
    return { row, username: said.username, email: said.email, input, password, faults: [] };
  }
  const faults = parsed.error.issues
    .flatMap((issue) => faultsOf(issue, given, columns))
    .slice(0, mostFaults)
    .map((fault) => ({ ...fault, column: fault.column && shown(fault.column) }));
  const [username, email] = [shownText(given, 'username'), shownText(given, 'email')];
  return { row, username, email, input: {}, password: null, faults };
}

function faultsOf(issue: z.core.$ZodIssue, given: unknown, columns: readonly MappedColumn[]): RowFault[] {
  if (issue.code === 'unrecognized_keys') {
    const message = 'A user has no such field.';
    return issue.keys.map((key) => ({
      column: [...issue.path, key].join('.'),
      code: 'BAD_USER_INPUT',
      message,
    }));
  }
  return [
    {
      column: isObject(given) && issue.path.length > 0 ? columnOf(issue.path, given, columns) : null,
      code: 'params' in issue && issue.params?.code === 'INVALID_ID' ? 'INVALID_ID' : 'BAD_USER_INPUT',
      message: issue.message,
    },
  ];
}

/** A row that could not be read at all. */
export function unreadableRow(row: number, message: string): CheckedRow {
  const faults = [{ column: null, code: 'BAD_USER_INPUT', message }];
  return { row, username: null, email: null, input: {}, password: null, faults };
}

/** What a faulty row says of itself, so that people recognise it. */
function shownText(given: unknown, field: string): string | null {
  const text = isObject(given) ? (given as Record<string, unknown>)[field] : undefined;
  return typeof text !== 'string' || text.trim() === '' ? null : shown(text);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
