import type { ResourceKind } from '../../generated/graphql.ts';
import type { AssociationName } from './associations-entity.ts';
import type { Details } from './hop-store.ts';

import type { ResourcePage } from './page.ts';

export interface AssociationPayloadParent {
  readonly association: AssociationParent | null;
}

export interface ResourceReferenceParent {
  readonly kind: ResourceKind;
  readonly id: string;
}

export interface AssociationParent extends Details {
  readonly association: AssociationName;
  readonly from: ResourceReferenceParent;
  readonly to: ResourceReferenceParent;
}

export interface TraversedResourceParent extends ResourceReferenceParent {
  /** Identifier of the resource that the traversal began at. */
  readonly origin: string;
}

export type AssociationConnectionParent = ResourcePage<AssociationParent>;

export type TraversedResourceConnectionParent = ResourcePage<TraversedResourceParent>;
