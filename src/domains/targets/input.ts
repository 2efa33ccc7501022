import { z } from 'zod';
import type { IdPrefix } from '../../../db/ids.ts';
import { idInput } from '../../core/input.ts';

const ids = (prefix: 'dev' | 'dgr') =>
  z.array(idInput(prefix)).max(100, 'At most 100 identifiers.').nullish();

const targets = z
  .object({ deviceIds: ids('dev'), deviceGroupIds: ids('dgr') })
  .refine(({ deviceIds, deviceGroupIds }) => (deviceIds?.length ?? 0) + (deviceGroupIds?.length ?? 0) > 0, {
    message: 'Name devices or device groups.',
    path: ['deviceIds'],
  });

/** At least one device or device group. */
export type Targets = z.output<typeof targets>;

/** What applies somewhere, and the devices and device groups where it does. */
export function targetsInput<Name extends string>(name: Name, prefix: IdPrefix) {
  return z.object({ [name]: idInput(prefix) } as Record<Name, ReturnType<typeof idInput>>).and(targets);
}
