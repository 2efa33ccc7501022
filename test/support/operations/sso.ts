import { certificate, keyPair } from '../certificates.ts';
import type { World } from '../exhaustive/world.ts';
import type { Arguments, Operations } from './operations.ts';

const acsUrl = 'https://app.example/saml/acs';
const pair = keyPair({ bits: 2048 });

const metadata = `<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://app.example/saml">
  <SPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <AssertionConsumerService index="0" Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="${acsUrl}"/>
  </SPSSODescriptor></EntityDescriptor>`;

const ssoUrl = (world: World) => `https://sso.example/${world.unique('app')}`;

async function newApplication(world: World): Promise<string> {
  const data = await world.run(
    'mutation ($input: CreateSsoApplicationInput!) { createSsoApplication(input: $input) { ssoApplication { id } } }',
    { input: { displayName: world.unique('application'), ssoUrl: ssoUrl(world) } },
  );
  return data.createSsoApplication.ssoApplication.id;
}

/** Creates an application that is complete but inactive. */
async function readyApplication(world: World): Promise<string> {
  const id = await newApplication(world);
  await world.run(
    `mutation ($upload: UploadSsoCertificateInput!, $import: ImportSsoMetadataInput!) {
      uploadSsoCertificate(input: $upload) { ssoApplication { id } }
      importSsoMetadata(input: $import) { ssoApplication { id } } }`,
    { upload: { id, ...(await pair) }, import: { id, metadata } },
  );
  return id;
}

async function activeApplication(world: World): Promise<string> {
  const id = await readyApplication(world);
  await world.run('mutation ($id: ID!) { activateSsoApplication(id: $id) { ssoApplication { id } } }', {
    id,
  });
  return id;
}

const upload = async (world: World): Promise<Arguments> => ({
  input: { id: await newApplication(world), ...(await pair) },
});
const anyApplication = (world: World) => world.anyId('sso_applications');
const config = { spEntityId: 'https://app.example/saml' };

export const sso: Operations = {
  mutations: {
    createSsoApplication: (world) => ({
      input: { displayName: world.unique('application'), ssoUrl: ssoUrl(world) },
    }),
    updateSsoApplication: async (world) => ({ input: { id: await newApplication(world) } }),
    deleteSsoApplication: async (world) => ({ id: await newApplication(world) }),
    activateSsoApplication: async (world) => ({ id: await readyApplication(world) }),
    deactivateSsoApplication: async (world) => ({ id: await activeApplication(world) }),
    generateSsoCertificate: async (world) => ({ input: { id: await newApplication(world) } }),
    uploadSsoCertificate: upload,
    importSsoMetadata: async (world) => ({ input: { id: await newApplication(world), metadata } }),
  },
  samples: {
    'CreateSsoApplicationInput.ssoUrl': ssoUrl,
    'CreateSsoApplicationInput.templateId': 'slack',
    'CreateSsoApplicationInput.color': '#006CAC',
    'CreateSsoApplicationInput.logoUrl': 'https://app.example/logo.svg',
    'CreateSsoApplicationInput.config': config,
    'CreateSsoApplicationInput.spCertificate': () => certificate(),
    'UpdateSsoApplicationInput.id': newApplication,
    'UpdateSsoApplicationInput.ssoUrl': ssoUrl,
    'UpdateSsoApplicationInput.color': '#006CAC',
    'UpdateSsoApplicationInput.logoUrl': 'https://app.example/logo.svg',
    'UpdateSsoApplicationInput.config': config,
    'UpdateSsoApplicationInput.spCertificate': () => certificate(),
    'SsoConfigurationInput.acsUrls': [acsUrl],
    'SsoConfigurationInput.defaultAcsUrl': acsUrl,
    'SsoConfigurationInput.idpInitUrl': acsUrl,
    'SsoConfigurationInput.defaultTargetUrl': acsUrl,
    'GenerateSsoCertificateInput.id': newApplication,
    'UploadSsoCertificateInput.id': newApplication,
    'UploadSsoCertificateInput.certificate': async () => (await pair).certificate,
    'UploadSsoCertificateInput.privateKey': async () => (await pair).privateKey,
    'ImportSsoMetadataInput.id': newApplication,
    'ImportSsoMetadataInput.metadata': metadata,
    'SsoApplicationFilter.userGroupId': (world: World) => world.anyId('user_groups'),
    'UserGroupFilter.ssoApplicationId': anyApplication,
    'UserGroupResourcesInput.ssoApplicationIds': async (world: World) => [await newApplication(world)],
  },
  companions: {
    'SsoConfigurationInput.defaultAcsUrl': { acsUrls: [acsUrl] },
    'SsoUserAttributeInput.customAttribute': { field: 'CUSTOM_ATTRIBUTE' },
  },
};
