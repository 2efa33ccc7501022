import { digestSecret } from '../../../db/secrets.ts';
import type { DeviceSide } from '../../core/context.ts';

/**
 * Returns the entity tag of an answer to a device. Equal answers have equal tags. A tag does not help to guess the sensitive
 * values in the answer.
 */
export function entityTagOf({ db, deviceId, secret }: DeviceSide, answer: object): string {
  const place = { organizationId: db.organizationId, of: `${deviceId} assignments` };
  return `"${digestSecret(secret, place, JSON.stringify(answer))}"`;
}
