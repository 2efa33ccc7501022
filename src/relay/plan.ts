import type { SQL } from 'drizzle-orm';
import type { FieldNode, GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { compileStatement, type Statement } from '../../db/statement.ts';
import { namedType } from '../access/documents.ts';
import { shareOfHeap } from '../core/heap.ts';

/**
 * Numbers of arrays of field nodes, which key the SQL of a field together with its shape. A compiled operation belongs
 * to one role and passes the same array to a field's resolver in every run, so one statement serves all runs. An array
 * that occurs for the first time only gets a number, because arrays of operations that are not compiled never recur.
 */
const numbers = new WeakMap<readonly FieldNode[], number>();
let last = 0;
/**
 * Statements, limited by their size on the heap: two bytes for a character, and 32 for a parameter and its slot in the
 * list.
 */
const plans = new LRUCache<string, Statement>({
  maxSize: shareOfHeap(1 / 32, 64),
  sizeCalculation: ({ text, params }, key) => 200 + 2 * (key.length + text.length) + 32 * params.length,
});
const selectionVaries = new WeakMap<OperationDefinitionNode, boolean>();

/** Returns the statement of this shape for this field. Caches it unless the selection depends on variables. */
export function plannedStatement(info: GraphQLResolveInfo, shape: string | null, make: () => SQL): Statement {
  if (shape === null || variesBy(info.operation)) return compileStatement(make());
  const number = numbers.get(info.fieldNodes);
  if (number === undefined) {
    last += 1;
    numbers.set(info.fieldNodes, last);
    return compileStatement(make());
  }
  const key = `${number} ${shape}`;
  const statement = plans.get(key) ?? compileStatement(make());
  plans.set(key, statement);
  return statement;
}

/** Determines whether the selection can vary: @skip and @include need a Boolean variable for that. */
function variesBy(operation: OperationDefinitionNode): boolean {
  let varies = selectionVaries.get(operation);
  if (varies === undefined) {
    varies = (operation.variableDefinitions ?? []).some(({ type }) => namedType(type) === 'Boolean');
    selectionVaries.set(operation, varies);
  }
  return varies;
}
