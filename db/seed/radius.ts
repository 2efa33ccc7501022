import { X509Certificate } from 'node:crypto';
import { describeCertificate } from '../certificates.ts';
import type { Transaction } from '../database.ts';
import { encryptSecret } from '../secrets.ts';
import { radiusServers, radiusSources, userGroupRadiusServers } from '../tables/radius.ts';
import type { DemoWorld } from './world.ts';

type NewServer = typeof radiusServers.$inferInsert;

interface ListedServer {
  readonly name: string;
  readonly networks: readonly string[];
  readonly settings: Partial<NewServer>;
}

/** Certificate of an authority that signs nothing else, whose private key was discarded. */
const authority = describeCertificate(
  new X509Certificate(`-----BEGIN CERTIFICATE-----
MIIBmDCCAT2gAwIBAgIETlcAATAKBggqhkjOPQQDAjBBMSIwIAYDVQQDExlOb3J0
aHdpbmQgRGV2aWNlcyBSb290IENBMRswGQYDVQQKExJOb3J0aHdpbmQgUm9ib3Rp
Y3MwHhcNMjQwMzAxMDAwMDAwWhcNNDQwMzAxMDAwMDAwWjBBMSIwIAYDVQQDExlO
b3J0aHdpbmQgRGV2aWNlcyBSb290IENBMRswGQYDVQQKExJOb3J0aHdpbmQgUm9i
b3RpY3MwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQUW3EXSLuXnErbtZksftt4
GwaRaLJkc4BulgDhWCZ2NkrBAmLf7Eh3B1NtwByebfRyb8MOkdFRs7rBGzxoCa8F
oyMwITAPBgNVHRMBAf8EBTADAQH/MA4GA1UdDwEB/wQEAwIBBjAKBggqhkjOPQQD
AgNJADBGAiEA3xI/hAirTj1fA1cJ3oddZOtn440Nnd1P8wZBF1nBPDsCIQDPYK76
SZ6Axx6SXFbsV1836Im9vH1vGoAPlB52nV+CWg==
-----END CERTIFICATE-----`),
);
const ofAuthority = { caCertificates: [authority], caCertExpiresAt: authority.validTo };

const listed: readonly ListedServer[] = [
  { name: 'Munich office Wi-Fi', networks: ['203.0.113.16', '2001:db8:4e57:10::/64'], settings: ofAuthority },
  {
    name: 'Works floor Wi-Fi',
    networks: ['203.0.113.32/29'],
    settings: {
      ...ofAuthority,
      userPasswordEnabled: false,
      deviceCertEnabled: true,
      radsecEnabled: true,
      requireRadsec: true,
      requireTlsAuth: true,
    },
  },
  { name: 'VPN gateways', networks: ['198.51.100.4', '198.51.100.5'], settings: { mfa: 'ALWAYS' } },
  {
    name: 'Lisbon office Wi-Fi',
    networks: ['192.0.2.130'],
    settings: { authIdp: 'AZURE', userLockoutAction: 'MAINTAIN', userPasswordExpirationAction: 'MAINTAIN' },
  },
];

/** Networks of the demo organization, with the groups whose members may join them. */
export async function seedRadius(tx: Transaction, demo: DemoWorld, secret: Buffer): Promise<void> {
  const { organizationId, random, userGroupIds } = demo;
  for (const [index, { name, networks, settings }] of listed.entries()) {
    const id = demo.newId('rad');
    const place = { organizationId, of: `${id} sharedSecret` };
    await tx.insert(radiusServers).values({
      ...settings,
      id,
      organizationId,
      name,
      sharedSecret: encryptSecret(secret, place, sharedSecret(demo)),
      sharedSecretUpdatedAt: demo.day(-30 * (index + 1)),
      createdAt: demo.day(-500 + 90 * index),
      updatedAt: demo.day(-30 * (index + 1)),
    });
    await tx
      .insert(radiusSources)
      .values(networks.map((network) => ({ organizationId, serverId: id, network })));
    await tx
      .insert(userGroupRadiusServers)
      .values(
        random.sample(userGroupIds, 3).map((groupId) => ({ organizationId, groupId, radiusServerId: id })),
      );
  }
}

function sharedSecret({ random }: DemoWorld): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  return Array.from({ length: 31 }, () => letters[random.int(0, letters.length - 1)]).join('');
}
