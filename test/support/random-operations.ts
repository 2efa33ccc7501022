import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

import { literalOf, randomInput } from './random-inputs.ts';

/** Valid operation for the schema, with its variables; a mutation's own arguments must be added. */
export interface RandomOperation {
  readonly source: string;
  readonly variables: Record<string, unknown>;
}

interface Choices {
  /** Returns an integer from 0 to `most`. */
  int(most: number): number;
  /** Returns an existing identifier for an argument with this name in this coordinate. */
  id(coordinate: string): string;
  /** Returns a mutation's own arguments as literals, by name; variables by default. */
  readonly literals?: Readonly<Record<string, string>>;
}

const deepest = 5;
/** Maximum number of fields: a larger operation is not compiled, and every mutation must be. */
const maxConditions = 10;

/**
 * Draws a query from fields, aliases, fragments, variables and conditions, or the selection of a mutation whose arguments
 * are variables with their names.
 */
export function randomOperation(
  schema: GraphQLSchema,
  { int, id, literals }: Choices,
  mutation?: GraphQLField<unknown, unknown>,
): RandomOperation {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const fragments: string[] = [];
  let aliases = 0;
  let conditions = 0;
  const body = mutation ? `{ ${called(mutation)} }` : selection('Query', 0);
  const head = declared.length > 0 ? `(${declared.join(', ')})` : '';
  const kind = mutation ? 'mutation' : 'query';
  return { source: [`${kind} Random${head} ${body}`, ...fragments].join('\n'), variables };

  function called({ name, args, type }: GraphQLField<unknown, unknown>): string {
    const variable = literals ? [] : args;
    declared.push(...variable.map((argument) => `$${argument.name}: ${argument.type}`));
    const written = Object.entries(literals ?? {}).map(([name, literal]) => `${name}: ${literal}`);
    const given = [...variable.map((argument) => `${argument.name}: $${argument.name}`), ...written];
    const payload = getNamedType(type);
    const head = given.length > 0 ? `${name}(${given.join(', ')})` : name;
    return isCompositeType(payload) ? `${head} ${selection(payload.name, 1)}` : head;
  }

  function selection(typeName: string, depth: number): string {
    const type = schema.getType(typeName);
    if (isAbstractType(type)) {
      const members = schema.getPossibleTypes(type).filter(() => int(2) > 0);
      const parts = members.map((member) => `... on ${member.name} ${selection(member.name, depth)}`);
      return `{ __typename ${parts.join(' ')} }`;
    }
    if (!isObjectType(type)) throw new Error(`${typeName} has no fields.`);
    const fields = Object.values(type.getFields());
    const count = 1 + int(depth === 0 ? 2 : 5);
    const chosen = Array.from({ length: count }, () => fields[int(fields.length - 1)]).flatMap((field) =>
      field ? fieldText(typeName, field, depth) : [],
    );
    const wrapped =
      chosen.length > 2 && int(3) === 0 ? [fragment(typeName, chosen.splice(0, 2)), ...chosen] : chosen;
    return `{ ${['__typename', ...wrapped].join(' ')} }`;
  }

  function fragment(typeName: string, fields: string[]): string {
    if (int(1) === 0) return `...${condition()} { ${fields.join(' ')} }`;
    const name = `F${fragments.length}`;
    fragments.push(`fragment ${name} on ${typeName} { ${fields.join(' ')} }`);
    return `...${name}${condition()}`;
  }

  function condition(): string {
    if ((mutation && conditions === maxConditions) || int(4) > 0) return '';
    conditions += 1;
    const name = `c${declared.length}`;
    declared.push(`$${name}: Boolean!`);
    variables[name] = int(1) === 1;
    return ` @${int(1) ? 'skip' : 'include'}(if: $${name})`;
  }

  function fieldText(typeName: string, field: GraphQLField<unknown, unknown>, depth: number): string[] {
    const type = getNamedType(field.type);
    if (isCompositeType(type) && (depth >= deepest || costly(field, depth))) return [];
    if (
      field.args.some(
        (argument) => isRequiredArgument(argument) && isInputObjectType(getNamedType(argument.type)),
      )
    )
      return [];
    const args = field.args.flatMap((argument) => argumentText(`${typeName}.${field.name}`, argument));
    aliases += 1;
    const alias = `a${aliases}: `;
    const head = `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${condition()}`;
    return [isCompositeType(type) ? `${head} ${selection(type.name, depth + 1)}` : head];
  }

  function argumentText(coordinate: string, argument: GraphQLArgument): string[] {
    const type = getNamedType(argument.type);
    if (argument.name === 'first') {
      if (int(1) === 0) return [`first: ${1 + int(3)}`];
      const name = `n${declared.length}`;
      declared.push(`$${name}: Int`);
      variables[name] = 1 + int(3);
      return [`first: $${name}`];
    }
    if (argument.name === 'sort' && int(2) === 0) {
      const field = 'getFields' in type ? type.getFields().field : undefined;
      const values = field && getNamedType(field.type);
      if (isEnumType(values))
        return [
          `sort: { field: ${values.getValues()[int(values.getValues().length - 1)]?.name}, direction: DESC }`,
        ];
    }
    if (!isRequiredArgument(argument)) {
      // A filter's refusal would hide the mutation's answer.
      if (mutation || !isInputObjectType(type) || int(3) > 0) return [];
      const given = randomInput(argument.type, int);
      if (int(1) === 0) return [`${argument.name}: ${literalOf(given, argument.type, () => undefined)}`];
      const name = `o${declared.length}`;
      declared.push(`$${name}: ${argument.type}`);
      variables[name] = given;
      return [`${argument.name}: $${name}`];
    }
    const named = getNamedType(argument.type);
    const value = isEnumType(named)
      ? named.getValues()[int(named.getValues().length - 1)]?.name
      : JSON.stringify(id(coordinate));
    return [`${argument.name}: ${isList(argument.type) ? `[${value}]` : value}`];
  }
}

function isList(type: GraphQLArgument['type'] | GraphQLOutputType): boolean {
  return isNonNullType(type) ? isListType(type.ofType) : isListType(type);
}

/** Depth of nested lists: deeper ones make large answers without further coverage. */
function costly({ type }: GraphQLField<unknown, unknown>, depth: number): boolean {
  return depth > 3 && getNamedType(type).name.endsWith('Connection');
}
