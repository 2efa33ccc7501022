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

/** Which part of a list is asked for, and how its cursors are made. */
export interface PartAsked {
  readonly part: Part;
  readonly scope: CursorScope;
  readonly continued: boolean;
}

/**
 * @param list tells lists apart, for their cursors
 * @throws INVALID_PAGE, INVALID_CURSOR naming the argument.
 */
export function partAsked(list: string, { first, after }: ListArguments, { secret, db }: Context): PartAsked {
  const { size, cursor } = readPage({ first: first ?? null, after: after ?? null });
  const scope = { secret, organizationId: db.organizationId, list };
  const place = cursor === null ? null : decodeCursor(scope, cursor, 'after');
  // One more than asked for tells whether there are more.
  return { part: { size: size + 1, after: place?.id ?? null }, scope, continued: place !== null };
}

/** One page of a list that is sorted by identifier. */
export class ResourcePage<Node> {
  readonly nodes: readonly Node[];
  readonly count: () => Promise<number>;
  readonly leftOut: readonly ResourceKind[];
  readonly #asked: PartAsked;
  readonly #idOf: (node: Node) => string;
  readonly #hasMore: boolean;

  constructor(
    asked: PartAsked,
    found: readonly Node[],
    idOf: (node: Node) => string,
    leftOut: readonly ResourceKind[],
    count: () => Promise<number>,
  ) {
    const { size } = asked.part;
    this.nodes = found.slice(0, size - 1);
    this.count = count;
    this.leftOut = leftOut;
    this.#asked = asked;
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
      hasPreviousPage: this.#asked.continued,
      startCursor: first ? this.#cursor(first) : null,
      endCursor: last ? this.#cursor(last) : null,
    };
  }

  #cursor(node: Node): string {
    const id = this.#idOf(node);
    return encodeCursor(this.#asked.scope, { value: id, id });
  }
}
