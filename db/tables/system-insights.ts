import { insightsTable } from '../system-insights.ts';

// Tables of System Insights with the columns that JumpCloud documents, in camel case. `label` is the column that names a
// row.

/** Operating system of a device. */
export const systemInsightsOsVersions = insightsTable('osVersions', {
  perDevice: true,
  columns: {
    name: 'label',
    version: 'version',
    major: 'int',
    minor: 'int',
    patch: 'int',
    build: 'text',
    codename: 'text',
    platform: 'text',
    platformLike: 'text',
    installDate: 'text',
  },
});

/** Hardware of a device. */
export const systemInsightsSystemInfo = insightsTable('systemInfo', {
  perDevice: true,
  columns: {
    computerName: 'label',
    hostname: 'text',
    localHostname: 'text',
    uuid: 'text',
    cpuBrand: 'text',
    cpuType: 'text',
    cpuSubtype: 'text',
    cpuMicrocode: 'text',
    cpuPhysicalCores: 'int',
    cpuLogicalCores: 'int',
    physicalMemory: 'big',
    hardwareVendor: 'text',
    hardwareModel: 'text',
    hardwareVersion: 'text',
    hardwareSerial: 'text',
  },
});

/** Duration for which a device has been running. */
export const systemInsightsUptime = insightsTable('uptime', {
  perDevice: true,
  columns: {
    days: 'int',
    hours: 'int',
    minutes: 'int',
    seconds: 'int',
    totalSeconds: 'big',
  },
});

/** Application of macOS. */
export const systemInsightsApps = insightsTable('apps', {
  columns: {
    name: 'label',
    path: 'text',
    displayName: 'text',
    bundleName: 'text',
    bundleIdentifier: 'text',
    bundleExecutable: 'text',
    bundlePackageType: 'text',
    bundleShortVersion: 'version',
    bundleVersion: 'version',
    category: 'text',
    compiler: 'text',
    copyright: 'text',
    developmentRegion: 'text',
    element: 'text',
    environment: 'text',
    infoString: 'text',
    minimumSystemVersion: 'version',
    applescriptEnabled: 'flag',
    lastOpenedTime: 'instant',
  },
});

/** Program of Windows, as its uninstaller is registered. */
export const systemInsightsPrograms = insightsTable('programs', {
  columns: {
    name: 'label',
    version: 'version',
    publisher: 'text',
    identifyingNumber: 'text',
    language: 'text',
    installDate: 'text',
    installLocation: 'text',
    installSource: 'text',
    uninstallString: 'text',
  },
});

/** Package of a Linux distribution. */
export const systemInsightsLinuxPackages = insightsTable('linuxPackages', {
  columns: {
    name: 'label',
    version: 'version',
    releaseOrRevision: 'text',
    arch: 'text',
    packageFormat: 'text',
    packageGroupOrSection: 'text',
    maintainerOrVendor: 'text',
    size: 'big',
    installTime: 'instant',
    mountNamespaceId: 'text',
    pidWithNamespace: 'int',
  },
});

/** Disk with the state of its encryption. */
export const systemInsightsDiskEncryption = insightsTable('diskEncryption', {
  columns: {
    name: 'label',
    encrypted: 'flag',
    encryptionStatus: 'text',
    type: 'text',
    uid: 'text',
    userUuid: 'text',
    uuid: 'text',
  },
});

/** Account on a device, local or from a directory. */
export const systemInsightsUsers = insightsTable('users', {
  columns: {
    username: 'label',
    uid: 'text',
    uidSigned: 'text',
    gid: 'text',
    gidSigned: 'text',
    uuid: 'text',
    description: 'text',
    directory: 'text',
    shell: 'text',
    type: 'text',
    admin: 'flag',
    adManaged: 'flag',
    managed: 'flag',
    realUser: 'flag',
    suspended: 'flag',
    lastLogin: 'instant',
  },
});

/** Battery. Capacities are in mAh. */
export const systemInsightsBatteries = insightsTable('batteries', {
  columns: {
    model: 'label',
    manufacturer: 'text',
    manufactureDate: 'instant',
    serialNumber: 'text',
    state: 'text',
    health: 'text',
    condition: 'text',
    charged: 'flag',
    charging: 'flag',
    cycleCount: 'int',
    designedCapacity: 'int',
    maxCapacity: 'int',
    currentCapacity: 'int',
    percentRemaining: 'int',
    amperage: 'int',
    voltage: 'int',
    minutesToFullCharge: 'int',
    minutesUntilEmpty: 'int',
  },
});

/** Update of Windows. */
export const systemInsightsPatches = insightsTable('patches', {
  columns: {
    hotfixId: 'label',
    caption: 'text',
    description: 'text',
    csname: 'text',
    fixComments: 'text',
    installedBy: 'text',
    installedOn: 'text',
    installDate: 'text',
  },
});

/** Device on a USB port. */
export const systemInsightsUsbDevices = insightsTable('usbDevices', {
  columns: {
    model: 'label',
    modelId: 'text',
    vendor: 'text',
    vendorId: 'text',
    version: 'version',
    serial: 'text',
    class: 'text',
    subclass: 'text',
    protocol: 'text',
    removable: 'flag',
    usbAddress: 'int',
    usbPort: 'int',
  },
});

/** Address of a network interface. */
export const systemInsightsInterfaceAddresses = insightsTable('interfaceAddresses', {
  columns: {
    interface: 'label',
    friendlyName: 'text',
    address: 'text',
    mask: 'text',
    broadcast: 'text',
    pointToPoint: 'text',
    type: 'text',
  },
});
