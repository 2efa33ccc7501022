/**
 * Normalizes a typed code of an authenticator app or a recovery code: apps show `123 456`, and lists show `1f2e-…`. Ignores
 * spaces, dashes, case and full-width digits (NFKC).
 */
export function typedCode(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
    .toLowerCase();
}
