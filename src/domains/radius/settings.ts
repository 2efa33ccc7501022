import { badInput } from '../../errors.ts';
import type { RadiusServerRow } from './entity.ts';
import type { ServerSettings } from './input.ts';

/** Settings of a server that depend on each other. */
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

/** Default settings of a server. */
export const defaultSettings: Settings = {
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
 * Returns the settings after a change. An absent setting stays, and null restores the default.
 * @throws BAD_USER_INPUT if the settings conflict
 */
export function changedSettings(current: Settings, changes: ServerSettings): Settings {
  const { caCert, ...others } = changes;
  const settings = { ...current };
  for (const name of Object.keys(others) as (keyof typeof others)[]) {
    const given = others[name];
    if (given !== undefined) Object.assign(settings, { [name]: given ?? defaultSettings[name] });
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
    'At least one sign-in method must be enabled.',
  ],
  [
    'caCert',
    (s) => s.caCertificates.length > 0 || !byCertificate(s),
    'Certificates of users and devices require the certificate of their authority.',
  ],
  [
    'mfa',
    (s) => s.userPasswordEnabled || s.mfa === 'DISABLED',
    'The second factor requires passwords to be enabled.',
  ],
  [
    'requireRadsec',
    (s) => s.radsecEnabled || !s.requireRadsec,
    'RadSec must be enabled before it can be required.',
  ],
  [
    'requireTlsAuth',
    (s) => !s.requireTlsAuth || (byCertificate(s) && !s.userPasswordEnabled),
    'Certificates alone are accepted only if certificates are enabled and passwords are disabled.',
  ],
];
