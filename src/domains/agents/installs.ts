import type { AgentInstall } from '../../generated/graphql.ts';

const ask =
  'curl -sS --fail-with-body "$ROLEGATE_URL/agent/register" -H "authorization: Bearer $CONNECT_KEY" -H \'content-type: application/json\'';

/** Returns a JSON object of facts for a shell's double quotes. The shell expands the values. */
function facts(values: Readonly<Record<string, string>>): string {
  const entries = Object.entries(values).map(([name, value]) => `\\"${name}\\":\\"${value}\\"`);
  return `"{\\"facts\\":{${entries.join(',')}}}"`;
}

const ofMac = (name: string) =>
  `$(ioreg -rd1 -c IOPlatformExpertDevice | sed -n 's/.*"${name}" = "\\(.*\\)"/\\1/p')`;

/** Commands that register a machine with the tools that every machine of its kind has. */
export const agentInstalls: readonly AgentInstall[] = [
  {
    osFamily: 'LINUX',
    command: `. /etc/os-release && ${ask} -d ${facts({
      // Some virtual machines have no product UUID in their firmware.
      hardwareId: '$(cat /sys/class/dmi/id/product_uuid 2>/dev/null || cat /etc/machine-id)',
      hostname: '$(uname -n)',
      osFamily: 'LINUX',
      os: '$NAME',
      osVersion: '$VERSION_ID',
      arch: '$(uname -m)',
    })}`,
  },
  {
    osFamily: 'MAC',
    command: `${ask} -d ${facts({
      hardwareId: ofMac('IOPlatformUUID'),
      serialNumber: ofMac('IOPlatformSerialNumber'),
      hostname: '$(uname -n)',
      osFamily: 'MAC',
      os: 'macOS',
      osVersion: '$(sw_vers -productVersion)',
      arch: '$(uname -m)',
    })}`,
  },
  {
    osFamily: 'WINDOWS',
    command: [
      '$product = Get-CimInstance Win32_ComputerSystemProduct',
      '$os = Get-CimInstance Win32_OperatingSystem',
      "$facts = @{ hardwareId = $product.UUID; hostname = $env:COMPUTERNAME; osFamily = 'WINDOWS'; os = $os.Caption; osVersion = $os.Version }",
      'Invoke-RestMethod -Method Post -Uri "$env:ROLEGATE_URL/agent/register" -Headers @{ authorization = "Bearer $env:CONNECT_KEY" } -ContentType application/json -Body (@{ facts = $facts } | ConvertTo-Json)',
    ].join('; '),
  },
];
