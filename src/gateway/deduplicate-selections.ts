import { type DocumentNode, Kind, print, type SelectionNode, type SelectionSetNode, visit } from 'graphql';

/**
 * The document without selections that repeat another one of the same selection set word for word. They ask for
 * nothing more (GraphQL specification, October 2021, section 6.3.2).
 *
 * Selections of the same words get one number, from the leaves up, so that none is compared or written out twice: the
 * work is linear in the document, however deep and however often it repeats itself.
 */
export function withoutRepetition(document: DocumentNode): DocumentNode {
  const numbers = new Map<string, number>();
  const ofSets = new Map<SelectionSetNode, number>();
  return visit(document, {
    SelectionSet: {
      leave(node) {
        const distinct = new Map<number, SelectionNode>();
        for (const selection of node.selections) {
          const number = numberOf(wordsOf(selection));
          if (!distinct.has(number)) distinct.set(number, selection);
        }
        const repeats = distinct.size < node.selections.length;
        const kept = repeats ? { ...node, selections: [...distinct.values()] } : node;
        ofSets.set(kept, numberOf(`{${[...distinct.keys()].join(' ')}}`));
        return repeats ? kept : undefined;
      },
    },
  });

  function numberOf(words: string): number {
    const known = numbers.get(words) ?? numbers.size;
    numbers.set(words, known);
    return known;
  }

  /** The selection in words, with a number for what is selected inside of it. */
  function wordsOf(node: SelectionNode): string {
    const directives = (node.directives ?? []).map(print).join(' ');
    if (node.kind === Kind.FRAGMENT_SPREAD) return `...${node.name.value} ${directives}`;
    const inner = node.selectionSet ? ofSets.get(node.selectionSet) : '';
    if (node.kind === Kind.INLINE_FRAGMENT) {
      return `... on ${node.typeCondition?.name.value} ${directives}{${inner}}`;
    }
    const args = (node.arguments ?? []).map(print).join(', ');
    return `${node.alias?.value}: ${node.name.value}(${args}) ${directives}{${inner}}`;
  }
}
