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
      "if (protocol !== 'https:') return 'Expected an https address.';",
      '',
      outbound,
    ],
    [
      'credentials in addresses',
      "if (username !== '' || password !== '') return 'Credentials have no place in an address.';",
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
      "if (size > mostBytes) throw new OutboundError('TOO_LARGE', status);",
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
  'src/signed-urls.ts': [
    [
      'signatures of addresses',
      'return bytes.length === expected.length && timingSafeEqual(bytes, expected) ? place : null;',
      'return bytes.length === expected.length ? place : null;',
      'domains/imports',
    ],
    [
      'the organization of a signed address',
      `\`\${path}\\n\${organizationId}\\n\${administratorId}\\n\${expires}\``,
      `\`\${path}\\n\${administratorId}\\n\${expires}\``,
      'domains/imports',
    ],
  ],
  'src/identity/cross-site.ts': [
    [
      'the header of the own page',
      'if (request.headers[ownPageHeader] === undefined)',
      'if (false)',
      'identity/sign-in',
    ],
  ],
  'src/identity/allowance.ts': [
    [
      'operations of a minute',
      'if (window.operations <= perMinute) return;',
      'return;',
      'identity/allowance',
    ],
  ],
};
