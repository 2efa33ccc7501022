import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { InsightsPgTable } from '../system-insights.ts';
import { devices } from '../tables/devices.ts';
import * as tables from '../tables/system-insights.ts';
import { systemInsightsReports } from '../tables/system-insights-reports.ts';
import {
  macApps,
  packages,
  patches,
  programs,
  type SeededDevice,
  usbDevices,
} from './system-insights-lists.ts';
import type { DemoWorld } from './world.ts';

type Values = Readonly<Record<string, unknown>>;

/** Number of devices of each operating system that have reported. */
const howMany = 8;

/** Data that agents report from some computers; phones report none. */
export async function seedSystemInsights(tx: Transaction, demo: DemoWorld): Promise<void> {
  const { organizationId } = demo;
  const all = await tx
    .select()
    .from(devices)
    .where(
      and(eq(devices.organizationId, organizationId), inArray(devices.osFamily, ['MAC', 'WINDOWS', 'LINUX'])),
    )
    .orderBy(devices.id);
  const reported = ['MAC', 'WINDOWS', 'LINUX'].flatMap((family) =>
    all.filter(({ osFamily }) => osFamily === family).slice(0, howMany),
  );
  const collected = new Map(reported.map(({ id }) => [id, demo.day(-demo.random.int(0, 72) / 24)]));
  await tx.insert(systemInsightsReports).values(
    reported.map(({ id: deviceId }) => ({
      organizationId,
      deviceId,
      collectedAt: collected.get(deviceId) ?? '',
    })),
  );
  const fill = async (
    table: InsightsPgTable,
    rowsOf: (device: SeededDevice) => readonly Values[],
    perDevice = false,
  ) => {
    const rows = reported.flatMap((device) =>
      rowsOf(device).map((values, index) => ({
        ...values,
        id: perDevice ? device.id : `${device.id}.${String(index).padStart(5, '0')}`,
        organizationId,
        deviceId: device.id,
        collectedAt: collected.get(device.id),
      })),
    );
    await tx.insert(table).values(rows);
  };

  await fill(tables.systemInsightsOsVersions, (device) => [osVersion(device)], true);
  await fill(tables.systemInsightsSystemInfo, (device) => [systemInfo(demo, device)], true);
  await fill(tables.systemInsightsUptime, () => [uptime(demo.random.int(600, 4_000_000))], true);
  await fill(tables.systemInsightsApps, (device) => (device.osFamily === 'MAC' ? macApps(demo) : []));
  await fill(tables.systemInsightsPrograms, (device) =>
    device.osFamily === 'WINDOWS' ? programs(demo) : [],
  );
  await fill(tables.systemInsightsLinuxPackages, (device) =>
    device.osFamily === 'LINUX' ? packages(demo) : [],
  );
  await fill(tables.systemInsightsDiskEncryption, (device) => [disk(device)]);
  await fill(tables.systemInsightsUsers, (device) => accounts(demo, device));
  await fill(tables.systemInsightsBatteries, (device) => (device.desktopCapable ? [battery(demo)] : []));
  await fill(tables.systemInsightsPatches, (device) =>
    device.osFamily === 'WINDOWS' ? patches(device) : [],
  );
  await fill(tables.systemInsightsUsbDevices, () => demo.random.sample(usbDevices, 2));
  await fill(tables.systemInsightsInterfaceAddresses, (device) => addresses(device));
}

function osVersion({ os, osFamily, osVersion: version, osMajor, osMinor, osPatch, osRelease }: SeededDevice) {
  const platform = { MAC: 'darwin', WINDOWS: 'windows', LINUX: 'ubuntu', IOS: null, ANDROID: null }[osFamily];
  const platformLike = osFamily === 'LINUX' ? 'debian' : platform;
  return {
    ...{ name: os, version, major: osMajor, minor: osMinor, patch: osPatch, codename: osRelease },
    ...{ platform, platformLike, build: osFamily === 'MAC' ? '24G90' : null, installDate: null },
  };
}

function systemInfo({ random }: DemoWorld, device: SeededDevice) {
  const { hostname, displayName, vendor, serialNumber } = device;
  const isMac = device.osFamily === 'MAC';
  const cores = random.pick([8, 10, 12]);
  return {
    ...{ computerName: displayName, hostname, localHostname: hostname, hardwareVendor: vendor },
    ...{ hardwareSerial: serialNumber, hardwareModel: isMac ? 'MacBookPro18,3' : 'ThinkPad T14 Gen 5' },
    cpuBrand: isMac ? 'Apple M3 Pro' : 'Intel(R) Core(TM) Ultra 7 155U',
    ...{ cpuType: device.arch, cpuPhysicalCores: cores, cpuLogicalCores: isMac ? cores : 2 * cores },
    physicalMemory: random.pick([16, 32, 64]) * 2 ** 30,
  };
}

function uptime(total: number) {
  return {
    days: Math.floor(total / 86_400),
    hours: Math.floor(total / 3600) % 24,
    minutes: Math.floor(total / 60) % 60,
    seconds: total % 60,
    totalSeconds: total,
  };
}

function disk({ osFamily, diskEncrypted }: SeededDevice) {
  const [name, type] = {
    MAC: ['/dev/disk3s1', 'APFS Encryption'],
    WINDOWS: ['C:', 'BitLocker'],
    LINUX: ['/dev/nvme0n1p3', 'LUKS'],
    IOS: ['', ''],
    ANDROID: ['', ''],
  }[osFamily];
  const encryptionStatus = diskEncrypted ? 'encrypted' : 'undefined';
  return { name, type: diskEncrypted ? type : null, encrypted: diskEncrypted, encryptionStatus };
}

function accounts(demo: DemoWorld, { osFamily, ownerId }: SeededDevice) {
  const home = { MAC: '/Users/', WINDOWS: 'C:\\Users\\', LINUX: '/home/', IOS: '', ANDROID: '' }[osFamily];
  const account = (username: string, index: number, admin: boolean) => ({
    ...{ username, uid: String(501 + index), uidSigned: String(501 + index), gid: '20', gidSigned: '20' },
    ...{ directory: `${home}${username}`, shell: osFamily === 'WINDOWS' ? null : '/bin/zsh', type: 'local' },
    ...{ admin, managed: index > 0, realUser: true, suspended: false, adManaged: false },
    lastLogin: demo.day(-demo.random.int(1, 30)),
  });
  return [account('admin', 0, true), ...(ownerId ? [account('owner', 1, demo.random.chance(0.3))] : [])];
}

function battery({ random, day }: DemoWorld) {
  const [designedCapacity, percentRemaining] = [5000, random.int(10, 100)];
  const maxCapacity = random.int(3200, 5000);
  const charging = random.chance(0.5);
  return {
    ...{ model: 'bq40z651', manufacturer: 'SMP', manufactureDate: day(-random.int(300, 1500)) },
    ...{ designedCapacity, maxCapacity, percentRemaining, charging, charged: percentRemaining === 100 },
    currentCapacity: Math.round((maxCapacity * percentRemaining) / 100),
    cycleCount: random.int(12, 900),
    health: maxCapacity > 4000 ? 'Good' : 'Fair',
    ...{ condition: 'Normal', state: charging ? 'AC Power' : 'Battery Power', voltage: 12_400 },
  };
}

function addresses({ networkInterfaces }: SeededDevice) {
  return [
    { interface: 'lo0', address: '127.0.0.1', mask: '255.0.0.0', type: 'manual' },
    ...networkInterfaces.map(({ name, address }) => ({
      ...{ interface: name, address, mask: '255.255.255.0', type: 'dhcp' },
      broadcast: address.replace(/\d+$/, '255'),
    })),
  ];
}
