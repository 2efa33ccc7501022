const factors = 'identity/factors';
const keys = 'domains/api-keys';
const still = 'identity/still-stands';
const signIn = 'identity/sign-in';
const verify = 'domains/users-verify';

export const identity = {
  'src/http/callers.ts': [
    ['sessions without a second factor', "if (session.stage !== 'FULL') throw incomplete();", '', factors],
    ['cookies on foreign pages', 'if (token !== undefined) assertOwnPage(request, publicUrl);', '', signIn],
  ],
  'src/identity/totp.ts': [
    [
      'codes that were used',
      '.where(and(credentialsOf(person), lt(administratorCredentials.totpLastStep, step)));',
      '.where(and(credentialsOf(person), lt(sql`0`, step)));',
      factors,
    ],
  ],
  'src/identity/second-step.ts': [
    ['wrong factors of a session', 'const maxFailures = 5;', 'const maxFailures = 5000;', factors],
  ],
  'src/domains/users/verify-store.ts': [
    ['locked names', 'if (found.locked) return locked;', '', verify],
    ['locks by others meanwhile', 'if (user?.locked) return unchanged(locked);', '', verify],
    ['unknown names', 'else await countUnknownName(tx, verifier, tokenHash(nameKey), policy);', '', verify],
    ['callers with many failures', 'if (found.ofCaller >= maxOfCaller) throw tooMany(15 * 60);', '', verify],
  ],
  'src/domains/users/use-link-store.ts': [
    ['links of suspended users', " || user.state === 'SUSPENDED'", '', 'domains/user-mails'],
    ['links that have expired', '.where(and(isThis, stands,', '.where(and(isThis,', 'domains/user-mails'],
  ],
  'db/functions/user-links.ts': [
    ['links of before', 'old.email <> new.email', 'false', 'domains/user-mails'],
  ],
  'src/identity/throttle.ts': [
    ['passwords for an account', 'account: { points: 10,', 'account: { points: 10_000,', 'identity/throttle'],
  ],
  'src/identity/still-stands.ts': [
    ['suspension during a change', 'eq(administrators.suspended, false),', '', still],
    ['a role lowered during a change', 'inArray(administrators.role, covering),', '', still],
    ['a service account disabled during a change', 'eq(serviceAccounts.disabled, false),', '', still],
    ['a key revoked during a change', 'isNull(apiKeys.revokedAt),', '', still],
    [
      'a key that expires during a change',
      'or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, sql`now()`)),',
      '',
      still,
    ],
    [
      'a key that is taken during a change',
      'key && and(eq(administrators.apiKeyAllowed, true), key),',
      'key,',
      still,
    ],
  ],
  'src/identity/standing.ts': [
    ['suspended owners of jobs', `and not a.\${ended} and`, 'and', 'domains/imports'],
  ],
  'db/functions/sign-in.ts': [
    [
      'the end of sessions',
      's.hash = presented and s.expires_at > now() and',
      's.hash = presented and',
      signIn,
    ],
    ['idle sessions', ' and s.last_seen_at > now() - idle;', ';', signIn],
    [
      'sessions of the suspended',
      'and a.id = found_session.administrator_id\n      and not a.suspended',
      'and a.id = found_session.administrator_id',
      signIn,
    ],
  ],
  'db/functions/keys.ts': [
    ['revoked keys', 'and k.revoked_at is null', '', keys],
    ['expired keys', 'and (k.expires_at is null or k.expires_at > now())', '', keys],
    [
      'networks of keys',
      '\n    and (k.networks is null or client::inet <<= any(k.networks::inet[]));',
      ';',
      keys,
    ],
    [
      'keys of the suspended',
      'and not a.suspended and a.api_key_allowed',
      'and a.api_key_allowed',
      'domains/api-keys',
    ],
  ],
};
