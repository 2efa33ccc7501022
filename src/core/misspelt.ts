/** Shorter names are near to too many others. */
const shortest = 8;

/** The known name that another one was most likely meant to be; undefined for a known name, and for one that is far from all. */
export function misspelt(name: string, known: readonly string[]): string | undefined {
  if (known.includes(name)) return undefined;
  const bare = name.toUpperCase().replace(/^ROLEGATE_/, '');
  if (bare !== name && known.includes(bare)) return bare;
  return known.find((each) => each.length >= shortest && distance(bare, each) <= (each.length > 10 ? 2 : 1));
}

/** Levenshtein's: characters to add, to take away or to change. */
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
