import type { Database } from '../../db/client.ts';
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

/** What every act of signing in works with. */
export interface Identity {
  readonly database: Database;
  readonly settings: IdentitySettings;
  readonly throttles: Throttles;
}

/** Where a request came from, for sessions and for the trail. */
export interface Origin {
  readonly requestId: string;
  readonly clientIp: string | null;
  readonly userAgent: string | null;
}
