import { X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { certificatesInput } from '../../core/certificates.ts';
import { idInput, nameInput, notCleared } from '../../core/input.ts';
import { isNarrow, readNetwork } from '../../core/ip-addresses.ts';

const maxNetworks = 100;
const maxAuthorities = 10;

const flag = z.boolean().nullish();
const userAction = z.enum(['REMOVE', 'MAINTAIN']).nullish();

const network = z.string().transform((text, context) => {
  const read = readNetwork(text);
  if (!read) context.addIssue('Must be an IPv4 or IPv6 address or network.');
  else if (!isNarrow(read)) context.addIssue('The network is too wide.');
  return read ?? '';
});

const networks = z
  .array(network)
  .min(1, 'Must have at least one address.')
  .max(maxNetworks, `Must have at most ${maxNetworks} addresses.`);

/** Shared secret of a server. RFC 2865 recommends at least 16 octets, and much equipment accepts at most 31. */
const sharedSecret = z
  .string()
  .min(16, 'Must have at least 16 characters.')
  .max(31, 'Must have at most 31 characters.')
  .regex(/^[!-~]*$/, 'Must consist of visible ASCII characters.')
  .nullish();

const authorities = certificatesInput(maxAuthorities).refine(
  (certificates) => certificates.every(({ pem }) => new X509Certificate(pem).ca),
  'The certificates must belong to certification authorities.',
);

const settings = z.object({
  authIdp: z.enum(['INTERNAL', 'AZURE']).nullish(),
  mfa: z.enum(['DISABLED', 'ENABLED', 'REQUIRED', 'ALWAYS']).nullish(),
  userPasswordEnabled: flag,
  userCertEnabled: flag,
  deviceCertEnabled: flag,
  caCert: authorities.nullish(),
  radsecEnabled: flag,
  requireRadsec: flag,
  requireTlsAuth: flag,
  userLockoutAction: userAction,
  userPasswordExpirationAction: userAction,
});

export const createRadiusServerInput = settings.extend({
  name: nameInput(),
  networkSourceIps: networks,
  sharedSecret,
});

export const updateRadiusServerInput = settings.extend({
  id: idInput('rad'),
  name: notCleared(nameInput()),
  networkSourceIps: notCleared(networks),
});

export const rotateSharedSecretInput = z.object({ id: idInput('rad'), sharedSecret });

export type ServerSettings = z.output<typeof settings>;
export type NewRadiusServer = z.output<typeof createRadiusServerInput>;
export type RadiusServerChanges = z.output<typeof updateRadiusServerInput>;
export type Rotation = z.output<typeof rotateSharedSecretInput>;
