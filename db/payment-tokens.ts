import { digestSecret, encryptSecret } from './secrets.ts';

/** How a payment provider's token is kept: encrypted for its row, and digested to find that a card is there already. */
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
