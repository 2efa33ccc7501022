import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { implies, type Requirement } from './decisions.ts';
import type { Requirements } from './requirements.ts';

/**
 * An action is decided at the mutation that does it, by the object acted on, which an argument has to name. Behind that
 * mutation the fields of what it returns ask for the same action, and nothing that asks for less may lead to them.
 */
export function actionProblems(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  requirement: Requirement,
): string[] {
  if (requirement.kind !== 'action') return [];
  const coordinate = `${type.name}.${field.name}`;
  if (type === schema.getQueryType()) return [`${coordinate} has an action, which only mutations can have.`];
  if (type !== schema.getMutationType()) {
    const claims = requirement.of !== null || requirement.own;
    return claims ? [`${coordinate} has an action of its own, which only mutations can have.`] : [];
  }
  if (requirement.own) return [];
  if (!requirement.of)
    return [`${coordinate} has an action, but @access(of:) does not name the object acted on.`];
  if (!leadsToInput(field.args, requirement.of.split('.'))) {
    return [`${coordinate} has no argument ${requirement.of}, which @access(of:) names.`];
  }
  return [];
}

function leadsToInput(inputs: readonly (GraphQLArgument | GraphQLInputField)[], path: string[]): boolean {
  const [head, ...rest] = path;
  const input = inputs.find(({ name }) => name === head);
  if (!input || isListType(getNullableType(input.type))) return false;
  if (rest.length === 0) return true;
  const type = getNamedType(input.type);
  return isInputObjectType(type) && leadsToInput(Object.values(type.getFields()), rest);
}

/**
 * Fields that ask for an action are decided without its condition, which the mutation has asked: whatever leads to one of
 * them has to ask for that action too, or for more. No query does.
 */
export function unaskedProblems(
  requirements: Requirements,
  coordinate: string,
  requirement: Requirement,
  targets: readonly GraphQLObjectType[],
): string[] {
  return targets.flatMap((target) => {
    const unasked = Object.values(target.getFields()).find(({ name }) => {
      const inner = requirements.get(`${target.name}.${name}`)?.requirement;
      return inner?.kind === 'action' && !implies(requirement, inner);
    });
    if (!unasked) return [];
    return [
      `${coordinate} leads to ${target.name}.${unasked.name}, which has an action that it does not ask for.`,
    ];
  });
}
