import type { SQL } from 'drizzle-orm';
import type { FieldNode, GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import { compileStatement, type Statement } from '../../db/statement.ts';
import { namedType } from '../access/documents.ts';

/**
 * The SQL of a field of an operation, by shape. A compiled operation belongs to one role and hands the same array of
 * nodes to a field's resolver in every run, so what depends on the selection alone is made once.
 */
const plans = new WeakMap<readonly FieldNode[], Map<string, Statement>>();
const selectionVaries = new WeakMap<OperationDefinitionNode, boolean>();

/** The statement of this shape for this field, made at most once unless the selection depends on variables. */
export function plannedStatement(info: GraphQLResolveInfo, shape: string | null, make: () => SQL): Statement {
  if (shape === null || variesBy(info.operation)) return compileStatement(make());
  const ofField = plans.get(info.fieldNodes) ?? new Map<string, Statement>();
  plans.set(info.fieldNodes, ofField);
  const statement = ofField.get(shape) ?? compileStatement(make());
  ofField.set(shape, statement);
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
