const identifier = /^([a-z]{3})_[0-7][0-9a-hjkmnp-tv-z]{25}$/;

/** Every value that comes of one where a single identifier is another organization's of the same kind. */
export function substituted(value: unknown, foreign: ReadonlyMap<string, readonly string[]>): unknown[] {
  if (typeof value === 'string') {
    const prefix = identifier.exec(value)?.[1];
    const other = prefix === undefined ? undefined : foreign.get(prefix)?.[0];
    return other === undefined ? [] : [other];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      substituted(item, foreign).map((other) => value.with(index, other)),
    );
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    substituted(inner, foreign).map((other) => ({ ...value, [name]: other })),
  );
}

const anywhere = /[a-z]{3}_[0-7][0-9a-hjkmnp-tv-z]{25}/g;

/** The identifiers in an answer. */
export function identifiersIn(answer: unknown): string[] {
  return JSON.stringify(answer ?? null).match(anywhere) ?? [];
}
