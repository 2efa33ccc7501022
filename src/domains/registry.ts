import type { Domain } from '../domain.ts';
import { access } from './access/resolvers.ts';
import { administrators } from './administrators/resolvers.ts';
import { billing } from './billing/resolvers.ts';
import { commands } from './commands/resolvers.ts';
import { devices } from './devices/resolvers.ts';
import { directories } from './directories/resolvers.ts';
import { groups } from './groups/resolvers.ts';
import { insights } from './insights/resolvers.ts';
import { mtp } from './mtp/resolvers.ts';
import { nodes } from './node/resolvers.ts';
import { radius } from './radius/resolvers.ts';
import { sso } from './sso/resolvers.ts';
import { users } from './users/resolvers.ts';

const scoped: readonly Domain[] = [
  administrators,
  billing,
  commands,
  devices,
  directories,
  groups,
  insights,
  mtp,
  radius,
  sso,
  users,
];

/** Every domain of the product. A new one is added to `scoped`. */
export const domains: readonly Domain[] = [
  access,
  ...scoped,
  nodes(scoped.flatMap(({ entities = [] }) => entities)),
];
