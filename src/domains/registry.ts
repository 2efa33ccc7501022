// Made by `npm run codegen` from the folders beside it. Do not edit.
import type { Domain } from './domain.ts';
import { nodes } from './nodes.ts';
import { access } from './access/resolvers.ts';
import { account } from './account/resolvers.ts';
import { administrators } from './administrators/resolvers.ts';
import { agents } from './agents/resolvers.ts';
import { apiKeys } from './api-keys/resolvers.ts';
import { assist } from './assist/resolvers.ts';
import { authentication } from './authentication/resolvers.ts';
import { billing } from './billing/resolvers.ts';
import { commands } from './commands/resolvers.ts';
import { devices } from './devices/resolvers.ts';
import { directories } from './directories/resolvers.ts';
import { eventExports } from './event-exports/resolvers.ts';
import { graph } from './graph/resolvers.ts';
import { groups } from './groups/resolvers.ts';
import { imports } from './imports/resolvers.ts';
import { insights } from './insights/resolvers.ts';
import { mdm } from './mdm/resolvers.ts';
import { mtp } from './mtp/resolvers.ts';
import { notifications } from './notifications/resolvers.ts';
import { organization } from './organization/resolvers.ts';
import { policies } from './policies/resolvers.ts';
import { policyGroups } from './policy-groups/resolvers.ts';
import { radius } from './radius/resolvers.ts';
import { savedQueries } from './saved-queries/resolvers.ts';
import { serviceAccounts } from './service-accounts/resolvers.ts';
import { software } from './software/resolvers.ts';
import { sso } from './sso/resolvers.ts';
import { support } from './support/resolvers.ts';
import { systemInsights } from './system-insights/resolvers.ts';
import { userExports } from './user-exports/resolvers.ts';
import { users } from './users/resolvers.ts';

const scoped: readonly Domain[] = [
  access,
  account,
  administrators,
  agents,
  apiKeys,
  assist,
  authentication,
  billing,
  commands,
  devices,
  directories,
  eventExports,
  graph,
  groups,
  imports,
  insights,
  mdm,
  mtp,
  notifications,
  organization,
  policies,
  policyGroups,
  radius,
  savedQueries,
  serviceAccounts,
  software,
  sso,
  support,
  systemInsights,
  userExports,
  users,
];

/** Every domain of the product, and `Query.node` over the entities of all. */
export const domains: readonly Domain[] = [...scoped, nodes(scoped.flatMap(({ entities = [] }) => entities))];
