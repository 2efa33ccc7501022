import type { z } from 'zod';
import { importedUserInput } from '../users/input.ts';
import { columnOf } from './columns.ts';
import type { MappedColumn, RowFault } from './entity.ts';
import { shown } from './unreadable.ts';

export interface CheckedRow {
  readonly row: number;
  readonly username: string | null;
  readonly email: string | null;
  /** Empty if the row has faults. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly password: string | null;
  readonly faults: RowFault[];
}

const maxFaults = 20;

/**
 * Checks one user of the file as `createUser` checks its input. `cleared` names the columns whose value the row clears.
 */
export function checkRow(
  row: number,
  given: unknown,
  columns: readonly MappedColumn[],
  cleared: readonly string[] = [],
): CheckedRow {
  const parsed = importedUserInput.safeParse(given);
  if (parsed.success) {
    const { password = null, ...fields } = parsed.data;
    const input = cleared.length > 0 ? { ...fields, cleared } : fields;
    return { row, username: fields.username, email: fields.email, input, password, faults: [] };
  }
  const faults = parsed.error.issues
    .flatMap((issue) => faultsOf(issue, given, columns))
    .slice(0, maxFaults)
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

/** Returns the result for a row that cannot be read. */
export function unreadableRow(row: number, message: string): CheckedRow {
  const faults = [{ column: null, code: 'BAD_USER_INPUT', message }];
  return { row, username: null, email: null, input: {}, password: null, faults };
}

/**
 * Returns a field's text as the report of a faulty row shows it, so that people recognize the row. Null without a text.
 */
function shownText(given: unknown, field: string): string | null {
  const text = isObject(given) ? (given as Record<string, unknown>)[field] : undefined;
  return typeof text !== 'string' || text.trim() === '' ? null : shown(text);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
