import type { SQL } from 'drizzle-orm';
import type { FieldNode, GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { compileStatement, type Statement } from '../../db/statement.ts';
import { namedType } from '../access/documents.ts';
import { shareOfHeap } from '../core/heap.ts';

/**
 * The SQL of a field of an operation, by shape. A compiled operation belongs to one role and hands the same array of
 * nodes to a field's resolver in every run, so what depends on the selection alone is made once. An array that comes for the
 * first time only gets a number: those of operations that are not compiled never come back.
 */
const numbers = new WeakMap<readonly FieldNode[], number>();
let last = 0;
/** By heap: two bytes a character, and 32 for a parameter and its place in the list. */
const plans = new LRUCache<string, Statement>({
  maxSize: shareOfHeap(1 / 32, 64),
  sizeCalculation: ({ text, params }, key) => 200 + 2 * (key.length + text.length) + 32 * params.length,
});
const selectionVaries = new WeakMap<OperationDefinitionNode, boolean>();

/** The statement of this shape for this field, kept unless the selection depends on variables. */
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

/** @skip and @include need a Boolean variable to make one selection differ from another. */
function variesBy(operation: OperationDefinitionNode): boolean {
  let varies = selectionVaries.get(operation);
  if (varies === undefined) {
    varies = (operation.variableDefinitions ?? []).some(({ type }) => namedType(type) === 'Boolean');
    selectionVaries.set(operation, varies);
  }
  return varies;
}
