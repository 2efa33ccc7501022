import { insightsKindNames } from '../coordinates/system-insights.ts';
import type { World } from '../exhaustive/world.ts';
import type { Operations, Sample } from './operations.ts';

const device = (world: World) => world.anyId('devices');
const group = (world: World) => world.anyId('device_groups');

/** All fields are read only; only identifiers restrict the values of their type. */
export const systemInsights: Operations = {
  mutations: {},
  samples: {
    ...Object.fromEntries(
      insightsKindNames.flatMap((kind): [string, Sample][] => [
        [`${kind}Filter.deviceId`, device],
        [`${kind}Filter.deviceGroupId`, group],
      ]),
    ),
    'VersionFilter.lt': '2.10',
    'VersionFilter.lte': '2.10',
    'VersionFilter.gt': '2.10',
    'VersionFilter.gte': '2.10',
  },
};
