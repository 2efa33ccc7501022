/** Minimum length of a name to compare with: shorter names resemble too many others. */
const minLength = 8;

/** Returns the known name that a misspelt one resembles; undefined for a known name and where none is similar. */
export function misspelt(name: string, known: readonly string[]): string | undefined {
  if (known.includes(name)) return undefined;
  const bare = name.toUpperCase().replace(/^ROLEGATE_/, '');
  if (bare !== name && known.includes(bare)) return bare;
  return known.find((each) => each.length >= minLength && distance(bare, each) <= (each.length > 10 ? 2 : 1));
}

/** Returns the Levenshtein distance: the number of characters to add, remove or change. */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...b].entries()) {
      const changed = (before[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(changed, (before[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    before = current;
  }
  return before[b.length] ?? 0;
}
