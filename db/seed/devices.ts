import { eq } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { encryptSecret } from '../secrets.ts';
import { deviceAccounts, deviceActions, devices, userDevices } from '../tables/devices.ts';
import { users } from '../tables/users.ts';
import type { DemoWorld } from './world.ts';

const howMany = 160;

type NewDevice = typeof devices.$inferInsert & { id: string; osFamily: Family };
type Family = (typeof kinds)[number]['osFamily'];

const kinds = [
  {
    osFamily: 'MAC',
    os: 'macOS',
    vendor: 'Apple Inc.',
    versions: [
      ['15.6.1', 'Sequoia', 15, 6, 1],
      ['14.7.2', 'Sonoma', 14, 7, 2],
    ],
    arch: 'arm64',
    archFamily: 'arm',
    fileSystem: 'apfs',
    host: 'nw-mac',
    mdmVendor: 'INTERNAL',
  },
  {
    osFamily: 'WINDOWS',
    os: 'Windows 11 Pro',
    vendor: 'Lenovo',
    versions: [
      ['10.0.26100', '24H2', 10, 0, 26100],
      ['10.0.22631', '23H2', 10, 0, 22631],
    ],
    arch: 'x86_64',
    archFamily: 'x64',
    fileSystem: 'ntfs',
    host: 'NW-WIN',
    mdmVendor: 'INTERNAL',
  },
  {
    osFamily: 'LINUX',
    os: 'Ubuntu',
    vendor: 'Dell Inc.',
    versions: [
      ['24.04.3', 'noble', 24, 4, 3],
      ['22.04.5', 'jammy', 22, 4, 5],
    ],
    arch: 'x86_64',
    archFamily: 'x64',
    fileSystem: 'ext4',
    host: 'nw-srv',
    mdmVendor: 'NONE',
  },
  {
    osFamily: 'IOS',
    os: 'iOS',
    vendor: 'Apple Inc.',
    versions: [['18.6', '', 18, 6, 0]],
    arch: 'arm64',
    archFamily: 'arm',
    fileSystem: 'apfs',
    host: 'nw-ios',
    mdmVendor: 'INTERNAL',
  },
] as const;

/** Fleet of laptops and phones with an owner, and of servers without one; some need attention. */
export async function seedDevices(tx: Transaction, demo: DemoWorld, secret: Buffer): Promise<void> {
  const rows = Array.from({ length: howMany }, (_, index) => deviceRow(demo, secret, index));
  demo.deviceIds.push(...rows.map(({ id }) => id));
  await tx.insert(devices).values(rows);
  const bound = rows.flatMap((row) => bindings(demo, row));
  await tx.insert(userDevices).values(bound);
  await seedAccounts(tx, demo, bound);
  await tx.insert(deviceActions).values(
    demo.random.sample(rows, 24).map(({ id }, index) => {
      const state = index % 3 === 0 ? ('QUEUED' as const) : ('DONE' as const);
      const requestedAt = demo.day(-demo.random.int(1, 60));
      return {
        id: demo.newId('act'),
        organizationId: demo.organizationId,
        deviceId: id,
        kind: demo.random.pick(['LOCK', 'RESTART', 'RESTART'] as const),
        state,
        requestedBy: demo.administrators.MANAGER,
        requestedAt,
        finishedAt: state === 'DONE' ? requestedAt : null,
      };
    }),
  );
}

function deviceRow(demo: DemoWorld, secret: Buffer, index: number): NewDevice {
  const { random, organizationId } = demo;
  const kind = kinds[[0, 1, 0, 1, 2, 0, 1, 3, 2, 1][index % 10] ?? 0] ?? kinds[0];
  const [osVersion, osRelease, osMajor, osMinor, osPatch] = random.pick<(typeof kind.versions)[number]>(
    kind.versions,
  );
  const id = demo.newId('dev');
  const isServer = kind.osFamily === 'LINUX';
  const ownerId = isServer ? null : (demo.userIds[(index * 3) % demo.userIds.length] ?? null);
  const hostname = `${kind.host}-${String(index + 1).padStart(3, '0')}`;
  const encrypted = !isServer && random.chance(0.85);
  const active = random.chance(0.8);
  const hasKey = encrypted && kind.osFamily !== 'IOS';
  return {
    id,
    organizationId,
    displayName: isServer ? `Line ${1 + (index % 6)} controller ${index + 1}` : hostname,
    hostname,
    ownerId,
    osFamily: kind.osFamily,
    os: kind.os,
    osVersion,
    osRelease: osRelease || null,
    osMajor,
    osMinor,
    osPatch,
    arch: kind.arch,
    archFamily: kind.archFamily,
    vendor: kind.vendor,
    serialNumber: `NW${String(700_000 + index * 37)}`,
    fileSystem: kind.fileSystem,
    desktopCapable: !isServer,
    timeZoneOffset: 60,
    createdAt: demo.day(-random.int(20, 900)),
    provisionedBy: kind.mdmVendor === 'INTERNAL' ? 'MDM' : 'ADMINISTRATOR',
    agentVersion: random.pick(['2.41.3', '2.41.3', '2.40.0', '2.38.7']),
    remoteAssistAgentVersion: isServer ? null : '0.512.0',
    agentHasFullDiskAccess: kind.osFamily === 'MAC',
    active,
    lastContactAt: active ? demo.day(-random.next() / 24) : demo.day(-random.int(2, 90)),
    remoteIp: `198.51.100.${1 + (index % 250)}`,
    networkInterfaces: [
      { name: 'en0', address: `10.20.${index % 8}.${10 + (index % 200)}`, family: 'IPV4', internal: false },
    ],
    mdmVendor: kind.mdmVendor,
    mdmAutomatedEnrollment: kind.vendor === 'Apple Inc.',
    mdmUserApproved: kind.mdmVendor === 'INTERNAL',
    mdmWindowsUpn: kind.osFamily === 'WINDOWS' ? `device${index}@northwind.example` : null,
    diskEncrypted: encrypted,
    recoveryKey: hasKey
      ? encryptSecret(secret, { organizationId, of: `${id} recoveryKey` }, recoveryKey(demo))
      : null,
    multiFactorAllowed: isServer,
    publicKeyAllowed: isServer,
    sshdManaged: isServer,
    sshdParameters: isServer ? [{ name: 'MaxAuthTries', value: '3' }] : [],
    secureLoginSupported: kind.osFamily === 'WINDOWS',
    hasServiceAccount: kind.osFamily === 'MAC',
    serviceAccountSecureToken: kind.osFamily === 'MAC',
    insights: 'ENABLED',
    localAccounts: [
      { username: 'admin', administrator: true, managed: false, secureToken: true, suspended: false },
    ],
  };
}

function bindings(demo: DemoWorld, { id: deviceId, ownerId }: NewDevice) {
  const others = demo.random
    .sample(demo.userIds, demo.random.int(0, 2))
    .filter((userId) => userId !== ownerId);
  return [...(ownerId ? [ownerId] : []), ...others].map((userId) => ({
    id: demo.newId('bnd'),
    organizationId: demo.organizationId,
    userId,
    deviceId,
    sudo: userId === ownerId && demo.random.chance(0.3),
    createdAt: demo.day(-demo.random.int(1, 400)),
  }));
}

/** Accounts of the bound users, as the agents of their devices report them. */
async function seedAccounts(
  tx: Transaction,
  demo: DemoWorld,
  bound: ReturnType<typeof bindings>,
): Promise<void> {
  const { organizationId } = demo;
  const known = await tx
    .select({ id: users.id, username: users.username })
    .from(users)
    .where(eq(users.organizationId, organizationId));
  const names = new Map(known.map(({ id, username }) => [id, username]));
  const accounts = bound.map(({ userId, deviceId, createdAt }, index) => ({
    ...{ id: demo.newId('dac'), organizationId, userId, deviceId, reportedAt: createdAt },
    username: names.get(userId) ?? userId,
    state: index % 40 === 7 ? ('FAILED' as const) : ('CREATED' as const),
    detail: index % 40 === 7 ? 'A local account has this name.' : null,
  }));
  await tx.insert(deviceAccounts).values(accounts);
}

/** Returns a recovery key of six groups of four characters, in FileVault's form. */
function recoveryKey({ random }: DemoWorld): string {
  const group = () =>
    Array.from({ length: 4 }, () => 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'[random.int(0, 31)]).join('');
  return Array.from({ length: 6 }, group).join('-');
}
