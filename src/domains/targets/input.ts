import { z } from 'zod';
import type { IdPrefix } from '../../../db/ids.ts';
import { idInput } from '../../core/input.ts';

const ids = (prefix: 'dev' | 'dgr') =>
  z.array(idInput(prefix)).max(100, 'Must have at most 100 identifiers.').nullish();

const targets = z
  .object({ deviceIds: ids('dev'), deviceGroupIds: ids('dgr') })
  .refine(({ deviceIds, deviceGroupIds }) => (deviceIds?.length ?? 0) + (deviceGroupIds?.length ?? 0) > 0, {
    message: 'At least one device or device group is required.',
    path: ['deviceIds'],
  });

/** Targets of a change: at least one device or device group. */
export type Targets = z.output<typeof targets>;

/** Returns the input with the identifier of the applied object and the devices and device groups that it applies to. */
export function targetsInput<Name extends string>(name: Name, prefix: IdPrefix) {
  return z.object({ [name]: idInput(prefix) } as Record<Name, ReturnType<typeof idInput>>).and(targets);
}
