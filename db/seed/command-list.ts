import type { commands } from '../tables/commands.ts';

type New = typeof commands.$inferInsert;
export type ListedCommand = Pick<New, 'name' | 'type' | 'script'> & Partial<New>;

const daily = (hour: number) => ({
  launchType: 'REPEATED' as const,
  cron: `0 ${hour} * * *`,
  timeZone: 'UTC',
  nextRunAt: `2026-01-02T${String(hour).padStart(2, '0')}:00:00Z`,
});
/** Mondays at six in Hamburg's time zone. */
const weekly = {
  launchType: 'REPEATED' as const,
  cron: '0 6 * * MON',
  repeat: 'WEEK' as const,
  repeatFrom: '2025-10-06T04:00:00Z',
  timeZone: 'Europe/Berlin',
  nextRunAt: '2026-01-05T05:00:00Z',
};
const once = (at: string) => ({ launchType: 'SCHEDULED' as const, scheduledAt: at, nextRunAt: at });
const onTrigger = (trigger: string) => ({ launchType: 'TRIGGER' as const, trigger });

const linux = (name: string, script: string, more: Partial<New> = {}): ListedCommand => ({
  ...{ name, script, type: 'LINUX', shell: 'BASH', runAsUser: 'root' },
  ...more,
});
const mac = (name: string, script: string, more: Partial<New> = {}): ListedCommand => ({
  ...{ name, script, type: 'MAC', shell: 'ZSH', runAsUser: 'root' },
  ...more,
});
const windows = (name: string, script: string, more: Partial<New> = {}): ListedCommand => ({
  ...{ name, script, type: 'WINDOWS', shell: 'POWERSHELL' },
  ...more,
});

/** Commands of the administrators of Northwind Robotics. */
export const listedCommands: readonly ListedCommand[] = [
  linux('Report disk usage', 'df -h --output=target,size,used,pcent', daily(3)),
  linux('Restart SSH daemon', 'systemctl restart ssh', { sudo: true }),
  linux('Apply security updates', 'apt-get update && apt-get -y upgrade', {
    ...weekly,
    timeoutSeconds: 3600,
  }),
  linux('List listening ports', 'ss -tulpn', { sudo: true }),
  linux('Rotate robot controller logs', 'logrotate --force /etc/logrotate.d/robotctl', daily(1)),
  linux('Check time synchronisation', 'timedatectl show --property=NTPSynchronized'),
  linux('Collect kernel messages', 'dmesg --level=err,warn | tail -200', onTrigger('collect-logs')),
  linux('Install fleet certificate', 'update-ca-certificates', {
    files: [
      { name: 'northwind-root.crt', targetPath: '/usr/local/share/ca-certificates/northwind-root.crt' },
    ],
  }),
  linux('Clean package cache', 'apt-get clean && du -sh /var/cache/apt', { sudo: true }),
  linux('Show failed units', 'systemctl --failed --no-legend'),
  linux('Find world-writable files', 'find /etc -xdev -type f -perm -0002', { timeoutSeconds: 900 }),
  linux('Verify backup mount', 'mountpoint /srv/backup && ls -t /srv/backup | head -1', daily(5)),
  linux('Upgrade calibration service', 'dpkg -i /tmp/calibrationd.deb', {
    ...once('2026-02-14T22:00:00Z'),
    files: [{ name: 'calibrationd.deb', targetPath: '/tmp/calibrationd.deb' }],
  }),
  linux(
    'Set message of the day',
    'echo "{{ device.hostname }}: property of Northwind Robotics" > /etc/motd',
    {
      templatingRequired: true,
      template: 'message-of-the-day',
    },
  ),
  mac('Flush DNS cache', 'dscacheutil -flushcache && killall -HUP mDNSResponder', { sudo: true }),
  mac('Report FileVault status', 'fdesetup status', daily(4)),
  mac('List installed applications', 'ls /Applications', { runAsUser: null }),
  mac('Check for macOS updates', 'softwareupdate --list', weekly),
  mac(
    'Restart Wi-Fi',
    'networksetup -setairportpower en0 off; sleep 3; networksetup -setairportpower en0 on',
  ),
  mac('Collect crash reports', 'ls -t /Library/Logs/DiagnosticReports | head -50', onTrigger('collect-logs')),
  mac('Enable the firewall', '/usr/libexec/ApplicationFirewall/socketfilterfw --setglobalstate on', {
    sudo: true,
  }),
  mac('Set screen lock delay', 'sysadminctl -screenLock 300 -password -', { aiGenerated: true }),
  mac('Remove old downloads', 'find /Users/*/Downloads -mtime +180 -type f -print', {
    timeToLiveSeconds: 86_400,
  }),
  mac('Report battery health', "system_profiler SPPowerDataType | grep -A3 'Health Information'", {
    shell: 'BASH',
  }),
  windows('Report BitLocker status', 'Get-BitLockerVolume | Select MountPoint, ProtectionStatus', daily(2)),
  windows('Restart print spooler', 'Restart-Service -Name Spooler -Force'),
  windows('Force group policy update', 'gpupdate /force', { shell: 'CMD' }),
  windows('List local administrators', 'Get-LocalGroupMember -Group Administrators'),
  windows('Install pending updates', 'Install-WindowsUpdate -AcceptAll -IgnoreReboot', {
    ...weekly,
    timeoutSeconds: 7200,
  }),
  windows(
    'Collect event log errors',
    'Get-WinEvent -FilterHashtable @{LogName="System";Level=2} -MaxEvents 100',
    {
      ...onTrigger('collect-logs'),
    },
  ),
  windows('Clear temporary files', 'Remove-Item $env:TEMP\\* -Recurse -ErrorAction SilentlyContinue'),
  windows('Show network configuration', 'ipconfig /all', { shell: 'CMD' }),
  windows('Check free disk space', 'Get-PSDrive -PSProvider FileSystem | Select Name, Free', daily(6)),
  windows('Deploy CAD plug-in', 'msiexec /i C:\\Deploy\\cad-plugin.msi /qn', {
    ...once('2026-01-20T19:30:00Z'),
    files: [{ name: 'cad-plugin.msi', targetPath: 'C:\\Deploy\\cad-plugin.msi' }],
  }),
  windows('Disable SMB 1', 'Disable-WindowsOptionalFeature -Online -FeatureName SMB1Protocol -NoRestart', {
    aiGenerated: true,
  }),
  windows('Synchronise clock', 'w32tm /resync', { shell: 'CMD', description: 'After the clocks change.' }),
];
