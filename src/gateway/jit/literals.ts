import {
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  type GraphQLInputType,
  GraphQLScalarType,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  print,
  TypeInfo,
  type ValidationContext,
  type ValueNode,
  type VariableDefinitionNode,
  type VariableNode,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/** A document whose arguments are variables, and what the added ones are worth. */
interface WithoutLiterals {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** The given variables and the added ones; null where a literal turns out to have no value of its type. */
  variables(coerced: Values): Values | null;
}

interface Literal {
  readonly name: string;
  readonly node: ValueNode;
  readonly type: GraphQLInputType;
}

/**
 * Rewrites an operation for graphql-jit, so that graphql-js coerces all of its values: each literal in an argument becomes a
 * variable, and each variable has a type that takes any value as it is. graphql-jit would write literals out as source code,
 * unsafely for some texts, lose variables inside of custom scalars, make null of absent variables inside of objects and lists,
 * and generate code for circular input types until the stack overflows.
 */
export function withoutLiterals(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): WithoutLiterals {
  const literals: Literal[] = [];
  const nameOf = freeNames(document);
  const types = new TypeInfo(schema);
  const rewritten = visit(
    document,
    visitWithTypeInfo(types, {
      VariableDefinition: () => false,
      Directive: () => false,
      Argument(argument) {
        const type = types.getInputType();
        if (argument.value.kind === Kind.VARIABLE || !type) return false;
        const name = nameOf(literals.length);
        literals.push({ name, node: argument.value, type });
        return { ...argument, value: variable(name) };
      },
    }),
  );
  const operation = getOperationAST(rewritten, operationName);
  const added = literals.map(({ name }) => definition(name));
  const declared = visit(rewritten, {
    OperationDefinition(node) {
      if (node !== operation) return false;
      return { ...node, variableDefinitions: [...(node.variableDefinitions ?? []), ...added] };
    },
    VariableDefinition(node) {
      // graphql-jit looks at the types of those that conditions use.
      return /^Boolean!?$/.test(print(node.type)) ? false : definition(node.variable.name.value);
    },
  });
  return { schema: withOpaque(schema), document: declared, variables: valuesOf(literals) };
}

/** Values without variables are coerced once. Lists and objects are not, for a resolver may keep or change its own. */
function valuesOf(literals: readonly Literal[]): WithoutLiterals['variables'] {
  const constants: Record<string, unknown> = {};
  const others: Literal[] = [];
  for (const literal of literals) {
    const value = valueFromAST(literal.node, literal.type);
    const isConstant = value !== undefined && (typeof value !== 'object' || value === null);
    if (isConstant) constants[literal.name] = value;
    else others.push(literal);
  }
  return (coerced) => {
    const values: Record<string, unknown> = { ...coerced, ...constants };
    for (const { name, node, type } of others) {
      const value = valueFromAST(node, type, coerced);
      if (value === undefined) return null;
      values[name] = value;
    }
    return values;
  };
}

/** Short names that no variable of the document has, however long those are: each is written into the generated code. */
function freeNames(document: DocumentNode): (index: number) => string {
  const taken = new Set<string>();
  visit(document, {
    Variable({ name }) {
      const prefix = /^_\d+_/.exec(name.value)?.[0];
      if (prefix) taken.add(prefix);
    },
  });
  let number = 0;
  while (taken.has(`_${number}_`)) number += 1;
  return (index) => `_${number}_${index}`;
}

function variable(name: string): VariableNode {
  return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } };
}

function definition(name: string): VariableDefinitionNode {
  const type = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: opaque.name } } as const;
  return { kind: Kind.VARIABLE_DEFINITION, variable: variable(name), type };
}

/** A type for values that have been coerced. */
const opaque = new GraphQLScalarType({ name: 'Coerced' });

/** The schema with that type, which nobody else sees. */
function withOpaque(schema: GraphQLSchema): GraphQLSchema {
  const getType = (name: string) => (name === opaque.name ? opaque : schema.getType(name));
  return new Proxy(schema, {
    get(target, key) {
      if (key === 'getType') return getType;
      const value = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/**
 * A rule of validation: a number is one that JSON can hold. graphql-js would make a literal of 400 digits infinite, which it
 * refuses in a variable.
 */
export function finiteNumbers(context: ValidationContext): ASTVisitor {
  const check = (node: { readonly value: string } & ValueNode) => {
    if (!Number.isFinite(Number(node.value)))
      context.reportError(new GraphQLError('The number is too large.', { nodes: node }));
  };
  return { IntValue: check, FloatValue: check };
}
