// Made by `npm run codegen` from the folders beside it. Do not edit.
import type { Domain } from '../domain.ts';
import { nodes } from '../relay/nodes.ts';
import { access } from './access/resolvers.ts';
import { administrators } from './administrators/resolvers.ts';
import { authentication } from './authentication/resolvers.ts';
import { billing } from './billing/resolvers.ts';
import { commands } from './commands/resolvers.ts';
import { devices } from './devices/resolvers.ts';
import { groups } from './groups/resolvers.ts';
import { insights } from './insights/resolvers.ts';
import { mtp } from './mtp/resolvers.ts';
import { organization } from './organization/resolvers.ts';
import { radius } from './radius/resolvers.ts';
import { sso } from './sso/resolvers.ts';
import { users } from './users/resolvers.ts';

const scoped: readonly Domain[] = [
  access,
  administrators,
  authentication,
  billing,
  commands,
  devices,
  groups,
  insights,
  mtp,
  organization,
  radius,
  sso,
  users,
];

/** Every domain of the product, and `Query.node` over the entities of all. */
export const domains: readonly Domain[] = [...scoped, nodes(scoped.flatMap(({ entities = [] }) => entities))];
