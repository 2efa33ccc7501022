import type { FastifyRequest } from 'fastify';
import { type DocumentNode, GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { cellOf } from '../../access/matrix.ts';
import type { Gateway } from '../../api/gateway.ts';
import type { Context, Principal } from '../../core/context.ts';
import { busy } from '../../core/outages.ts';
import type { Scope } from '../../generated/graphql.ts';

type Variables = Readonly<Record<string, unknown>>;

/**
 * Places in lists, so that a client that reads a list page by page continues where it ended. Without its place a list is
 * passed over from its beginning.
 */
export type Places = LRUCache<string, string>;

export function createPlaces(): Places {
  return new LRUCache({ max: 2000, ttl: 10 * 60_000 });
}

/** GraphQL operations of one SCIM request, which carry the caller's credential as operations at /graphql do. */
export interface Operations {
  readonly principal: Principal;
  /** Root of the addresses of resources. */
  readonly root: string;
  /** Places in lists that were read. */
  readonly places: Places;
  /** Runs an operation, and returns its data. @throws the first error of the operation */
  run<Data>(document: DocumentNode, variables: Variables): Promise<Data>;
  /** Determines whether the caller reads anything of a scope, so that an answer may have a part of that scope. */
  reads(scope: Scope): boolean;
}

export function operationsOf(
  gateway: Gateway,
  request: FastifyRequest,
  principal: Principal,
  { root, places }: Pick<Operations, 'root' | 'places'>,
): Operations {
  const contextOf = (): Context => gateway.contextFor(principal, request.id, request.clientIp);
  return {
    principal,
    root,
    places,
    async run<Data>(document: DocumentNode, variables: Variables) {
      const context = contextOf();
      if (context.isCrowded) throw busy();
      const { data, errors } = await gateway.execute({ document, variables, context });
      const [error] = errors ?? [];
      if (error) throw error;
      if (!data) throw new GraphQLError('The operation has no data.');
      return data as Data;
    },
    reads(scope) {
      const { permissions } = contextOf();
      return permissions !== null && ['READ_ONLY', 'EDIT'].includes(cellOf(permissions, scope).level);
    },
  };
}
