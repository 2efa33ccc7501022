/** End of a walk through an answer: at the end of its names, or at a null before it. */
export interface Place {
  readonly path: readonly (string | number)[];
  /** Number of names that led to this place. */
  readonly depth: number;
  /** Value at the place; undefined where an object does not have the name. */
  readonly value: unknown;
}

/** Walks along response names, through every item of every list. */
export function* places(
  value: unknown,
  names: readonly string[],
  path: readonly (string | number)[] = [],
  depth = 0,
): Generator<Place> {
  const [name, ...rest] = names;
  if (name === undefined || value === null || value === undefined) {
    yield { path, depth, value };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* places(item, names, [...path, index], depth);
  } else {
    yield* places((value as Record<string, unknown>)[name], rest, [...path, name], depth + 1);
  }
}
