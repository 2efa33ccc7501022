import { createUserInput } from '../users/input.ts';
import { columnOf } from './columns.ts';
import type { MappedColumn, RowFault } from './entity.ts';

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

/** One user of the file, checked as `createUser` checks its input. */
export function checkRow(row: number, given: unknown, columns: readonly MappedColumn[]): CheckedRow {
  const parsed = createUserInput.safeParse(given);
  if (parsed.success) {
    const { password = null, ...input } = parsed.data;
    return { row, username: input.username, email: input.email, input, password, faults: [] };
  }
  const faults = parsed.error.issues.slice(0, mostFaults).map((issue) => ({
    column: isObject(given) && issue.path.length > 0 ? columnOf(issue.path, given, columns) : null,
    code: 'params' in issue && issue.params?.code === 'INVALID_ID' ? 'INVALID_ID' : 'BAD_USER_INPUT',
    message: issue.message,
  }));
  const [username, email] = [shownText(given, 'username'), shownText(given, 'email')];
  return { row, username, email, input: {}, password: null, faults };
}

/** A row that could not be read at all. */
export function unreadableRow(row: number, message: string): CheckedRow {
  const faults = [{ column: null, code: 'BAD_USER_INPUT', message }];
  return { row, username: null, email: null, input: {}, password: null, faults };
}

/** What a faulty row says of itself, so that people recognise it. */
function shownText(given: unknown, field: string): string | null {
  const text = isObject(given) ? (given as Record<string, unknown>)[field] : undefined;
  if (typeof text !== 'string' || text.trim() === '') return null;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what PostgreSQL cannot store, and what a terminal would obey
  return text.replace(/[\u0000-\u001f\u007f]|\p{Surrogate}/gu, '\ufffd').slice(0, 254);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
