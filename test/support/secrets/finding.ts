export interface Said {
  readonly where: string;
  readonly text: string;
}

/**
 * Which secrets are in which texts: as they are, in JSON, where a line break is two characters, in base64, and as bytes
 * that PostgreSQL shows in hexadecimal.
 */
export function found(planted: ReadonlyMap<string, string>, texts: readonly Said[]): string[] {
  const secrets = [...planted].flatMap(([secret, of]) =>
    [...new Set(spellings(secret))].map((spelling) => ({ spelling, of })),
  );
  return texts.flatMap(({ where, text }) =>
    secrets
      .filter(({ spelling }) => text.includes(spelling))
      .map(({ spelling, of }) => {
        const at = text.indexOf(spelling);
        return `${of} in ${where}: …${text.slice(Math.max(0, at - 80), at + 120)}`;
      }),
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
