import { digestSecret, encryptSecret } from './secrets.ts';

/** Stored form of a payment provider's token: encrypted for its row, and digested to detect an existing card. */
export function sealedToken(
  secret: Buffer,
  { organizationId, id }: { readonly organizationId: string; readonly id: string },
  token: string,
) {
  return {
    providerToken: encryptSecret(secret, { organizationId, of: id }, token),
    tokenDigest: digestSecret(secret, { organizationId, of: 'payment token' }, token),
  };
}
