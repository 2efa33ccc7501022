import { X509Certificate } from 'node:crypto';
import { describeCertificate } from '../certificates.ts';
import type { Transaction } from '../database.ts';
import { encryptSecret } from '../secrets.ts';
import { ssoApplications, userGroupSsoApplications } from '../tables/sso.ts';
import type { DemoWorld } from './world.ts';

type NewApplication = typeof ssoApplications.$inferInsert;

/** Certificate of an application that does not exist; its private key was discarded. */
const spCertificate = describeCertificate(
  new X509Certificate(`-----BEGIN CERTIFICATE-----
MIIBRzCB7qADAgECAgROVwACMAoGCCqGSM49BAMCMCIxIDAeBgNVBAMTF3BhcnRz
Lm5vcnRod2luZC5leGFtcGxlMB4XDTI0MDMwMTAwMDAwMFoXDTQ0MDMwMTAwMDAw
MFowIjEgMB4GA1UEAxMXcGFydHMubm9ydGh3aW5kLmV4YW1wbGUwWTATBgcqhkjO
PQIBBggqhkjOPQMBBwNCAAQNqRhaFpKgnHz7Q2eB9g9580ZKccosTnrAKXdGxaNG
5n0p16n2193gIybK6n3lB+lV0R9hSWftnDin/pm5D80toxIwEDAOBgNVHQ8BAf8E
BAMCB4AwCgYIKoZIzj0EAwIDSAAwRQIhAJrXaOhPCAQcfG3nl7umxdSt+Anzzwea
NoVCNWUmIH9aAiAePAhURKzTIQXkbs+zRNx5O3z0AVJmhuKDn4CaZZpw8g==
-----END CERTIFICATE-----`),
);

const signIn = (path: string) => `https://sso.northwind.example/saml2/${path}`;

/** Returns an application with one assertion consumer service. */
function withAcs(url: string) {
  return { acsUrls: [url], defaultAcsUrl: url };
}

type Listed = Partial<NewApplication> & Pick<NewApplication, 'displayName' | 'ssoUrl'>;

const listed: readonly Listed[] = [
  {
    displayName: 'Amazon Web Services',
    ssoUrl: signIn('aws'),
    templateId: 'aws',
    active: true,
    color: '#FFB000',
    spEntityId: 'urn:amazon:webservices',
    ...withAcs('https://signin.aws.amazon.com/saml'),
    nameIdFormat: 'PERSISTENT',
    constantAttributes: [
      {
        name: 'https://aws.amazon.com/SAML/Attributes/Role',
        value: 'arn:aws:iam::123456789012:role/Engineering,arn:aws:iam::123456789012:saml-provider/Northwind',
      },
    ],
    userAttributes: [
      {
        name: 'https://aws.amazon.com/SAML/Attributes/RoleSessionName',
        field: 'EMAIL',
        customAttribute: null,
      },
    ],
  },
  {
    displayName: 'Slack',
    displayLabel: 'Chat',
    ssoUrl: signIn('slack'),
    templateId: 'slack',
    active: true,
    color: '#7C6ADA',
    spEntityId: 'https://slack.com',
    ...withAcs('https://northwind-robotics.slack.com/sso/saml'),
    nameIdFormat: 'PERSISTENT',
    userAttributes: [
      { name: 'first_name', field: 'FIRST_NAME', customAttribute: null },
      { name: 'last_name', field: 'LAST_NAME', customAttribute: null },
      { name: 'User.Email', field: 'EMAIL', customAttribute: null },
    ],
  },
  {
    displayName: 'Parts catalogue',
    description: 'For works and support: drawings, parts, prices.',
    ssoUrl: signIn('parts'),
    active: true,
    jitEnabled: true,
    color: '#58C469',
    logoUrl: 'https://parts.northwind.example/logo.svg',
    idpEntityId: 'https://sso.northwind.example/parts',
    spEntityId: 'https://parts.northwind.example/saml',
    ...withAcs('https://parts.northwind.example/saml/acs'),
    nameIdFormat: 'EMAIL_ADDRESS',
    declareRedirectEndpoint: true,
    signResponse: true,
    idpInitUrl: 'https://parts.northwind.example/start',
    defaultTargetUrl: 'https://parts.northwind.example/catalogue',
    groupsAttributeName: 'groups',
    userAttributes: [{ name: 'badge', field: 'CUSTOM_ATTRIBUTE', customAttribute: 'badge' }],
    spCertificate,
    spCertificateUpdatedAt: '2025-03-04T09:00:00.000Z',
  },
  {
    displayName: 'Salesforce',
    ssoUrl: signIn('salesforce'),
    templateId: 'salesforce',
    hidden: true,
    color: '#006CAC',
  },
];

/** Applications of the demo organization. Active ones share a key, because creating an RSA key takes long. */
export async function seedSso(tx: Transaction, demo: DemoWorld, secret: Buffer): Promise<void> {
  const { organizationId } = demo;
  const { generateSigningKey } = await import('../signing-keys.ts');
  const name = { application: 'Northwind single sign-on', organization: 'Northwind Robotics' };
  const { certificate, privateKey } = await generateSigningKey(name, 3650, new Date(demo.day(-300)));
  for (const [index, application] of listed.entries()) {
    const id = demo.newId('app');
    const updatedAt = demo.day(-300 + index);
    const key = {
      idpCertificate: certificate,
      idpCertExpiresAt: certificate.validTo,
      idpCertificateUpdatedAt: updatedAt,
      idpPrivateKey: encryptSecret(secret, { organizationId, of: `${id} idpPrivateKey` }, privateKey),
      idpPrivateKeyUpdatedAt: updatedAt,
    };
    await tx.insert(ssoApplications).values({
      ...application,
      ...(application.active ? key : {}),
      id,
      organizationId,
      createdAt: demo.day(-400 + index),
      updatedAt,
    });
    const groupIds = demo.random.sample(demo.userGroupIds, 3);
    await tx
      .insert(userGroupSsoApplications)
      .values(groupIds.map((groupId) => ({ organizationId, groupId, ssoApplicationId: id })));
  }
}
