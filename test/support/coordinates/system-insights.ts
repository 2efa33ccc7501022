import { reads, type Standing, type Standings } from './standing.ts';

export const insightsKindNames = `
    OsVersion SystemInfo Uptime App Program LinuxPackage DiskEncryption User Battery Patch UsbDevice
    InterfaceAddress`
  .trim()
  .split(/\s+/)
  .map((kind) => `SystemInsights${kind}`);

/** Fields that all kinds of rows have. */
const ofKinds = Object.fromEntries(
  insightsKindNames.flatMap((kind): [string, Standing][] => [
    [`${kind}.device`, reads('Devices')],
    [`${kind}Filter.deviceId`, reads('Devices')],
    [`${kind}Filter.deviceGroupId`, reads('Groups')],
  ]),
);

export const systemInsights: Standings = {
  scope: 'Insights',
  read: `SystemInsights SystemInsightsSort
    SystemInsightsOsVersion SystemInsightsOsVersionConnection SystemInsightsOsVersionEdge
    SystemInsightsOsVersionFilter SystemInsightsSystemInfo SystemInsightsSystemInfoConnection
    SystemInsightsSystemInfoEdge SystemInsightsSystemInfoFilter SystemInsightsUptime
    SystemInsightsUptimeConnection SystemInsightsUptimeEdge SystemInsightsUptimeFilter SystemInsightsApp
    SystemInsightsAppConnection SystemInsightsAppEdge SystemInsightsAppFilter SystemInsightsProgram
    SystemInsightsProgramConnection SystemInsightsProgramEdge SystemInsightsProgramFilter
    SystemInsightsLinuxPackage SystemInsightsLinuxPackageConnection SystemInsightsLinuxPackageEdge
    SystemInsightsLinuxPackageFilter SystemInsightsDiskEncryption SystemInsightsDiskEncryptionConnection
    SystemInsightsDiskEncryptionEdge SystemInsightsDiskEncryptionFilter SystemInsightsUser
    SystemInsightsUserConnection SystemInsightsUserEdge SystemInsightsUserFilter SystemInsightsBattery
    SystemInsightsBatteryConnection SystemInsightsBatteryEdge SystemInsightsBatteryFilter SystemInsightsPatch
    SystemInsightsPatchConnection SystemInsightsPatchEdge SystemInsightsPatchFilter SystemInsightsUsbDevice
    SystemInsightsUsbDeviceConnection SystemInsightsUsbDeviceEdge SystemInsightsUsbDeviceFilter
    SystemInsightsInterfaceAddress SystemInsightsInterfaceAddressConnection SystemInsightsInterfaceAddressEdge
    SystemInsightsInterfaceAddressFilter`,
  queries: `
    systemInsightsOsVersions systemInsightsSystemInfo systemInsightsUptime systemInsightsApps
    systemInsightsPrograms systemInsightsLinuxPackages systemInsightsDiskEncryption systemInsightsUsers
    systemInsightsBatteries systemInsightsPatches systemInsightsUsbDevices systemInsightsInterfaceAddresses`,
  elsewhere: { ...ofKinds, 'Device.systemInsights': reads('Insights') },
};

/** Coordinates without a scope of their own. */
export const systemInsightsFilters: Standings = {
  scope: 'AUTHENTICATED',
  read: 'NumberFilter VersionFilter',
};
