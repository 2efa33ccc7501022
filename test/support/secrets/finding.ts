export interface Said {
  readonly where: string;
  readonly text: string;
}

/**
 * Returns the secrets that occur in each text: literally, in JSON, where a line break is two characters, in base64, and as
 * hexadecimal bytes as PostgreSQL shows them.
 */
export function found(planted: ReadonlyMap<string, string>, texts: readonly Said[]): string[] {
  const known = new Map(
    [...planted].flatMap(([secret, of]) => spellings(secret).map((spelling) => [spelling, of] as const)),
  );
  // Each text is searched once, for any number of secrets.
  const any = new RegExp(
    [...known.keys()].map((spelling) => spelling.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'),
    'g',
  );
  return texts.flatMap(({ where, text }) =>
    [...text.matchAll(any)].map(
      ({ 0: spelling, index }) =>
        `${known.get(spelling)} in ${where}: …${text.slice(Math.max(0, index - 80), index + 120)}`,
    ),
  );
}

function spellings(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('hex'),
  ];
}
