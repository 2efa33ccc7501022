import { badInput } from '../../errors.ts';
import type { RadiusServerRow } from './entity.ts';
import type { ServerSettings } from './input.ts';

/** The settings of a server that depend on each other. */
export type Settings = Pick<
  RadiusServerRow,
  | 'authIdp'
  | 'mfa'
  | 'userPasswordEnabled'
  | 'userCertEnabled'
  | 'deviceCertEnabled'
  | 'caCertificates'
  | 'caCertExpiresAt'
  | 'radsecEnabled'
  | 'requireRadsec'
  | 'requireTlsAuth'
  | 'userLockoutAction'
  | 'userPasswordExpirationAction'
>;

/** What a server is unless said. */
export const usualSettings: Settings = {
  authIdp: 'INTERNAL',
  mfa: 'DISABLED',
  userPasswordEnabled: true,
  userCertEnabled: false,
  deviceCertEnabled: false,
  caCertificates: [],
  caCertExpiresAt: null,
  radsecEnabled: false,
  requireRadsec: false,
  requireTlsAuth: false,
  userLockoutAction: 'REMOVE',
  userPasswordExpirationAction: 'REMOVE',
};

/**
 * The settings after a change: what is absent stays, null is the usual.
 * @throws BAD_USER_INPUT where they do not fit together.
 */
export function changedSettings(current: Settings, changes: ServerSettings): Settings {
  const { caCert, ...others } = changes;
  const settings = { ...current };
  for (const name of Object.keys(others) as (keyof typeof others)[]) {
    const given = others[name];
    if (given !== undefined) Object.assign(settings, { [name]: given ?? usualSettings[name] });
  }
  if (caCert !== undefined) {
    settings.caCertificates = caCert ?? [];
    settings.caCertExpiresAt = settings.caCertificates.map(({ validTo }) => validTo).sort()[0] ?? null;
  }
  for (const [argument, holds, message] of rules) {
    if (!holds(settings)) throw badInput(`input.${argument}`, message);
  }
  return settings;
}

type Rule = readonly [argument: string, holds: (settings: Settings) => boolean, message: string];

const byCertificate = (s: Settings) => s.userCertEnabled || s.deviceCertEnabled;

const rules: readonly Rule[] = [
  [
    'userPasswordEnabled',
    (s) => s.userPasswordEnabled || byCertificate(s),
    'At least one way to sign in has to be enabled.',
  ],
  [
    'caCert',
    (s) => s.caCertificates.length > 0 || !byCertificate(s),
    'Certificates of users and devices need the certificate of their authority.',
  ],
  [
    'mfa',
    (s) => s.userPasswordEnabled || s.mfa === 'DISABLED',
    'The second factor comes with the password: passwords have to be enabled.',
  ],
  ['requireRadsec', (s) => s.radsecEnabled || !s.requireRadsec, 'RadSec has to be enabled to be required.'],
  [
    'requireTlsAuth',
    (s) => !s.requireTlsAuth || (byCertificate(s) && !s.userPasswordEnabled),
    'Certificates have to be enabled, and passwords not, for certificates alone to be accepted.',
  ],
];
