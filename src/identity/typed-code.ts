/**
 * A code of an authenticator app or a recovery code, however it was typed: apps show `123 456`, and lists `1f2e-…`. Spaces,
 * dashes, capitals, and digits of full width (NFKC) do not count.
 */
export function typedCode(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
    .toLowerCase();
}
