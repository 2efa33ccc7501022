import {
  defaultFieldResolver,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import type { Requirements } from '../access/requirements.ts';
import type { Context } from '../context.ts';
import type { Scope } from '../generated/graphql.ts';

type Values = Readonly<Record<string, unknown>>;

/** The mutation field that a transaction belongs to. */
export interface Change {
  readonly service: Scope;
  readonly eventType: string;
  /** It concerns the caller alone, and so the organization where they belong, whichever they have chosen. */
  readonly own: boolean;
  /** Its arguments, without secrets and without the bulk of long values. */
  readonly arguments: Values;
}

const longestText = 500;
const longestList = 100;

/** Gives the resolvers of all mutation fields a context whose transactions record the change. */
export function recordChanges(schema: GraphQLSchema, requirements: Requirements): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver;
    const kind = changeKind(field.name, requirements);
    field.resolve = (source, args, context: Context, info) => {
      const change = { ...kind, arguments: withoutSecrets(args, field.args) };
      return context.changing(change, String(info.path.key), (own) => resolve(source, args, own, info));
    };
  }
}

/** What a mutation is called in the trail: `createUser` is `user_create`, of the service that its scope names. */
export function changeKind(mutation: string, requirements: Requirements): Omit<Change, 'arguments'> {
  const [verb = mutation, ...object] = mutation.split(/(?=[A-Z])/).map((word) => word.toLowerCase());
  const requirement = requirements.get(`Mutation.${mutation}`)?.requirement;
  // What is open to every administrator concerns themselves.
  const own = !(requirement && 'scope' in requirement);
  const service = own ? 'ADMINISTRATORS' : requirement.scope;
  return { service, own, eventType: [...object, verb].join('_') };
}

function withoutSecrets(values: Values, inputs: readonly (GraphQLArgument | GraphQLInputField)[]): Values {
  const kept: Record<string, unknown> = {};
  for (const input of inputs) {
    if (!Object.hasOwn(values, input.name) || isSecret(input)) continue;
    kept[input.name] = shown(values[input.name], input);
  }
  return kept;
}

function shown(value: unknown, input: GraphQLArgument | GraphQLInputField): unknown {
  if (Array.isArray(value)) return value.slice(0, longestList).map((item) => shown(item, input));
  if (typeof value === 'string' && value.length > longestText) return `${value.slice(0, longestText)}…`;
  const type = getNamedType(input.type);
  if (value === null || typeof value !== 'object' || !isInputObjectType(type)) return value;
  return withoutSecrets(value as Values, Object.values(type.getFields()));
}

export function isSecret({ astNode }: GraphQLArgument | GraphQLInputField | GraphQLField<unknown, unknown>) {
  return Boolean(astNode?.directives?.some(({ name }) => name.value === 'secret'));
}
