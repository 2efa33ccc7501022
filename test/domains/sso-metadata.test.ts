import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { certificate } from '../support/certificates.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking } from './asking.ts';
import { create, importIt, one } from './sso-documents.ts';

let gateway: TestGateway;
let id: string;
beforeAll(async () => {
  gateway = await testGateway();
  const input = { displayName: 'Imported', ssoUrl: 'https://sso.example/imported' };
  id = (await answer(create, { input })).createSsoApplication.ssoApplication.id;
});
afterAll(() => gateway.close());
const { answer, refusal } = asking(() => gateway, 'ADMINISTRATOR');

const bindings = 'urn:oasis:names:tc:SAML:2.0:bindings:';

function acs(location: string, index: number, more = '', binding = 'HTTP-POST') {
  return `<m:AssertionConsumerService Binding="${bindings}${binding}" Location="${location}" index="${index}" ${more}/>`;
}

interface Parts {
  readonly services?: string;
  readonly key?: string;
  readonly entity?: string;
  readonly role?: string;
  readonly before?: string;
}

/** Returns metadata with an unusual namespace prefix: names matter, prefixes do not. */
function metadata({
  services = acs('https://sp.example/acs', 0),
  key = '',
  entity,
  role,
  before = '',
}: Parts) {
  return `${before}<m:EntityDescriptor xmlns:m="urn:oasis:names:tc:SAML:2.0:metadata" ${entity ?? 'entityID="https://sp.example/?a=1&amp;b=&lt;2&gt;"'}>
    <m:SPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol" ${role ?? ''}>${key}
    <m:NameIDFormat> urn:oasis:names:tc:SAML:2.0:nameid-format:transient </m:NameIDFormat>${services}
    </m:SPSSODescriptor></m:EntityDescriptor>`;
}

const keyInfo = (pem: string, use: string) => `<m:KeyDescriptor ${use}><d:KeyInfo
  xmlns:d="http://www.w3.org/2000/09/xmldsig#"><d:X509Data><d:X509Certificate>
  ${pem.replaceAll(/-----[^-]+-----/g, '')}</d:X509Certificate></d:X509Data></d:KeyInfo></m:KeyDescriptor>`;

test('metadata are read by names, in the order of the indexes, without other bindings', async () => {
  const [signing, encryption] = await Promise.all([
    certificate({ name: 'CN=Signing' }),
    certificate({ name: 'CN=Encryption' }),
  ]);
  const services = [
    acs('https://sp.example/second', 7),
    acs('https://sp.example/artifact', 1, '', 'HTTP-Artifact'),
    acs('https://sp.example/first', 2),
  ].join('');
  const key = keyInfo(encryption, 'use="encryption"') + keyInfo(signing, '');
  const input = { id, metadata: metadata({ services, key }) };
  expect((await answer(importIt, { input })).importSsoMetadata.ssoApplication).toMatchObject({
    config: {
      spEntityId: 'https://sp.example/?a=1&b=<2>',
      acsUrls: ['https://sp.example/first', 'https://sp.example/second'],
      defaultAcsUrl: 'https://sp.example/second',
      nameIdFormat: 'TRANSIENT',
    },
    spCertificate: { subject: 'CN=Signing' },
  });
});

describe('the default assertion consumer service (saml-metadata-2.0-os, 2.2.3)', () => {
  const service = (name: string, more: string, binding?: string) =>
    acs(`https://sp.example/${name}`, name.charCodeAt(0), more, binding);

  test.each([
    ['the first that is said to be it', ['b', ''], ['z', 'isDefault="true"'], ['a', 'isDefault="1"'], 'z'],
    ['the first that says nothing', ['a', 'isDefault="false"'], ['z', ''], ['b', ''], 'z'],
    ['the first where all say that they are not', ['z', 'isDefault="0"'], ['a', 'isDefault="false"'], 'z'],
    ['one whose flag has space around it', ['a', ''], ['z', 'isDefault=" true "'], 'z'],
    ['not one of another binding', ['a', 'isDefault="true"', 'HTTP-Artifact'], ['z', ''], ['b', ''], 'z'],
  ])('is %s', async (_case, ...services) => {
    const listed = services.slice(0, -1).map((parts) => service(...(parts as [string, string])));
    const input = { id, metadata: metadata({ services: listed.join('') }) };
    expect((await answer(importIt, { input })).importSsoMetadata.ssoApplication.config).toMatchObject({
      defaultAcsUrl: `https://sp.example/${services.at(-1)}`,
    });
  });
});

test('a byte order mark before the metadata is no part of them', async () => {
  for (const before of ['\ufeff', '\ufeff<?xml version="1.0" encoding="UTF-8"?>\r\n']) {
    const { importSsoMetadata } = await answer(importIt, { input: { id, metadata: metadata({ before }) } });
    expect(importSsoMetadata.ssoApplication.config.acsUrls).toEqual(['https://sp.example/acs']);
  }
});

test('an import without a certificate takes the former one away', async () => {
  const imported = await answer(importIt, { input: { id, metadata: metadata({}) } });
  expect(imported.importSsoMetadata.ssoApplication).toMatchObject({
    spCertificate: null,
    spCertificateUpdatedAt: null,
  });
});

const entities = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
const external = '<!DOCTYPE x SYSTEM "file:///etc/passwd">';

test.each([
  ['nothing', '', 'input.metadata'],
  ['no XML', '{ "entityID": "x" }', 'input.metadata'],
  ['XML that does not end', metadata({}).slice(0, -5), 'input.metadata'],
  ['another vocabulary', '<EntityDescriptor entityID="x"/>', 'input.metadata'],
  ['many entities', '<EntitiesDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata"/>', 'input.metadata'],
  ['an identity provider', metadata({}).replaceAll('SPSSO', 'IDPSSO'), 'input.metadata'],
  ['no entity identifier', metadata({ entity: '' }), 'input.metadata'],
  ['entities', metadata({ before: entities }), 'input.metadata'],
  ['an external document type', metadata({ before: external }), 'input.metadata'],
  ['a depth that no document has', '<a>'.repeat(60_000), 'input.metadata'],
  ['a closed depth', `${'<a>'.repeat(30_000)}${'</a>'.repeat(30_000)}`, 'input.metadata'],
  [
    'a namespace for each depth',
    Array.from({ length: 12_000 }, (_, depth) => `<a xmlns:n${depth}="">`).join(''),
    'input.metadata',
  ],
  ['too much', metadata({ before: ' '.repeat(262_144) }), 'input.metadata'],
  ['an end in the past', metadata({ role: 'validUntil="2020-01-01T00:00:00Z"' }), 'input.metadata'],
  ['an end that cannot be read', metadata({ role: 'validUntil="soon"' }), 'input.metadata'],
  ['no service', metadata({ services: '' }), 'input.metadata'],
  ['an open service', metadata({ services: acs('http://sp.example/acs', 0) }), 'input.metadata.acsUrls.0'],
  ['what is no certificate', metadata({ key: keyInfo('AAAA', '') }), 'input.metadata.spCertificate'],
])('metadata with %s are refused, and change nothing', async (_case, given, argument) => {
  const before = await answer(one, { id });
  expect(await refusal(importIt, { input: { id, metadata: given } })).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument,
  });
  expect(await answer(one, { id })).toEqual(before);
});
