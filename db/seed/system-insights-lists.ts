import type { devices } from '../tables/devices.ts';
import type { DemoWorld } from './world.ts';

export type SeededDevice = typeof devices.$inferSelect;

const apps = [
  ['Slack.app', 'com.tinyspeck.slackmacgap', ['4.41.105', '4.39.95']],
  ['Google Chrome.app', 'com.google.Chrome', ['131.0.6778.86', '130.0.6723.117', '128.0.6613.84']],
  ['zoom.us.app', 'us.zoom.xos', ['6.2.10', '5.17.11']],
  ['Visual Studio Code.app', 'com.microsoft.VSCode', ['1.95.3', '1.89.1']],
  ['1Password.app', 'com.1password.1password', ['8.10.54']],
] as const;

/** Applications of a Mac, in old and new versions. */
export function macApps({ random, day }: DemoWorld) {
  return random.sample(apps, 4).map(([name, bundleIdentifier, versions]) => {
    const version = random.pick<string>(versions);
    const title = name.replace('.app', '');
    return {
      ...{ name, bundleIdentifier, path: `/Applications/${name}`, displayName: title, bundleName: title },
      ...{
        bundleExecutable: title,
        bundleShortVersion: version,
        bundleVersion: version,
        bundlePackageType: 'APPL',
      },
      ...{
        category: 'public.app-category.productivity',
        minimumSystemVersion: '11.0',
        developmentRegion: 'en',
      },
      ...{ applescriptEnabled: random.chance(0.3), lastOpenedTime: day(-random.int(0, 40)) },
    };
  });
}

const listedPrograms = [
  ['7-Zip 24.08 (x64)', 'Igor Pavlov', ['24.08', '23.01', '9.20']],
  ['Google Chrome', 'Google LLC', ['131.0.6778.86', '130.0.6723.117', '99.0.4844.51']],
  ['Mozilla Firefox (x64 en-US)', 'Mozilla', ['132.0.2', '115.17.0']],
  ['Notepad++ (64-bit x64)', 'Notepad++ Team', ['8.7.1', '8.6']],
  ['Zoom Workplace (64-bit)', 'Zoom', ['6.2.50939', '5.17.33775']],
] as const;

/** Programs of a Windows computer. */
export function programs({ random }: DemoWorld) {
  return random.sample(listedPrograms, 4).map(([name, publisher, versions]) => ({
    ...{ name, publisher, version: random.pick<string>(versions), language: '1033' },
    installDate: `2025${String(random.int(1, 12)).padStart(2, '0')}${String(random.int(1, 28)).padStart(2, '0')}`,
    installLocation: `C:\\Program Files\\${name.split(' ')[0]}\\`,
    uninstallString: `"C:\\Program Files\\${name.split(' ')[0]}\\uninstall.exe"`,
  }));
}

const listedPackages = [
  ['bash', '5.2.21', 'shells', 1908],
  ['curl', '8.5.0', 'web', 534],
  ['openssh-server', '9.6p1', 'net', 2144],
  ['openssl', '3.0.13', 'utils', 2053],
  ['sudo', '1.9.15p5', 'admin', 3340],
] as const;

/** Packages of a Linux server; sizes are in bytes. */
export function packages({ random, day }: DemoWorld) {
  return random.sample(listedPackages, 4).map(([name, version, section, kibibytes]) => ({
    ...{
      name,
      version,
      releaseOrRevision: random.pick(['2ubuntu1', '6ubuntu2.1']),
      arch: 'amd64',
      packageFormat: 'deb',
    },
    ...{ packageGroupOrSection: section, size: kibibytes * 1024, pidWithNamespace: 0 },
    ...{ maintainerOrVendor: 'Ubuntu Developers', installTime: day(-random.int(10, 400)) },
  }));
}

/** Updates of a Windows computer. */
export function patches({ hostname }: SeededDevice) {
  return [
    ['KB5044284', 'Security Update'],
    ['KB5043080', 'Update'],
  ].map(([hotfixId, description]) => ({
    ...{
      hotfixId,
      description,
      csname: hostname,
      installedBy: 'NT AUTHORITY\\SYSTEM',
      installedOn: '10/12/2025',
    },
    caption: `https://support.microsoft.com/?kbid=${hotfixId?.slice(2)}`,
  }));
}

const usb = (vendor: string, vendorId: string, model: string, modelId: string, removable: boolean) => ({
  ...{
    vendor,
    vendorId,
    model,
    modelId,
    removable,
    version: '2.0',
    class: '9',
    subclass: '0',
    protocol: '1',
  },
  ...{ usbAddress: 4, usbPort: 1 },
});

export const usbDevices = [
  usb('Yubico', '1050', 'YubiKey OTP+FIDO+CCID', '0407', true),
  usb('Logitech', '046d', 'USB Receiver', 'c52b', true),
  usb('Kingston', '0951', 'DataTraveler 3.0', '1666', true),
  usb('Realtek', '0bda', 'Integrated Camera', '5634', false),
];
