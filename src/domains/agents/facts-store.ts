import { encryptSecret } from '../../../db/secrets.ts';
import type { devices } from '../../../db/tables/devices.ts';
import type { RegisteredFacts, ReportedFacts } from './facts-input.ts';

type Columns = Partial<typeof devices.$inferInsert>;

interface Owner {
  readonly organizationId: string;
  readonly deviceId: string;
  readonly secret: Buffer;
}

/** The columns of what was reported: facts are named as they are, but for what lies in `mdm` and what is kept encrypted. */
export function columnsOf(
  { mdm = {}, recoveryKey, ...facts }: RegisteredFacts | ReportedFacts,
  { organizationId, deviceId, secret }: Owner,
): Columns {
  const values: Record<string, unknown> = { ...facts };
  for (const [name, value] of Object.entries(mdm)) {
    values[`mdm${name.charAt(0).toUpperCase()}${name.slice(1)}`] = value;
  }
  if (recoveryKey !== undefined) {
    const place = { organizationId, of: `${deviceId} recoveryKey` };
    values.recoveryKey = recoveryKey === null ? null : encryptSecret(secret, place, recoveryKey);
  }
  return values as Columns;
}
