import {
  type GraphQLAbstractType,
  type GraphQLFieldMap,
  type GraphQLFieldResolver,
  GraphQLInterfaceType,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLSchema,
  GraphQLUnionType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

type Resolver = GraphQLFieldResolver<unknown, unknown>;
type Fields = GraphQLFieldMap<unknown, unknown>;

/** The resolver of a field, instead of its own; undefined where it keeps that. */
export type Replace = (type: string, field: string, resolver: Resolver | undefined) => Resolver | undefined;

/**
 * The same schema with other resolvers where `replace` gives one. A schema is made for each role, so nothing is made
 * before it is asked for: a type when an operation comes to it, its fields when they are selected from. Input types,
 * enums and scalars are shared, and so is every field that keeps its resolver and leads to no object.
 */
export class DerivedSchema extends GraphQLSchema {
  readonly #base: GraphQLSchema;
  readonly #replace: Replace;
  readonly #types = new Map<GraphQLNamedType, GraphQLNamedType>();
  #typeMap: Record<string, GraphQLNamedType> | undefined;

  constructor(base: GraphQLSchema, replace: Replace) {
    const { description, extensions, astNode, extensionASTNodes } = base;
    const directives = base.getDirectives();
    super({ description, extensions, astNode, extensionASTNodes, directives, assumeValid: true });
    this.#base = base;
    this.#replace = replace;
  }

  override getQueryType() {
    return this.#mapped(this.#base.getQueryType());
  }

  override getMutationType() {
    return this.#mapped(this.#base.getMutationType());
  }

  override getSubscriptionType() {
    return this.#mapped(this.#base.getSubscriptionType());
  }

  override getType(name: string) {
    return this.#mapped(this.#base.getType(name));
  }

  override getTypeMap() {
    this.#typeMap ??= byName(Object.values(this.#base.getTypeMap()).map((type) => this.#derived(type)));
    return this.#typeMap;
  }

  override getImplementations(type: GraphQLInterfaceType) {
    const { objects, interfaces } = this.#base.getImplementations(type);
    return {
      objects: objects.map((object) => this.#derived(object)),
      interfaces: interfaces.map((other) => this.#derived(other)),
    };
  }

  override isSubType(abstract: GraphQLAbstractType, type: GraphQLObjectType | GraphQLInterfaceType) {
    // By their names, which are the same.
    return this.#base.isSubType(abstract, type);
  }

  #mapped<Type extends GraphQLNamedType>(type: Type | null | undefined): Type | undefined {
    return type ? this.#derived(type) : undefined;
  }

  #derived<Type extends GraphQLNamedType>(type: Type): Type {
    const known = this.#types.get(type);
    if (known) return known as Type;
    const made = this.#derive(type);
    this.#types.set(type, made);
    return made as Type;
  }

  #derive(type: GraphQLNamedType): GraphQLNamedType {
    if (type.name.startsWith('__')) return type;
    const interfacesOf = (of: GraphQLObjectType | GraphQLInterfaceType) => () =>
      of.getInterfaces().map((other) => this.#derived(other));
    if (isObjectType(type)) return new DerivedObject(type, interfacesOf(type), () => this.#fieldsOf(type));
    if (isInterfaceType(type))
      return new DerivedInterface(type, interfacesOf(type), () => this.#fieldsOf(type));
    if (isUnionType(type)) {
      const types = () => type.getTypes().map((member) => this.#derived(member));
      return new GraphQLUnionType({ ...type.toConfig(), types });
    }
    return type;
  }

  #fieldsOf(type: GraphQLObjectType | GraphQLInterfaceType): Fields {
    return byName(
      Object.values(type.getFields()).map((field) => {
        const resolve = this.#replace(type.name, field.name, field.resolve);
        const made = this.#output(field.type);
        const same = resolve === undefined && made === field.type;
        return same ? field : { ...field, type: made, resolve: resolve ?? field.resolve };
      }),
    );
  }

  #output(type: GraphQLOutputType): GraphQLOutputType {
    if (!isNonNullType(type) && !isListType(type)) return this.#derived(type);
    const inner = this.#output(type.ofType as GraphQLOutputType);
    if (inner === type.ofType) return type;
    return isListType(type) ? new GraphQLList(inner) : new GraphQLNonNull(inner as never);
  }
}

/** As graphql-js keeps names: without a prototype, whose `constructor` an operation could name. */
function byName<Item extends { readonly name: string }>(items: Iterable<Item>): Record<string, Item> {
  const found = Object.create(null);
  for (const item of items) found[item.name] = item;
  return found;
}

/** `GraphQLObjectType` would define its fields anew from configuration, down to each argument. */
class DerivedObject extends GraphQLObjectType {
  readonly #make: () => Fields;
  #fields: Fields | undefined;

  constructor(base: GraphQLObjectType, interfaces: () => GraphQLInterfaceType[], make: () => Fields) {
    const { name, description, isTypeOf, extensions, astNode, extensionASTNodes } = base;
    super({ name, description, isTypeOf, extensions, astNode, extensionASTNodes, interfaces, fields: {} });
    this.#make = make;
  }

  override getFields(): Fields {
    this.#fields ??= this.#make();
    return this.#fields;
  }
}

class DerivedInterface extends GraphQLInterfaceType {
  readonly #make: () => Fields;
  #fields: Fields | undefined;

  constructor(base: GraphQLInterfaceType, interfaces: () => GraphQLInterfaceType[], make: () => Fields) {
    const { name, description, resolveType, extensions, astNode, extensionASTNodes } = base;
    super({ name, description, resolveType, extensions, astNode, extensionASTNodes, interfaces, fields: {} });
    this.#make = make;
  }

  override getFields(): Fields {
    this.#fields ??= this.#make();
    return this.#fields;
  }
}
