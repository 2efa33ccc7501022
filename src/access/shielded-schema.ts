import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { DerivedSchema } from './derived-schema.ts';
import { type FieldGuard, type Guards, guardsFor } from './guards.ts';
import type { Permissions } from './matrix.ts';
import type { Requirements } from './requirements.ts';
import { guardRule } from './rules.ts';
import { deny, shield } from './shield.ts';

/** Schema whose guarded fields are decided for certain permissions. */
export interface ShieldedSchema {
  readonly permissions: Permissions | null;
  readonly schema: GraphQLSchema;
  readonly guards: Guards;
}

type Resolver = GraphQLFieldResolver<unknown, unknown>;
/** Middleware of graphql-shield before one field. */
type FieldMiddleware = (next: () => unknown, ...of: Parameters<Resolver>) => Promise<unknown>;
type Middleware = Readonly<Record<string, FieldMiddleware | undefined>>;

/**
 * Wraps the schema in graphql-shield's rules for certain permissions. The rule tree is evaluated partially: the decision of
 * nearly every field is a constant for a role, so an allowed field keeps its own resolver, untouched, and only refused
 * and conditional fields get shield's middleware, which would otherwise wrap all of them in two async functions each.
 */
export function shieldSchema(
  schema: GraphQLSchema,
  requirements: Requirements,
  permissions: Permissions | null,
): ShieldedSchema {
  const guards = guardsFor(schema, requirements, permissions);
  const ofTypes = byType(guards);
  const middleware = middlewareByType(ofTypes, permissions);
  const shielded = new DerivedSchema(schema, (type, field, resolver = defaultFieldResolver) =>
    ofTypes.get(type)?.has(field) ? guarded(() => middleware(type, field), resolver) : undefined,
  );
  return { permissions, guards, schema: shielded };
}

function guarded(made: () => FieldMiddleware, resolver: Resolver): Resolver {
  let guard: FieldMiddleware | undefined;
  return (...of) => {
    guard ??= made();
    return guard(() => resolver(...of), ...of);
  };
}

type GuardsByType = ReadonlyMap<string, ReadonlyMap<string, FieldGuard>>;

function byType(guards: Guards): GuardsByType {
  const ofTypes = new Map<string, Map<string, FieldGuard>>();
  for (const guard of guards.values()) {
    const ofType = ofTypes.get(guard.type);
    if (ofType) ofType.set(guard.field, guard);
    else ofTypes.set(guard.type, new Map([[guard.field, guard]]));
  }
  return ofTypes;
}

/** Returns graphql-shield's middleware of a guarded field. It is made for a whole type when one of its fields is first called. */
function middlewareByType(ofTypes: GuardsByType, permissions: Permissions | null) {
  const made = new Map<string, Middleware>();
  return (type: string, field: string): FieldMiddleware => {
    const ofType = made.get(type) ?? make(type);
    made.set(type, ofType);
    const guard = ofType[field];
    if (!guard) throw new Error(`graphql-shield made no middleware for ${type}.${field}.`);
    return guard;
  };

  function make(type: string): Middleware {
    const fields = [...(ofTypes.get(type) ?? [])];
    const rules = Object.fromEntries(fields.map(([field, guard]) => [field, guardRule(guard, permissions)]));
    const generated = shield({ [type]: rules }, { fallbackRule: deny, allowExternalErrors: true }).generate(
      standIn(type, Object.keys(rules)),
    ) as unknown as Record<string, Middleware>;
    return generated[type] ?? {};
  }
}

/** A schema of nothing but these fields: graphql-shield makes middleware for all that it is shown, and reads names only. */
function standIn(name: string, fields: readonly string[]): GraphQLSchema {
  const type = new GraphQLObjectType({
    name,
    fields: Object.fromEntries(fields.map((field) => [field, { type: GraphQLString }])),
  });
  return new GraphQLSchema({ types: [type], assumeValid: true });
}
