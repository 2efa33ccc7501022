import { type DocumentNode, Kind, print, type SelectionNode, visit } from 'graphql';

/**
 * The document without selections that repeat another one of the same selection set word for word. They ask for
 * nothing more (GraphQL specification, October 2021, section 6.3.2), and validation compares each with each.
 */
export function withoutRepetition(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet: {
      leave(node) {
        const selections = distinct(node.selections);
        return selections.length < node.selections.length ? { ...node, selections } : undefined;
      },
    },
  });
}

function distinct(selections: readonly SelectionNode[]): SelectionNode[] {
  const seen = new Map<string, Set<string> | SelectionNode>();
  return selections.filter((node) => {
    const name = nameOf(node);
    const before = seen.get(name);
    if (!before) {
      seen.set(name, node);
      return true;
    }
    // Only names that come back are worth writing out.
    const texts = before instanceof Set ? before : new Set([print(before)]);
    const count = texts.size;
    seen.set(name, texts.add(print(node)));
    return texts.size > count;
  });
}

/** What two selections have to share to be the same. */
function nameOf(node: SelectionNode): string {
  if (node.kind === Kind.FIELD) return node.alias?.value ?? node.name.value;
  return node.kind === Kind.FRAGMENT_SPREAD ? `...${node.name.value}` : '...';
}
