import type { Database } from '../../db/database.ts';
import { type Config, publicUrl } from '../config.ts';
import type { Throttles } from './throttle.ts';

/** What the environment says about signing in; docs/configuration.md. */
export interface IdentitySettings {
  /** Where browsers find this server: links in mails, the origin of passkeys, the kind of cookie. */
  readonly publicUrl: URL;
  readonly idleMinutes: number;
  readonly sessionHours: number;
  /** What fails at signing in takes this long at least, so that its reason cannot be told from its time. */
  readonly failureMillis: number;
}

export const defaultIdentity: IdentitySettings = {
  publicUrl: new URL('http://localhost:4000'),
  idleMinutes: 60,
  sessionHours: 12,
  failureMillis: 400,
};

/** Settings of signing in, read from the environment. */
export function identitySettings(config: Config): IdentitySettings {
  return {
    ...defaultIdentity,
    publicUrl: publicUrl(config),
    idleMinutes: config.SESSION_IDLE_MINUTES,
    sessionHours: config.SESSION_HOURS,
  };
}

/** What every act of signing in works with. */
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
