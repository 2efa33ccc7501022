import { encryptSecret } from '../../../db/secrets.ts';
import type { devices } from '../../../db/tables/devices.ts';
import type { RegisteredFacts, ReportedFacts } from './facts-input.ts';

type Columns = Partial<typeof devices.$inferInsert>;

interface Owner {
  readonly organizationId: string;
  readonly deviceId: string;
  readonly secret: Buffer;
}

/**
 * Maps reported facts to columns. Columns are named like the facts, except for the content of `mdm` and encrypted
 * values.
 */
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
