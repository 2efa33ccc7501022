import { readdirSync, readFileSync } from 'node:fs';
import {
  buildASTSchema,
  concatAST,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';

const folder = new URL('../../../schema/', import.meta.url);

/** Schema of schema/ without resolvers, which only lists the coordinates. */
export const sdl = buildASTSchema(
  concatAST(
    readdirSync(folder)
      .filter((name) => name.endsWith('.graphql'))
      .map((name) => parse(readFileSync(new URL(name, folder), 'utf8'))),
  ),
);

export type OutputField = GraphQLField<unknown, unknown>;

/** Place of the schema that can be reached or refused. */
export type Coordinate =
  | { readonly kind: 'FIELD'; readonly name: string; readonly type: string; readonly field: OutputField }
  | {
      readonly kind: 'ARGUMENT';
      readonly name: string;
      readonly type: string;
      readonly field: OutputField;
      readonly argument: GraphQLArgument;
    }
  | {
      readonly kind: 'INPUT_FIELD';
      readonly name: string;
      readonly type: string;
      readonly field: GraphQLInputField;
    };

/** Returns every object field, argument and input field. Interfaces have none: their objects do. */
export const coordinates: readonly Coordinate[] = Object.values(sdl.getTypeMap()).flatMap(
  (type): Coordinate[] => {
    if (isIntrospectionType(type)) return [];
    if (isInputObjectType(type)) {
      return Object.values(type.getFields()).map((field) => ({
        kind: 'INPUT_FIELD',
        name: `${type.name}.${field.name}`,
        type: type.name,
        field,
      }));
    }
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((field): Coordinate[] => {
      const name = `${type.name}.${field.name}`;
      const ofField = field.args.map(
        (argument): Coordinate => ({
          kind: 'ARGUMENT',
          name: `${name}(${argument.name}:)`,
          type: type.name,
          field,
          argument,
        }),
      );
      return [{ kind: 'FIELD', name, type: type.name, field }, ...ofField];
    });
  },
);

/** Returns the object types that `Query.node` finds. */
export const nodeTypes: ReadonlySet<string> = new Set(
  Object.values(sdl.getTypeMap())
    .filter((type) => isObjectType(type) && interfacesOf(type.name).some(({ name }) => name === 'Node'))
    .map(({ name }) => name),
);

/** Returns the interfaces of an object type. */
export function interfacesOf(type: string): readonly GraphQLInterfaceType[] {
  const found = sdl.getType(type);
  return isObjectType(found) ? found.getInterfaces() : [];
}

/** Returns the object types of an interface; none for any other type. */
export function objectsOf(type: string): readonly string[] {
  const found = sdl.getType(type);
  return isInterfaceType(found) ? sdl.getPossibleTypes(found).map(({ name }) => name) : [];
}

/** Returns the fields of an object type of the schema. */
export function fieldsOf(type: string): OutputField[] {
  const found = sdl.getType(type);
  return isObjectType(found) ? Object.values(found.getFields()) : [];
}

/** Returns the fields of an input type of the schema; none for scalars and enums. */
export function inputFieldsOf(type: GraphQLInputType | string): GraphQLInputField[] {
  const found = typeof type === 'string' ? sdl.getType(type) : getNamedType(type);
  return isInputObjectType(found) ? Object.values(found.getFields()) : [];
}

export function isList(type: GraphQLInputType): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type);
}

/** Field of a route through the schema. */
export interface Step {
  readonly parent: string;
  readonly field: OutputField;
  /** Object type to which an interface is narrowed after this field. */
  readonly on?: string | undefined;
}

/** Argument of the last step, and the input fields within it that lead to the tested one. */
export interface Entry {
  readonly argument: GraphQLArgument;
  readonly inputs: readonly string[];
}
