import {
  type DirectiveNode,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isScalarType,
  isSpecifiedScalarType,
  valueFromASTUntyped,
} from 'graphql';
import type { Values } from '../core/change.ts';

/** Decisions on inputs whose secrecy depends on another value of the same input, by coordinate. */
interface SecretDecisions {
  readonly secretBy?: Readonly<Record<string, (beside: string) => boolean>>;
}

export type Input = GraphQLArgument | GraphQLInputField;

/** Secret inputs, each with a test of the values beside it. */
export type Secrecy = ReadonlyMap<Input, (beside: Values) => boolean>;

/**
 * Determines which inputs of mutations are secrets.
 * @throws Error naming each input whose content depends on data, and which is marked neither `@secret` nor `@plain`;
 *   and each `@secret(by:)` without a decision of a domain, or a decision without `@secret(by:)`
 */
export function readSecrecy(schema: GraphQLSchema, domains: readonly SecretDecisions[]): Secrecy {
  const deciders = new Map(domains.flatMap(({ secretBy }) => Object.entries(secretBy ?? {})));
  const secrecy = new Map<Input, (beside: Values) => boolean>();
  const problems: string[] = [];
  for (const { coordinate, input, beside, inList } of mutationInputs(schema)) {
    const mark = directiveOf(input, 'secret');
    const by = mark && namedBy(mark);
    if (!by) {
      if (mark) secrecy.set(input, () => true);
      else if (isNamedByData(input, beside, inList) && !directiveOf(input, 'plain')) {
        problems.push(
          `${coordinate} may contain a secret, depending on data. Mark it @secret, @secret(by:) or @plain.`,
        );
      }
      continue;
    }
    const decide = deciders.get(coordinate);
    deciders.delete(coordinate);
    if (!beside.some(({ name }) => name === by)) problems.push(`${coordinate} has no ${by} beside it.`);
    if (!decide) problems.push(`${coordinate} is a secret by ${by}, but no domain decides when.`);
    secrecy.set(input, (values) => decide?.(String(values[by] ?? '')) ?? true);
  }
  for (const coordinate of deciders.keys())
    problems.push(`${coordinate} has a decision, and no @secret(by:).`);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return secrecy;
}

export function isSecret(input: Input): boolean {
  return directiveOf(input, 'secret') !== undefined;
}

/** Returns every argument of a mutation and every field of the input types, each with all inputs beside it. */
function mutationInputs(schema: GraphQLSchema) {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  const taken = new Map<GraphQLInputObjectType, { inList: boolean }>();
  const take = (inputs: readonly Input[]) => {
    for (const { type } of inputs) {
      const named = getNamedType(type);
      if (!isInputObjectType(named)) continue;
      const found = taken.get(named);
      const inList = isListType(getNullableType(type)) || Boolean(found?.inList);
      taken.set(named, { inList });
      if (!found) take(Object.values(named.getFields()));
    }
  };
  for (const { args } of fields) take(args);
  const places = [
    ...fields.map(({ name, args }) => ({
      name: `Mutation.${name}`,
      inputs: args as readonly Input[],
      inList: false,
    })),
    ...[...taken].map(([type, { inList }]) => ({
      name: type.name,
      inputs: Object.values(type.getFields()),
      inList,
    })),
  ];
  return places.flatMap(({ name, inputs, inList }) =>
    inputs.map((input) => ({ coordinate: `${name}.${input.name}`, input, beside: inputs, inList })),
  );
}

/**
 * Determines whether an input's content depends on data: a scalar without a fixed shape such as JSON, a text named
 * "value", and the texts beside a name in lists of small objects.
 */
function isNamedByData(input: Input, beside: readonly Input[], inList: boolean): boolean {
  const type = getNamedType(input.type);
  if (isScalarType(type) && !isSpecifiedScalarType(type) && type.name !== 'DateTime') return true;
  if (type !== GraphQLString) return false;
  if (/values?$/i.test(input.name)) return true;
  const others = beside.filter((candidate) => candidate !== input);
  return (
    inList && others.length < 3 && !names.test(input.name) && others.some(({ name }) => names.test(name))
  );
}

const names = /(name|field|key|type|attribute|setting|parameter|property|variable|option|header)$/i;

function directiveOf({ astNode }: Input, wanted: string): DirectiveNode | undefined {
  return astNode?.directives?.find(({ name }) => name.value === wanted);
}

function namedBy({ arguments: given = [] }: DirectiveNode): string | undefined {
  const by = given.find(({ name }) => name.value === 'by');
  return by && String(valueFromASTUntyped(by.value));
}
