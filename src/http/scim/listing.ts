import type { DocumentNode } from 'graphql';
import { groupType, type ResourceType, userType } from './attributes.ts';
import type { Resource } from './canonical.ts';
import { badRequest } from './errors.ts';
import { nameOf, parsePath } from './expression.ts';
import { conditionOf } from './filter.ts';
import type { Operations } from './operations.ts';
import type { Query } from './query.ts';

export const listSchema = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';

/** Maximum size of a page of the GraphQL lists. */
const maxPage = 1000;

interface Page<Node> {
  readonly list: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
    readonly nodes: readonly Node[];
  };
}

interface Documents {
  /** Reads a page. */
  readonly list: DocumentNode;
  /** Passes over a page. */
  readonly skip: DocumentNode;
}

/** Fields by which lists are sorted. Without a field: by the time of creation, so that new resources come last. */
const sorts: Readonly<Record<ResourceType['name'], Readonly<Record<string, string>>>> = {
  User: {
    userName: 'USERNAME',
    displayName: 'DISPLAY_NAME',
    emails: 'EMAIL',
    'emails.value': 'EMAIL',
    'meta.created': 'CREATED_AT',
  },
  Group: { displayName: 'NAME', 'meta.created': 'CREATED_AT' },
};

/** Reads a page of a list, and returns the answer (RFC 7644, section 3.4.2). */
export async function listed<Node>(
  { run, principal, places }: Operations,
  type: ResourceType['name'],
  documents: Documents,
  query: Query,
  resource: (node: Node) => Resource,
  variables: Readonly<Record<string, unknown>> = {},
) {
  const { startIndex, count } = query;
  const filter =
    query.filter === undefined ? null : conditionOf(type, query.filter, principal.administratorId);
  const sort = { field: sortOf(type, query.sortBy), direction: query.descending ? 'DESC' : 'ASC' };
  const { organizationId, administratorId } = principal;
  const placeOf = (index: number) =>
    JSON.stringify([organizationId, administratorId, type, filter, sort, index]);
  const pass = async (first: number, after: string | null) =>
    (await run<Page<Node>>(documents.skip, { first, after, filter, sort })).list;

  const after = await placeAt(startIndex);
  const isEmpty = count === 0 || after === undefined;
  const page = { first: isEmpty ? 1 : count, after: after ?? null };
  const { list } = await run<Page<Node>>(documents.list, { ...page, filter, sort, ...variables });
  const { totalCount, pageInfo, nodes } = list;
  if (isEmpty) return answer(totalCount, []);
  if (pageInfo.endCursor) places.set(placeOf(startIndex + nodes.length), pageInfo.endCursor);
  return answer(totalCount, nodes);

  function answer(totalResults: number, nodes: readonly Node[]) {
    return {
      schemas: [listSchema],
      totalResults,
      itemsPerPage: nodes.length,
      startIndex,
      Resources: nodes.map((node) => query.view.of(resource(node))),
    };
  }

  /** Returns the place before a resource; null for the beginning, undefined behind the end. */
  async function placeAt(index: number): Promise<string | null | undefined> {
    const known = places.get(placeOf(index));
    if (known !== undefined || index === 1) return known ?? null;
    let after: string | null = null;
    for (let left = index - 1; left > 0; left -= maxPage) {
      const { pageInfo } = await pass(Math.min(left, maxPage), after);
      if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return undefined;
      after = pageInfo.endCursor;
    }
    return after;
  }
}

function sortOf(type: ResourceType['name'], sortBy: string | undefined): string {
  if (sortBy === undefined) return 'CREATED_AT';
  const path = parsePath(type === 'User' ? userType : groupType, sortBy);
  const name = path ? nameOf(path) : '';
  const field = Object.hasOwn(sorts[type], name) ? sorts[type][name] : undefined;
  if (!field) throw badRequest('invalidPath', `Sorting by ${sortBy} is not supported.`);
  return field;
}
