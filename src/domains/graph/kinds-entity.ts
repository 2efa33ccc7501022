import type { Column } from 'drizzle-orm';
import type { IdPrefix } from '../../../db/ids.ts';
import { prefixOf } from '../../../db/ids.ts';
import type { Context } from '../../core/context.ts';
import type { ResourceKind } from '../../generated/graphql.ts';
import type { Entity, EntityTable } from '../../relay/entity.ts';
import { commandEntity } from '../commands/entity.ts';
import { deviceEntity } from '../devices/entity.ts';
import { directoryEntities } from '../directories/entity.ts';
import { deviceGroupEntity, userGroupEntity } from '../groups/entity.ts';
import { policyEntity } from '../policies/entity.ts';
import { policyGroupEntity } from '../policy-groups/entity.ts';
import { radiusServerEntity } from '../radius/entity.ts';
import { softwareAppEntity } from '../software/entity.ts';
import { ssoApplicationEntity } from '../sso/entity.ts';
import { userEntity } from '../users/entity.ts';

/** Types of each kind of resource. All types of one kind are rows of one table. */
const entities: Readonly<Record<ResourceKind, readonly [Entity, ...Entity[]]>> = {
  USER: [userEntity],
  USER_GROUP: [userGroupEntity],
  DEVICE: [deviceEntity],
  DEVICE_GROUP: [deviceGroupEntity],
  COMMAND: [commandEntity],
  POLICY: [policyEntity],
  POLICY_GROUP: [policyGroupEntity],
  SOFTWARE_APP: [softwareAppEntity],
  SSO_APPLICATION: [ssoApplicationEntity],
  RADIUS_SERVER: [radiusServerEntity],
  DIRECTORY: Object.values(directoryEntities) as unknown as [Entity, ...Entity[]],
};

export const resourceKinds = Object.keys(entities) as ResourceKind[];

const byPrefix = new Map<string, { readonly kind: ResourceKind; readonly entity: Entity }>(
  resourceKinds.flatMap((kind) => entities[kind].map((entity) => [entity.prefix, { kind, entity }])),
);

/**
 * Returns the kind and the type of the resource with this identifier.
 * @throws Error for an identifier of anything else
 */
export function resourceOf(id: string): { readonly kind: ResourceKind; readonly entity: Entity } {
  const found = byPrefix.get(prefixOf(id) ?? '');
  if (!found) throw new Error(`${id} is not the identifier of a resource.`);
  return found;
}

/** Names of the types, each with its kind. */
export const resourceTypes: readonly (readonly [type: string, kind: ResourceKind])[] = resourceKinds.flatMap(
  (kind) => entities[kind].map(({ type }) => [type, kind] as const),
);

export function prefixesOf(kind: ResourceKind): readonly [IdPrefix, ...IdPrefix[]] {
  return entities[kind].map(({ prefix }) => prefix) as [IdPrefix, ...IdPrefix[]];
}

/** Returns the table of a kind. */
export function tableOf(kind: ResourceKind): EntityTable & { readonly organizationId: Column } {
  return entities[kind][0].table as EntityTable & { readonly organizationId: Column };
}

export function visibleRows(kind: ResourceKind, context: Context) {
  return entities[kind][0].visible?.(context);
}

/**
 * Determines whether the caller may read resources of this kind, by the requirements of its types, as `Query.node`
 * does.
 */
export function mayRead(kind: ResourceKind, { guards }: Context): boolean {
  return entities[kind].every(({ type }) => guards.get(`${type}.id`)?.decision.kind !== 'deny');
}
