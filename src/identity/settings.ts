import type { Database } from '../../db/database.ts';
import { type Config, publicUrl } from '../config.ts';
import type { Throttles } from './throttle.ts';

/** Settings of sign-in from the environment; docs/configuration.md. */
export interface IdentitySettings {
  /**
   * URL at which browsers reach this server: base of links in mails, origin of passkeys, and basis for the kind of cookie.
   */
  readonly publicUrl: URL;
  readonly idleMinutes: number;
  readonly sessionHours: number;
  /** Minimum duration of a failed sign-in in milliseconds, so that its time does not reveal its reason. */
  readonly failureMillis: number;
}

export const defaultIdentity: IdentitySettings = {
  publicUrl: new URL('http://localhost:4000'),
  idleMinutes: 60,
  sessionHours: 12,
  failureMillis: 400,
};

/** Returns the settings of sign-in from the configuration. */
export function identitySettings(config: Config): IdentitySettings {
  return {
    ...defaultIdentity,
    publicUrl: publicUrl(config),
    idleMinutes: config.SESSION_IDLE_MINUTES,
    sessionHours: config.SESSION_HOURS,
  };
}

/** Dependencies of every sign-in action. */
export interface Identity {
  readonly database: Database;
  readonly settings: IdentitySettings;
  readonly throttles: Throttles;
}

/** Source of a request, for sessions and for the trail. */
export interface RequestSource {
  readonly requestId: string;
  readonly clientIp: string | null;
  readonly userAgent: string | null;
}
