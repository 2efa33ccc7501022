import { buildSchema, type GraphQLSchema, getNamedType, isInputObjectType } from 'graphql';
import { describe, expect, it, test } from 'vitest';
import { decide } from '../../src/access/decisions.ts';
import type { Permissions } from '../../src/access/matrix.ts';
import { narrowPermissions } from '../../src/access/narrow-permissions.ts';
import { type Requirements, readRequirements } from '../../src/access/requirements.ts';
import { readTypeDefs } from '../../src/api/schema.ts';
import { builtInPermissions, roles, scopes } from '../../src/core/role-matrix.ts';
import { associations } from '../../src/domains/graph/associations-entity.ts';
import type { Scope } from '../../src/generated/graphql.ts';

const schema: GraphQLSchema = buildSchema(readTypeDefs().join('\n'));
const requirements: Requirements = readRequirements(schema);

/**
 * The mutations that `associate` and `dissociate` stand for, and what they call the end whose row names assignment and the
 * other one. Of direct assignments there are none but these two themselves.
 */
const mutations: Readonly<
  Record<string, readonly [associate: string, dissociate: string, own: string, other: string]>
> = {
  'user.deviceId': ['bindUserToDevice', 'unbindUserFromDevice', 'userId', 'deviceId'],
  'userGroup.userId': ['addUserGroupMembers', 'removeUserGroupMembers', 'groupId', 'userIds'],
  'deviceGroup.deviceId': ['addDeviceGroupMembers', 'removeDeviceGroupMembers', 'groupId', 'deviceIds'],
  ...Object.fromEntries(
    ['deviceId', 'deviceGroupId', 'ssoApplicationId', 'radiusServerId', 'directoryId'].map((end) => [
      `userGroup.${end}`,
      ['assignToUserGroup', 'unassignFromUserGroup', 'groupId', `${end}s`.replace('ys', 'ies')] as const,
    ]),
  ),
  'policyGroup.policyId': ['addPoliciesToGroup', 'removePoliciesFromGroup', 'policyGroupId', 'policyIds'],
  ...targets('command', 'addCommandTargets', 'removeCommandTargets', 'commandId'),
  ...targets('policy', 'applyPolicy', 'removePolicy', 'policyId'),
  ...targets('policyGroup', 'applyPolicyGroup', 'removePolicyGroup', 'policyGroupId'),
  ...targets('softwareApp', 'assignSoftwareApp', 'unassignSoftwareApp', 'appId'),
};
const direct = ['user.deviceGroupId', 'user.ssoApplicationId', 'user.radiusServerId', 'user.directoryId'];

function targets(owner: string, associate: string, dissociate: string, own: string) {
  return {
    [`${owner}.deviceId`]: [associate, dissociate, own, 'deviceIds'],
    [`${owner}.deviceGroupId`]: [associate, dissociate, own, 'deviceGroupIds'],
  } as const;
}

/** Every role, and what keys of it leave that are limited to one scope, to two, or to all but one; with and without changes. */
const holders: Permissions[] = roles.flatMap((role) => {
  const some: (readonly Scope[])[] = scopes.flatMap((scope) => [
    [scope],
    scopes.filter((other) => other !== scope),
    ...scopes.filter((other) => other > scope).map((other) => [scope, other]),
  ]);
  const kept = [null, ...some];
  return kept.flatMap((each) =>
    [false, true].map((readOnly) => narrowPermissions(builtInPermissions[role], { readOnly, scopes: each })),
  );
});

const passes = (coordinates: readonly string[], permissions: Permissions) =>
  coordinates.every((name) => {
    const found = requirements.get(name);
    if (!found) throw new Error(`There is no ${name}.`);
    return decide(found.requirement, permissions).kind === 'allow';
  });

const inputOf = (coordinate: string) => {
  const [type = '', field = ''] = coordinate.split('.');
  const parent = schema.getType(type);
  if (isInputObjectType(parent)) return getNamedType(parent.getFields()[field]?.type)?.name;
  return getNamedType(schema.getMutationType()?.getFields()[field]?.args[0]?.type)?.name;
};

describe('an association', () => {
  test.each(Object.keys(associations))('%s is known here', (name) => {
    expect(name in mutations || direct.includes(name)).toBe(true);
  });

  it.each(
    Object.entries(mutations).flatMap(([name, [associate, dissociate, own, other]]) => [
      ['associate', name, associate, own, other] as const,
      ['dissociate', name, dissociate, own, other] as const,
    ]),
  )('asks by %s of %s what %s asks', (act, name, mutation, own, other) => {
    const [owner = '', end = ''] = name.split('.');
    const field = `AssociationInput.${owner}`;
    const input = inputOf(field);
    const generic = [`Mutation.${act}`, field, `${input}.id`, `${input}.${end}`];
    const taken = inputOf(`Mutation.${mutation}`);
    const particular = [`Mutation.${mutation}`, `${taken}.${own}`, `${taken}.${other}`];
    const differing = holders.filter(
      (permissions) => passes(generic, permissions) !== passes(particular, permissions),
    );
    expect(differing.map(({ version }) => version)).toEqual([]);
    expect(holders.some((permissions) => passes(generic, permissions))).toBe(true);
  });
});

/** docs/access.md: what the two rows are about. */
const ofTheirRow = [
  'DirectoryEvent.initiatorEmail',
  'DirectoryEventFilter.initiatorEmail',
  'ProviderAdministrator.email',
  'ProviderAdministrator.name',
  'ProviderAdministratorFilter.email',
  'ProviderAdministratorFilter.name',
];

test('names and addresses of administrators ask for Administrators wherever they stand', () => {
  const elsewhere = [...requirements.values()]
    .filter(({ name, kind }) => kind !== 'ARGUMENT' && tellsOfAdministrator(name))
    .filter(({ requirement }) => !('scope' in requirement) || requirement.scope !== 'ADMINISTRATORS')
    .map(({ name }) => name);
  expect(elsewhere.sort()).toEqual(ofTheirRow);
});

/** By its name, or because the administrator stands beside it. */
function tellsOfAdministrator(coordinate: string): boolean {
  const [typeName = '', field = ''] = coordinate.split('.');
  const type = schema.getType(typeName);
  const [, stem] = /^(\w*?)(?:Name|Email)$/.exec(field) ?? [];
  if (/^ProviderAdministrator(Filter)?$/.test(typeName)) return field === 'name' || field === 'email';
  if (stem === undefined || !type || !('getFields' in type)) return false;
  const beside = (type.getFields() as Record<string, { type: Parameters<typeof getNamedType>[0] }>)[stem];
  return /(By|initiator|administrator)$/i.test(stem) || getNamedType(beside?.type)?.name === 'Administrator';
}
