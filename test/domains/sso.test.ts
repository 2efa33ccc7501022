import { sql } from 'drizzle-orm';
import { IdentityProvider } from 'samlify';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newId } from '../../db/ids.ts';
import { certificate, keyPair } from '../support/certificates.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking, expectBothWays } from './asking.ts';
import * as documents from './sso-documents.ts';

const { create, update, generate, upload, importIt, activate, deactivate, remove, one, list } = documents;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'ADMINISTRATOR');
let count = 0;

async function made(fields: object = {}) {
  count += 1;
  const input = { displayName: `Application ${count}`, ssoUrl: `https://sso.example/${count}`, ...fields };
  return (await answer(create, { input })).createSsoApplication.ssoApplication;
}

test('an application of the organization itself, with all that can be said of it', async () => {
  const config = {
    idpEntityId: 'urn:example:idp',
    spEntityId: 'urn:example:sp',
    acsUrls: ['https://app.example/a', 'https://app.example/b'],
    defaultAcsUrl: 'https://app.example/b',
    nameIdFormat: 'PERSISTENT',
    subjectField: 'USERNAME',
    signatureAlgorithm: 'RSA_SHA512',
    signAssertion: false,
    signResponse: true,
    declareRedirectEndpoint: true,
    spErrorFlow: true,
    idpInitUrl: 'https://app.example/start',
    defaultTargetUrl: 'https://app.example/home',
    constantAttributes: [{ name: 'tenant', value: '7' }],
    userAttributes: [
      { name: 'mail', field: 'EMAIL' },
      { name: 'badge', field: 'CUSTOM_ATTRIBUTE', customAttribute: 'badge' },
    ],
    groupsAttributeName: 'groups',
  };
  const application = await made({ config, hidden: true, jitEnabled: true, color: '#FF6C03' });
  expect(application).toMatchObject({
    template: null,
    hidden: true,
    jitEnabled: true,
    config: { ...config, userAttributes: [{ customAttribute: null }, { customAttribute: 'badge' }] },
  });
  const { id } = application;
  const { certificate: pem, privateKey } = await keyPair({ bits: 2048, name: 'CN=Own' });
  const uploaded = await answer(upload, { input: { id, certificate: pem, privateKey } });
  expect(uploaded.uploadSsoCertificate.ssoApplication).toMatchObject({
    idpCertificate: { subject: 'CN=Own' },
    idpPrivateKey: privateKey,
  });
  const idp = IdentityProvider({ metadata: uploaded.uploadSsoCertificate.ssoApplication.idpMetadata });
  expect(idp.entityMeta.getEntityID()).toBe('urn:example:idp');
  expect(idp.entityMeta.getSingleSignOnService('redirect')).toBe(application.ssoUrl);
  expect(idp.entityMeta.getNameIDFormat()).toBe('urn:oasis:names:tc:SAML:2.0:nameid-format:persistent');

  await answer(activate, { id });
  const invalid = { code: 'INVALID_STATE', argument: 'input.id' };
  expect(await refusal(update, { input: { id, config: { acsUrls: null } } })).toMatchObject(invalid);
  expect(await refusal(update, { input: { id, config: { spEntityId: null } } })).toMatchObject(invalid);
  const fewer = { acsUrls: ['https://app.example/c'], signAssertion: null, signResponse: null };
  const changed = await answer(update, { input: { id, displayLabel: 'Own', color: null, config: fewer } });
  expect(changed.updateSsoApplication.ssoApplication).toMatchObject({
    displayLabel: 'Own',
    color: '#202D38',
    hidden: true,
    config: { defaultAcsUrl: 'https://app.example/c', signAssertion: true, signResponse: false },
  });
});

test('no private key lies open in the database', async () => {
  const { id } = await made();
  await answer(generate, { input: { id } });
  const [row] = await gateway.database.read<Record<string, unknown>>(
    gateway.demo.organizationId,
    sql`select * from sso_applications where id = ${id}`,
  );
  expect(row?.idp_private_key).toMatch(/^v1\./);
  expect(JSON.stringify(row)).not.toContain('PRIVATE KEY');
});

describe('an application is refused', () => {
  const acs = (...acsUrls: string[]) => ({ config: { acsUrls } });
  const attribute = (name: string) => ({ name, value: 'x' });
  test.each([
    ['without a name', { displayName: '' }, 'input.displayName'],
    ['of an unknown template', { templateId: 'nothing' }, 'input.templateId'],
    ['at an open address', { ssoUrl: 'http://sso.example/x' }, 'input.ssoUrl'],
    ['with an open ACS URL', acs('https://a.example', 'http://b.example'), 'input.config.acsUrls.1'],
    ['with credentials in an ACS URL', acs('https://u:p@a.example'), 'input.config.acsUrls.0'],
    ['with a script for an ACS URL', acs('javascript:alert(1)'), 'input.config.acsUrls.0'],
    ['with an ACS URL twice', acs('https://a.example', 'https://a.example'), 'input.config.acsUrls.1'],
    [
      'with a default that is none of the list',
      { config: { acsUrls: ['https://a.example'], defaultAcsUrl: 'https://b.example' } },
      'input.config.defaultAcsUrl',
    ],
    ['with nothing signed', { config: { signAssertion: false } }, 'input.config.signAssertion'],
    ['with a custom subject', { config: { subjectField: 'CUSTOM_ATTRIBUTE' } }, 'input.config.subjectField'],
    [
      'with an attribute twice',
      { config: { constantAttributes: [attribute('a')], groupsAttributeName: 'a' } },
      'input.config.userAttributes',
    ],
    [
      'with a custom attribute without a name',
      { config: { userAttributes: [{ name: 'a', field: 'CUSTOM_ATTRIBUTE' }] } },
      'input.config.userAttributes.0.customAttribute',
    ],
    [
      'with another entity than its template has',
      { templateId: 'aws', config: { spEntityId: 'urn:other' } },
      'input.config.spEntityId',
    ],
    ['in a color of its own', { color: '#000000' }, 'input.color'],
    ['with what is no certificate', { spCertificate: 'x' }, 'input.spCertificate'],
  ])('%s', async (_case, fields, argument) => {
    const before = (await answer(list)).ssoApplications.totalCount;
    const input = { displayName: 'Refused', ssoUrl: 'https://sso.example/refused', ...fields };
    expect(await refusal(create, { input })).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect((await answer(list)).ssoApplications.totalCount).toBe(before);
  });

  test('with the name or address of another one', async () => {
    const { id, ssoUrl } = await made();
    for (const [fields, argument] of [
      [{ displayName: 'SLACK' }, 'input.displayName'],
      [{ ssoUrl: 'https://sso.northwind.example/saml2/slack' }, 'input.ssoUrl'],
    ] as const) {
      const refused = { code: 'ALREADY_EXISTS', argument };
      const input = Object.assign({ displayName: 'Refused', ssoUrl: `${ssoUrl}/x` }, fields);
      expect(await refusal(create, { input })).toMatchObject(refused);
      expect(await refusal(update, { input: { id, ...fields } })).toMatchObject(refused);
    }
  });

  test('with a key that is weak, elliptic, another one or none', async () => {
    const { id } = await made();
    const [good, other, weak, elliptic] = await Promise.all([
      keyPair({ bits: 2048 }),
      keyPair({ bits: 2048 }),
      keyPair({ bits: 1024 }),
      keyPair(),
    ]);
    for (const input of [weak, elliptic, { ...good, privateKey: other.privateKey }]) {
      const refused = await refusal(upload, { input: { id, ...input } });
      expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.privateKey' });
      expect(JSON.stringify(refused)).not.toContain(input.privateKey.split('\n')[1]);
    }
    const input = { id, certificate: await certificate({ days: -1 }), privateKey: good.privateKey };
    expect(await refusal(upload, { input })).toMatchObject({ argument: 'input.certificate' });
    expect((await answer(one, { id })).ssoApplication.idpCertificate).toBeNull();
  });

  test('that is not there, or expired', async () => {
    for (const [id, code] of [
      [newId('app'), 'NOT_FOUND'],
      [newId('usr'), 'INVALID_ID'],
    ]) {
      expect(await refusal(update, { input: { id } })).toMatchObject({ code, argument: 'input.id' });
      expect(await refusal(generate, { input: { id } })).toMatchObject({ code, argument: 'input.id' });
      for (const document of [activate, deactivate, remove]) {
        expect(await refusal(document, { id })).toMatchObject({ code, argument: 'id' });
      }
    }
    const { id } = await made({ config: { spEntityId: 'urn:x', acsUrls: ['https://a.example'] } });
    await answer(generate, { input: { id } });
    await gateway.database.transaction(gateway.demo.organizationId, (tx) =>
      tx.execute(sql`update sso_applications set idp_cert_expires_at = now() where id = ${id}`),
    );
    expect(await refusal(activate, { id })).toMatchObject({ code: 'INVALID_STATE', argument: 'id' });
  });
});

describe('lists', () => {
  test('are sorted and paged', async () => {
    for (const [field, key] of [
      ['DISPLAY_NAME', 'displayName'],
      ['CREATED_AT', 'createdAt'],
    ] as const) {
      await expectBothWays(
        async (variables) => (await answer(list, variables)).ssoApplications,
        field,
        key,
        2,
      );
    }
  });

  test('read the groups, templates and keys of all applications at once', async () => {
    for (const _each of Array.from({ length: 12 })) await made();
    const nested = `query ($first: Int) { ssoApplications(first: $first) { nodes { idpPrivateKey idpMetadata
      template { isConfigured } userGroups { nodes { name ssoApplications { nodes { displayName } } } } } } }`;
    const reads = vi.spyOn(gateway.database, 'read');
    const statements = async (first: number) => {
      reads.mockClear();
      const { ssoApplications } = await answer(nested, { first });
      expect(ssoApplications.nodes).toHaveLength(first);
      return reads.mock.calls.length;
    };
    const few = await statements(4);
    expect(await statements(14)).toBe(few);
    expect(few).toBeLessThanOrEqual(6);
    reads.mockRestore();
  });
});

describe('SSO applications and roles', () => {
  test.each(['MANAGER', 'HELP_DESK', 'READ_ONLY'])(
    '%s reads them, no keys, and changes none',
    async (role) => {
      const before = await answer(list, {}, role);
      const id = before.ssoApplications.nodes[0].id;
      const { body } = await gateway.query(
        role,
        '{ ssoApplications { nodes { displayName idpPrivateKey } } }',
      );
      expect(body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
      expect(JSON.stringify(body.data)).not.toContain('PRIVATE KEY');
      for (const [document, variables] of [
        [create, { input: { displayName: 'Not allowed', ssoUrl: 'https://sso.example/not' } }],
        [update, { input: { id, displayName: 'Not allowed' } }],
        [generate, { input: { id } }],
        [importIt, { input: { id, metadata: '<x/>' } }],
        [activate, { id }],
        [remove, { id }],
      ] as const) {
        expect(await refusal(document, variables, role)).toMatchObject({ code: 'FORBIDDEN' });
      }
      expect(await answer(list, {}, role)).toEqual(before);
    },
  );

  test.each(['COMMAND_RUNNER', 'COMMAND_RUNNER_WITH_BILLING'])('%s sees none', async (role) => {
    expect(await refusal(list, {}, role)).toMatchObject({ code: 'FORBIDDEN' });
  });
});
