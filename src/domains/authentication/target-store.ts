import { and, type Column, eq } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../../db/database.ts';
import {
  authenticationPolicyApplications,
  authenticationPolicyIpLists,
  authenticationPolicyUserGroups,
  authenticationPolicyUsers,
  ipLists,
} from '../../../db/tables/authentication.ts';
import { userGroups } from '../../../db/tables/groups.ts';
import { ssoApplications } from '../../../db/tables/sso.ts';
import { users } from '../../../db/tables/users.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import { lockAll } from '../../core/lock-all.ts';
import { listsNamedIn } from './condition-input.ts';
import type { AuthenticationConditionRow } from './entity.ts';
import type { Targets } from './input.ts';

interface Named {
  readonly id: string;
  /** Path of the argument that names it. */
  readonly argument: string;
  readonly excluded?: boolean;
}

/** Table of pairs of a policy and an object that it names, with the column and the table of the object. */
interface Pairs {
  readonly kind: string;
  readonly table: PgTable & { readonly organizationId: Column; readonly policyId: Column };
  readonly member: string;
  readonly members: PgTable & { readonly organizationId: Column; readonly id: Column };
}

const ofUsers: Pairs = { kind: 'user', table: authenticationPolicyUsers, member: 'userId', members: users };
const ofGroups: Pairs = {
  kind: 'user group',
  table: authenticationPolicyUserGroups,
  member: 'groupId',
  members: userGroups,
};
const ofApplications: Pairs = {
  kind: 'SSO application',
  table: authenticationPolicyApplications,
  member: 'applicationId',
  members: ssoApplications,
};
const ofIpLists: Pairs = {
  kind: 'IP list',
  table: authenticationPolicyIpLists,
  member: 'listId',
  members: ipLists,
};

/** Replaces the targets of a policy. @throws NOT_FOUND naming the first target that the organization does not have */
export async function replaceTargets(
  tx: Transaction,
  db: OrganizationDatabase,
  policyId: string,
  targets: Targets,
): Promise<void> {
  const named = (
    field: 'userIds' | 'excludedUserIds' | 'userGroupIds' | 'excludedUserGroupIds' | 'applicationIds',
  ) => targets[field].map((id, index) => ({ id, argument: `input.targets.${field}.${index}` }));
  const both = (included: Named[], excluded: Named[]) => [
    ...included.map((one) => ({ ...one, excluded: false })),
    ...excluded.map((one) => ({ ...one, excluded: true })),
  ];
  await replace(tx, db, policyId, ofUsers, both(named('userIds'), named('excludedUserIds')));
  await replace(tx, db, policyId, ofGroups, both(named('userGroupIds'), named('excludedUserGroupIds')));
  await replace(tx, db, policyId, ofApplications, named('applicationIds'));
}

export async function replaceIpLists(
  tx: Transaction,
  db: OrganizationDatabase,
  policyId: string,
  condition: AuthenticationConditionRow | null,
): Promise<void> {
  const named = (condition ? listsNamedIn(condition) : []).map(({ id, at }) => ({
    id,
    argument: `input.condition.${at}`,
  }));
  await replace(tx, db, policyId, ofIpLists, named);
}

async function replace(
  tx: Transaction,
  { organizationId }: OrganizationDatabase,
  policyId: string,
  { kind, table, member, members }: Pairs,
  named: readonly Named[],
): Promise<void> {
  await tx.delete(table).where(and(eq(table.organizationId, organizationId), eq(table.policyId, policyId)));
  const byId = new Map(named.map((one) => [one.id, one]));
  if (byId.size === 0) return;
  const ids = named.map(({ id }) => id);
  await lockAll(tx, { organizationId }, members, ids, [kind, (index) => named[index]?.argument ?? '']);
  const values = [...byId.values()].map(({ id, excluded }) => ({
    organizationId,
    policyId,
    [member]: id,
    ...(excluded === undefined ? {} : { excluded }),
  }));
  await tx.insert(table).values(values as never);
}
