const outbound = 'outbound/outbound';

export const edge = {
  'src/outbound/addresses.ts': [
    [
      'private addresses',
      "if (range !== 'unicast') return allowPrivate && inner.has(range);",
      'if (inner.has(range)) return true;',
      outbound,
    ],
    ['link-local addresses', 'return allowPrivate && inner.has(range);', 'return allowPrivate;', outbound],
    [
      'old forms of IPv6',
      'return parsed instanceof ipaddr.IPv4 || parsed.match(globalUnicast);',
      'return true;',
      outbound,
    ],
    [
      'addresses without encryption',
      "if (protocol !== 'https:') return 'The URL must use https.';",
      '',
      outbound,
    ],
    [
      'credentials in addresses',
      "if (username !== '' || password !== '') return 'The URL must not have credentials.';",
      '',
      outbound,
    ],
  ],
  'src/outbound/outbound.ts': [
    [
      'redirects',
      "if (status >= 300 && status < 400) throw new OutboundError('REDIRECTED', status);",
      '',
      outbound,
    ],
    [
      'answers without an end',
      "if (size > maxBytes) throw new OutboundError('TOO_LARGE', status);",
      '',
      outbound,
    ],
    [
      'names that stand for private addresses',
      'if (!found.every(({ address }) => isIP(address) && isAllowedAddress(address, allowPrivate))) {',
      'if (found.length > 99) {',
      outbound,
    ],
  ],
  'src/core/signed-urls.ts': [
    [
      'signed addresses that have expired',
      ' || Number(expires) * 1000 <= Date.now()',
      '',
      'core/signed-urls',
    ],
    [
      'signatures of addresses',
      'return bytes.length === expected.length && timingSafeEqual(bytes, expected) ? place : null;',
      'return bytes.length === expected.length ? place : null;',
      'core/signed-urls',
    ],
    [
      'the organization of a signed address',
      `\`\${path}\\n\${organizationId}\\n\${administratorId}\\n\${expires}\``,
      `\`\${path}\\n\${administratorId}\\n\${expires}\``,
      'core/signed-urls',
    ],
  ],
  'src/http/csrf.ts': [
    [
      'the header of the own page',
      'if (request.headers[ownPageHeader] === undefined)',
      'if (false)',
      'identity/sign-in',
    ],
  ],
  'src/http/pending-bodies.ts': [
    [
      'bodies in memory',
      'if (!isFull(address)) return pass(null, piece);',
      'return pass(null, piece);',
      'http/pending-bodies',
    ],
    ['bodies that were answered', 'add(address, -counted);', '', 'http/pending-bodies'],
  ],
  'src/http/scim/plugin.ts': [
    [
      'sessions at SCIM',
      "if (principal?.credential.kind !== 'API_KEY') throw unauthenticated();",
      'if (!principal) throw unauthenticated();',
      'http/scim/access',
    ],
  ],
  'src/http/scim/expression.ts': [
    [
      'filters that take long to read',
      'if (text.length > maxLength || control.test(text))',
      'if (text.length > maxLength)',
      'http/scim/lists',
    ],
  ],
  'src/http/scim/user-resource.ts': [
    [
      'names of another provisioner',
      'const own = user.provisionerId === callerId;',
      'const own = true;',
      'http/scim/users',
    ],
  ],
  'src/errors.ts': [
    [
      'the version of a change',
      'if (given != null && given !== present)',
      'if (given === present)',
      'domains/users-provisioned',
    ],
  ],
  'src/http/rate-limit.ts': [
    ['operations of a minute', 'if (window.operations <= perMinute) return;', 'return;', 'http/rate-limit'],
  ],
  'src/config.ts': [
    [
      'private addresses by configuration',
      "return { allowPrivate: PRIVATE_ADDRESSES === 'allow' };",
      'return { allowPrivate: true };',
      'config',
    ],
    [
      'trusted documents without a manifest',
      "if (config.TRUSTED_DOCUMENTS_ONLY === 'true' && config.TRUSTED_DOCUMENTS === undefined)",
      "if (config.TRUSTED_DOCUMENTS === 'none')",
      'config',
    ],
    ['the longest session', 'SESSION_HOURS: integer(1, 720)', 'SESSION_HOURS: integer(1, 876_000)', 'config'],
  ],
  'src/domains/directories/provisioning-store.ts': [
    [
      'exports of a suspended organization',
      '|| !(await isActive(tx, organizationId))',
      '',
      'domains/directories-provisioning',
    ],
    [
      'exports that a change overtakes',
      '(current.has(claimed) ? [] : [claimed])',
      '[]',
      'domains/directories-provisioning',
    ],
    [
      'the end of attempts with an entry',
      "attempts < maxAttempts ? 'WAITING' : 'FAILED'",
      "'WAITING'",
      'domains/directories-provisioning',
    ],
  ],
  'src/domains/directories/outage-store.ts': [
    [
      'the end of attempts with a directory',
      'return exportFailures >= maxOutages;',
      'return exportFailures < 0;',
      'domains/directories-provisioning',
    ],
  ],
};
