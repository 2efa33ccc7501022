import { X509Certificate } from 'node:crypto';
import { IdentityProvider, ServiceProvider } from 'samlify';
import { expect, test } from 'vitest';
import {
  activate,
  assign,
  create,
  deactivate,
  generate,
  importIt,
  one,
  read,
  remove,
} from '../domains/sso-documents.ts';
import { keyPair } from '../support/certificates.ts';
import { scenario, toldOf, trailOf } from '../support/scenario.ts';

const scene = scenario();
const post = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST';
const key = 'query ($id: ID!) { ssoApplication(id: $id) { idpPrivateKey } }';
const templates = `{ ssoApplicationTemplates(search: "TICKETS") { id isConfigured settings { setting required } } }`;

test('Zendesk is set up from its template with metadata of either side, its key is renewed, and it is taken down', async () => {
  const { as, demo } = scene();
  const [mateo, priya, louis] = [as('ADMINISTRATOR'), as('MANAGER'), as('READ_ONLY')];

  expect((await louis.ask(templates)).ssoApplicationTemplates).toMatchObject([
    { id: 'zendesk', isConfigured: false, settings: [{ setting: 'SP_ENTITY_ID', required: true }, {}] },
  ]);
  const ssoUrl = 'https://sso.northwind.example/saml2/zendesk?tenant=1&kind="a"<b>';
  const input = { displayName: 'Zendesk', templateId: 'zendesk', ssoUrl };
  expect(await priya.refused(create, { input })).toMatchObject({
    message: 'Mutation.createSsoApplication needs Edit in SSO Applications; Manager has Read Only.',
  });
  const application = (await mateo.ask(create, { input })).createSsoApplication.ssoApplication;
  expect(application).toMatchObject({
    ...{
      active: false,
      template: { id: 'zendesk', isConfigured: true },
      idpCertificate: null,
      idpMetadata: null,
    },
    config: { nameIdFormat: 'EMAIL_ADDRESS', subjectField: 'EMAIL', spEntityId: null, acsUrls: [] },
  });
  const { id } = application;
  expect(await mateo.refused(activate, { id })).toMatchObject({ code: 'INVALID_STATE', argument: 'id' });

  // Metadata of the service provider, created by a SAML library.
  const signing = await keyPair({ name: 'CN=northwind.zendesk.com', bits: 2048 });
  const provider = ServiceProvider({
    entityID: 'northwind.zendesk.com',
    signingCert: signing.certificate,
    authnRequestsSigned: false,
    wantAssertionsSigned: true,
    nameIDFormat: ['urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress'],
    assertionConsumerService: [
      { Binding: post, Location: 'https://northwind.zendesk.com/access/saml' },
      { Binding: post, Location: 'https://help.northwind.example/access/saml', isDefault: true },
    ],
  });
  const imported = await mateo.ask(importIt, { input: { id, metadata: provider.getMetadata() } });
  expect(imported.importSsoMetadata.ssoApplication).toMatchObject({
    config: {
      spEntityId: 'northwind.zendesk.com',
      acsUrls: ['https://northwind.zendesk.com/access/saml', 'https://help.northwind.example/access/saml'],
      defaultAcsUrl: 'https://help.northwind.example/access/saml',
      nameIdFormat: 'EMAIL_ADDRESS',
      signAssertion: true,
    },
    spCertificate: { subject: 'CN=northwind.zendesk.com' },
  });
  const generated = (await mateo.ask(generate, { input: { id, validDays: 400 } })).generateSsoCertificate
    .ssoApplication;
  expect(generated.idpCertificate.subject).toBe('CN=Zendesk, O=Northwind Robotics');
  const days = (Date.parse(generated.idpCertExpiresAt) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(399);
  expect(days).toBeLessThan(400.01);
  expect((await mateo.ask(activate, { id })).activateSsoApplication.ssoApplication.active).toBe(true);

  // Matrix row Groups: "membership & assignment of resources to groups", which Managers edit.
  const [groupId] = demo.userGroupIds;
  const assigned = await priya.ask(assign, { input: { groupId, ssoApplicationIds: [id] } });
  expect(assigned.assignToUserGroup.userGroup.ssoApplications.nodes).toContainEqual({
    displayName: 'Zendesk',
  });

  // Metadata of the identity provider, read by the same library as an administrator who may only read; the key is not
  // accessible.
  const { ssoApplication } = await louis.ask(read, { id });
  expect(ssoApplication.userGroups.nodes).toEqual([{ id: groupId }]);
  const idp = IdentityProvider({ metadata: ssoApplication.idpMetadata });
  expect(idp.entityMeta.getEntityID()).toBe(ssoUrl);
  expect(idp.entityMeta.getSingleSignOnService('post')).toBe(ssoUrl);
  const published = idp.entityMeta.getX509Certificate('signing') as string;
  const { fingerprint256 } = new X509Certificate(Buffer.from(published, 'base64'));
  expect(fingerprint256).toBe(generated.idpCertificate.fingerprint);
  expect(ssoApplication.idpMetadata).toContain('WantAuthnRequestsSigned="true"');
  expect(await louis.refused(key, { id })).toMatchObject({
    message: 'SsoApplication.idpPrivateKey needs Edit in SSO Applications; Read Only has Read Only.',
  });
  const pem: string = (await mateo.ask(key, { id })).ssoApplication.idpPrivateKey;
  expect(pem).toMatch(/^-----BEGIN PRIVATE KEY-----/);

  // A year later: another key in the place of the first. Then the desk moves, and the application goes.
  const again = (await mateo.ask(generate, { input: { id } })).generateSsoCertificate.ssoApplication;
  expect(again.idpCertificate.fingerprint).not.toBe(fingerprint256);
  expect(again.active).toBe(true);
  expect(await mateo.refused(remove, { id })).toMatchObject({ code: 'INVALID_STATE', argument: 'id' });
  expect(await mateo.refused(activate, { id })).toMatchObject({ code: 'INVALID_STATE' });
  expect(await priya.refused(deactivate, { id })).toMatchObject({ code: 'FORBIDDEN' });
  await mateo.ask(deactivate, { id });
  expect(await mateo.refused(deactivate, { id })).toMatchObject({ code: 'INVALID_STATE' });
  expect((await mateo.ask(remove, { id })).deleteSsoApplication.deletedId).toBe(id);
  expect((await louis.ask(one.replace('idpPrivateKey', ''), { id })).ssoApplication).toBeNull();

  expect(await toldOf(priya, id)).toEqual([
    'An SSO application was deleted.',
    'An SSO application was deactivated.',
    'An SSO application has another certificate.',
    'An SSO application has another certificate.',
  ]);
  const trail = await trailOf(mateo, { resourceId: id });
  expect(trail.map(({ eventType }) => eventType)).toEqual([
    ...[
      'sso_application_create',
      'sso_metadata_import',
      'sso_certificate_generate',
      'sso_application_activate',
    ],
    ...['sso_certificate_generate', 'sso_application_deactivate', 'sso_application_delete'],
  ]);
  expect(JSON.stringify(trail)).not.toContain(pem.split('\n')[1]);
});
