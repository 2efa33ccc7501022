import {
  buildSchema,
  type DocumentNode,
  Kind,
  OverlappingFieldsCanBeMergedRule,
  parse,
  print,
  specifiedRules,
  validate,
  visit,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { withoutRepetition } from '../../src/gateway/deduplicate-selections.ts';
import { mergeConflict } from '../../src/gateway/merging.ts';

const schema = buildSchema(`
  interface Node { id: ID name(a: Int, b: In): String node: Node list: [Node!] }
  input In { x: Int y: Int }
  type A implements Node { id: ID name(a: Int, b: In): String node: Node list: [Node!] n: Int! a: A b: B u: U x: String }
  type B implements Node { id: ID name(a: Int, b: In): String node: Node list: [Node!] n: Int a: A b: B u: U x: Int }
  union U = A | B
  type Query { node: Node a: A b: B u: U }
`);

/** Fields by type, with the type of their object. */
const fieldsOf: Record<string, [call: string, type?: string][]> = {
  Node: [
    ['id'],
    ['name'],
    ['name(a: 1)'],
    ['name(a: 1, b: { x: 1, y: 2 })'],
    ['name(b: { y: 2, x: 1 }, a: 1)'],
    ['node', 'Node'],
    ['list', 'Node'],
    ['__typename'],
  ],
  A: [['id'], ['name'], ['n'], ['x'], ['a', 'A'], ['b', 'B'], ['u', 'U'], ['node', 'Node'], ['list', 'Node']],
  B: [
    ['id'],
    ['name(a: 1)'],
    ['n'],
    ['x'],
    ['a', 'A'],
    ['b', 'B'],
    ['u', 'U'],
    ['node', 'Node'],
    ['list', 'Node'],
  ],
  U: [['__typename']],
  Query: [['node', 'Node'], ['a', 'A'], ['b', 'B'], ['u', 'U'], ['__typename']],
};
const fragmentTypes = ['Node', 'A', 'B', 'U'];

/** The same documents each time. */
function documents(count: number): DocumentNode[] {
  let seed = 1;
  const below = (limit: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return (seed >> 8) % limit;
  };
  const one = <Item>(list: readonly Item[]): Item => list[below(list.length)] as Item;
  const canBe = (type: string, condition: string) => !['AB', 'BA'].includes(type + condition);

  function selections(type: string, depth: number, fragment: number): string {
    return Array.from({ length: 1 + below(3) }, () => selection(type, depth, fragment)).join(' ');
  }

  function selection(type: string, depth: number, fragment: number): string {
    const kind = type === 'Query' ? 9 : below(10);
    if (kind < 2 && depth > 0) {
      const condition = one(fragmentTypes);
      if (canBe(type, condition))
        return `... on ${condition} { ${selections(condition, depth - 1, fragment)} }`;
    } else if (kind < 4 && fragment < fragmentTypes.length) {
      const spread = fragment + below(fragmentTypes.length - fragment);
      if (canBe(type, fragmentTypes[spread] ?? '')) return `...F${spread}`;
    }
    const [call, inner] = one(fieldsOf[type] ?? []);
    if (inner && depth === 0) return '__typename';
    return `${one(['', '', 'p: ', 'q: '])}${call} ${inner ? `{ ${selections(inner, depth - 1, fragment)} }` : ''}`;
  }

  return Array.from({ length: count }, () => {
    const fragments = fragmentTypes.map(
      (type, index) => `fragment F${index} on ${type} { ${selections(type, 2, index + 1)} }`,
    );
    return onlyUsed(parse(`{ ${selections('Query', 4, 0)} } ${fragments.join(' ')}`));
  });
}

/** A fragment that nothing spreads makes a document invalid before anything is compared. */
function onlyUsed(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  const note = (name: string | undefined) => {
    const definition = document.definitions.find((node) => 'name' in node && node.name?.value === name);
    if (!definition) return;
    visit(definition, {
      FragmentSpread({ name: { value } }) {
        if (used.has(value)) return;
        used.add(value);
        note(value);
      },
    });
  };
  note(undefined);
  const definitions = document.definitions.filter(
    (node) => node.kind !== Kind.FRAGMENT_DEFINITION || used.has(node.name.value),
  );
  return { ...document, definitions };
}

describe('fields of one response name', () => {
  it('conflict where graphql-js finds a conflict, and nowhere else', () => {
    let conflicts = 0;
    const all = documents(4000);
    for (const document of all) {
      const others = specifiedRules.filter((rule) => rule !== OverlappingFieldsCanBeMergedRule);
      expect(validate(schema, document, others), print(document)).toEqual([]);
      const theirs = validate(schema, document, [OverlappingFieldsCanBeMergedRule]).length > 0;
      const ours = mergeConflict(schema, withoutRepetition(document)) !== null;
      expect([ours, print(document)]).toEqual([theirs, print(document)]);
      if (theirs) conflicts += 1;
    }
    expect(conflicts).toBeGreaterThan(1000);
    expect(all.length - conflicts).toBeGreaterThan(1000);
  });

  it.each([
    ['{ a { id: x id } }', '"x" and "id" are different fields'],
    ['{ a { name name(a: 1) } }', 'they have differing arguments'],
    ['{ node { ... on A { n } ... on B { n } } }', 'they return conflicting types "Int!" and "Int"'],
    ['{ a { id } a { id: x } }', '"id" and "x" are different fields'],
    ['{ x: __schema { k: description } x: __schema { k: __typename } }', '"description" and "__typename"'],
  ])('%s: %s', (source, reason) => {
    const error = mergeConflict(schema, parse(source));
    expect(error?.message).toContain(reason);
    expect(error?.nodes?.length).toBe(2);
  });

  it('are not compared without end', () => {
    const beside = (depth: number): string =>
      depth === 0 ? 'id' : `node { ${beside(depth - 1)} } ... on A { node { id } } ... on B { node { id } }`;
    expect(mergeConflict(schema, parse(`{ node { ${beside(4)} } }`))).toBeNull();
    const error = mergeConflict(schema, parse(`{ node { ${beside(30)} } }`));
    expect(error?.extensions.code).toBe('OPERATION_TOO_LARGE');
  });
});
