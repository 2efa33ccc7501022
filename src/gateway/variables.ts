import {
  type ASTVisitor,
  coerceInputValue,
  type DocumentNode,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  isNonNullType,
  type OperationDefinitionNode,
  print,
  typeFromAST,
  type ValidationContext,
  valueFromAST,
} from 'graphql';
import { variableError } from './errors.ts';

type Values = Record<string, unknown>;
type Coerced = { readonly variables: Readonly<Values> } | { readonly errors: GraphQLError[] };

const maxErrors = 20;

/**
 * A rule of validation: no variable has the one name that is not kept as a key of an object. Executors would take its value
 * for the prototype of all variables, and an operation would run with another value than it was authorized with.
 */
export function keptVariables(context: ValidationContext): ASTVisitor {
  return {
    VariableDefinition(node) {
      if (node.variable.name.value !== '__proto__') return;
      context.reportError(new GraphQLError('No variable can be called "$__proto__".', { nodes: node }));
    },
  };
}

/**
 * The variables of a request as the operation declares them. It does what graphql-js's `getVariableValues` does
 * (GraphQL specification, October 2021, section 6.1.2), but for its messages, which would hold the values.
 */
export function coerceVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  inputs: Readonly<Values>,
): Coerced {
  const errors: GraphQLError[] = [];
  const variables: Values = {};
  for (const definition of operation.variableDefinitions ?? []) {
    const { name } = definition.variable;
    const refuse = (reason: string, path: readonly (string | number)[] = []) => {
      errors.push(variableError(document, definition, path, reason));
    };
    // Validation has shown that it is an input type.
    const type = typeFromAST(schema, definition.type as never) as GraphQLInputType;
    if (!Object.hasOwn(inputs, name.value)) {
      const { defaultValue } = definition;
      if (defaultValue) variables[name.value] = valueFromAST(defaultValue, type);
      else if (isNonNullType(type)) refuse(`It is required: its type is ${print(definition.type)}.`);
      continue;
    }
    variables[name.value] = coerceVariable(
      inputs[name.value],
      type,
      refuse,
      () => errors.length >= maxErrors,
    );
    if (errors.length >= maxErrors) break;
  }
  return errors.length > 0 ? { errors } : { variables };
}

/** Made once: an error takes its stack along, which costs more than to coerce a variable. */
const enough = new Error('Enough faults were found.');

function coerceVariable(
  value: unknown,
  type: GraphQLInputType,
  refuse: (reason: string, path: readonly (string | number)[]) => void,
  isEnough: () => boolean,
): unknown {
  try {
    return coerceInputValue(value, type, (path, _value, { message }) => {
      refuse(message, path);
      if (isEnough()) throw enough;
    });
  } catch (error) {
    if (error !== enough) throw error;
    return undefined;
  }
}
