import type { Context } from '../../core/context.ts';
import type { ResourceKind } from '../../generated/graphql.ts';
import { type CursorScope, decodeCursor, encodeCursor } from '../../relay/cursor.ts';
import { readPage } from '../../relay/page.ts';
import type { Part } from './walk-store.ts';

export interface ListArguments {
  readonly kinds?: readonly ResourceKind[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Requested part of a list, and the scope of its cursors. */
export interface RequestedPart {
  readonly part: Part;
  readonly scope: CursorScope;
  readonly continued: boolean;
}

/**
 * Reads the requested part of a list.
 * @param list name that distinguishes the cursors of lists
 * @throws INVALID_PAGE, INVALID_CURSOR naming the argument
 */
export function requestedPart(
  list: string,
  { first, after }: ListArguments,
  { secret, db }: Context,
): RequestedPart {
  const { size, cursor } = readPage({ first: first ?? null, after: after ?? null });
  const scope = { secret, organizationId: db.organizationId, list };
  const place = cursor === null ? null : decodeCursor(scope, cursor, 'after');
  // One more than requested shows whether there are more.
  return { part: { size: size + 1, after: place?.id ?? null }, scope, continued: place !== null };
}

/** Page of a list that is sorted by identifier. */
export class ResourcePage<Node> {
  readonly nodes: readonly Node[];
  readonly count: () => Promise<number>;
  readonly leftOut: readonly ResourceKind[];
  readonly #requested: RequestedPart;
  readonly #idOf: (node: Node) => string;
  readonly #hasMore: boolean;

  constructor(
    requested: RequestedPart,
    found: readonly Node[],
    idOf: (node: Node) => string,
    leftOut: readonly ResourceKind[],
    count: () => Promise<number>,
  ) {
    const { size } = requested.part;
    this.nodes = found.slice(0, size - 1);
    this.count = count;
    this.leftOut = leftOut;
    this.#requested = requested;
    this.#idOf = idOf;
    this.#hasMore = found.length === size;
  }

  get edges() {
    return this.nodes.map((node) => ({ node, cursor: this.#cursor(node) }));
  }

  get pageInfo() {
    const [first, last] = [this.nodes[0], this.nodes.at(-1)];
    return {
      hasNextPage: this.#hasMore,
      hasPreviousPage: this.#requested.continued,
      startCursor: first ? this.#cursor(first) : null,
      endCursor: last ? this.#cursor(last) : null,
    };
  }

  #cursor(node: Node): string {
    const id = this.#idOf(node);
    return encodeCursor(this.#requested.scope, { value: id, id });
  }
}
