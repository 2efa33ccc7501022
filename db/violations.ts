/** Constraint violation of a statement. */
export interface Violation {
  readonly kind: 'unique' | 'foreign-key' | 'check' | 'not-null';
  /** Name of the constraint; name of the column for `not-null`. */
  readonly constraint: string;
}

/** SQLSTATEs of PostgreSQL, appendix A, class 23. */
const kinds: Readonly<Record<string, Violation['kind']>> = {
  '23505': 'unique',
  '23503': 'foreign-key',
  '23514': 'check',
  '23502': 'not-null',
};

/** Returns the violated constraint behind an error of either engine, wrapped by Drizzle or not; null for any other error. */
export function violationOf(error: unknown): Violation | null {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const { code, constraint, column } = at as { code?: string; constraint?: string; column?: string };
    const kind = kinds[code ?? ''];
    if (kind) return { kind, constraint: constraint ?? column ?? '' };
  }
  return null;
}
