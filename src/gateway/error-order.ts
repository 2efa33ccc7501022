import type {
  DocumentNode,
  ExecutionResult,
  FieldNode,
  GraphQLError,
  OperationDefinitionNode,
} from 'graphql';
import { fieldsIn, fragmentsOf, responseName } from '../access/documents.ts';

type Path = NonNullable<GraphQLError['path']>;

/** The fields of one response name, and their turn among those of their selection set. */
interface Turn {
  readonly turn: number;
  readonly nodes: FieldNode[];
  inner?: Turns;
}
type Turns = ReadonlyMap<string, Turn>;

/**
 * One answer for one operation, whichever executor made it: errors stand in the order of the answer, and of several
 * that make one place null only the first is told. Executors differ in which of these they meet first, and in how
 * many; the GraphQL specification leaves both open (section 6.4.4, Handling Execution Errors).
 */
export function inOrder(
  { data, errors }: ExecutionResult,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): ExecutionResult {
  if (!errors?.length) return { data };
  const positions = positionsIn(document, operation);
  const sorted = errors
    .map((error) => ({ error, position: positions(error.path ?? []) }))
    .sort((a, b) => compare(a.position, b.position))
    .map(({ error }) => error);
  if (data === undefined) return { errors: sorted };
  const nulled = new Set<string>();
  const told = sorted.filter(({ path }) => {
    const place = path && nulledPlace(data, path);
    if (place === undefined) return true;
    const isFirst = !nulled.has(place);
    nulled.add(place);
    return isFirst;
  });
  return { errors: told, data };
}

/** Turns a path into numbers: a list's positions as they are, a field's by its turn in its selection set. */
function positionsIn(document: DocumentNode, operation: OperationDefinitionNode): (path: Path) => number[] {
  const fragments = fragmentsOf(document);
  const roots = turnsOf(fieldsIn(operation.selectionSet.selections, fragments));
  return (path) => {
    let turns: Turns | undefined = roots;
    return path.map((step) => {
      if (typeof step === 'number') return step;
      const found: Turn | undefined = turns?.get(step);
      turns = found && innerOf(found);
      return found?.turn ?? -1;
    });
  };

  /** Looked up once a field of the operation, however many of its errors there are. */
  function innerOf(of: Turn): Turns {
    of.inner ??= turnsOf(
      of.nodes.flatMap((node) => fieldsIn(node.selectionSet?.selections ?? [], fragments)),
    );
    return of.inner;
  }
}

function turnsOf(fields: readonly FieldNode[]): Turns {
  const turns = new Map<string, Turn>();
  for (const node of fields) {
    const name = responseName(node);
    const known = turns.get(name);
    if (known) known.nodes.push(node);
    else turns.set(name, { turn: turns.size, nodes: [node] });
  }
  return turns;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((step, index) => step !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}

/** Returns the path above this one at which the answer is null; undefined where the path itself exists, null or not. */
function nulledPlace(data: ExecutionResult['data'], path: Path): string | undefined {
  let value: unknown = data;
  for (const [depth, step] of path.entries()) {
    if (value === null || value === undefined) return JSON.stringify(path.slice(0, depth));
    value = (value as Record<string | number, unknown>)[step];
  }
  return undefined;
}
