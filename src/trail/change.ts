import {
  defaultFieldResolver,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import type { Requirements } from '../access/requirements.ts';
import type { Values } from '../core/change.ts';
import type { Context } from '../core/context.ts';
import type { Scope } from '../generated/graphql.ts';
import { recordedArguments } from './recorded.ts';
import type { Secrecy } from './secrecy.ts';

/** Gives the resolvers of all mutation fields a context whose transactions record the change. */
export function recordChanges(schema: GraphQLSchema, requirements: Requirements, secrecy: Secrecy): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver;
    const kind = changeKind(field.name, requirements);
    const own = isOwn(field, requirements);
    field.resolve = (source, args, context: Context, info) => {
      const service = kind.service ?? scopeOfInputs(args, field.args, requirements) ?? ownService;
      const given = { values: args, inputs: field.args, secrecy };
      const recorded = (sealed: ReadonlySet<string>) => recordedArguments(given, sealed);
      const change = { ...kind, service, own, recorded };
      return context.changing(change, String(info.path.key), (changing) =>
        resolve(source, args, changing, info),
      );
    };
  }
}

/**
 * Determines whether a mutation concerns the caller only: it and the fields of its input are open to every
 * administrator.
 */
export function isOwn({ name, args }: GraphQLField<unknown, unknown>, requirements: Requirements): boolean {
  if (changeKind(name, requirements).service) return false;
  const inputs = args.map(({ type }) => getNamedType(type)).filter(isInputObjectType);
  return !inputs.some((input) =>
    Object.keys(input.getFields()).some((field) => scopeOf(`${input.name}.${field}`, requirements)),
  );
}

export const ownService: Scope = 'ADMINISTRATORS';

/** Returns the event type of a mutation and the service of its scope, if any: `createUser` is `user_create`. */
export function changeKind(
  mutation: string,
  requirements: Requirements,
): { readonly service: Scope | null; readonly eventType: string } {
  const [verb = mutation, ...object] = mutation.split(/(?=[A-Z])/).map((word) => word.toLowerCase());
  const service = scopeOf(`Mutation.${mutation}`, requirements);
  return { service, eventType: [...object, verb].join('_') };
}

/**
 * Returns the scope of the first given field of the input, for a mutation whose requirements are on its input's fields.
 */
function scopeOfInputs(
  values: Values,
  inputs: readonly GraphQLArgument[],
  requirements: Requirements,
): Scope | null {
  for (const { name, type } of inputs) {
    const input = getNamedType(type);
    if (!isInputObjectType(input)) continue;
    for (const field of Object.keys((values[name] ?? {}) as Values)) {
      const scope = scopeOf(`${input.name}.${field}`, requirements);
      if (scope) return scope;
    }
  }
  return null;
}

function scopeOf(coordinate: string, requirements: Requirements): Scope | null {
  const requirement = requirements.get(coordinate)?.requirement;
  return requirement && 'scope' in requirement ? (requirement.scope as Scope) : null;
}
