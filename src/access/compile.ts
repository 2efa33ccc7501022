import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { withResolvers } from './clone.ts';
import { type Guards, guardsFor } from './guards.ts';
import type { Holding } from './matrix.ts';
import type { Requirements } from './requirements.ts';
import { ruleTree } from './rules.ts';
import { deny, shield } from './shield.ts';

/** A schema as one holding may use it. */
export interface ShieldedSchema {
  readonly holding: Holding | null;
  readonly schema: GraphQLSchema;
  readonly guards: Guards;
}

type Resolver = GraphQLFieldResolver<unknown, unknown>;
/** What graphql-shield puts before one field. */
type FieldMiddleware = (next: () => unknown, ...of: Parameters<Resolver>) => Promise<unknown>;
type Middleware = Readonly<Record<string, Readonly<Record<string, FieldMiddleware>> | undefined>>;

/**
 * Wraps the schema in graphql-shield's rules for one holding. The rule tree is evaluated partially: the decision of
 * nearly every field is a constant for a role, so an allowed field keeps its own resolver, untouched, and only refused
 * and conditional fields get shield's middleware, which would otherwise wrap all of them in two async functions each.
 */
export function shieldSchema(
  schema: GraphQLSchema,
  requirements: Requirements,
  holding: Holding | null,
): ShieldedSchema {
  const guards = guardsFor(schema, requirements, holding);
  const tree = ruleTree(requirements, guards, holding);
  const middleware = shield(tree, { fallbackRule: deny, allowExternalErrors: true }).generate(
    schema,
  ) as unknown as Middleware;
  const shielded = withResolvers(schema, (coordinate, resolver = defaultFieldResolver) => {
    if (!guards.has(coordinate)) return undefined;
    const [type, field] = coordinate.split('.') as [string, string];
    const guard = middleware[type]?.[field];
    if (!guard) throw new Error(`graphql-shield made no middleware for ${coordinate}.`);
    return guarded(guard, resolver);
  });
  return { holding, guards, schema: shielded };
}

function guarded(guard: FieldMiddleware, resolver: Resolver): Resolver {
  return (...of) => guard(() => resolver(...of), ...of);
}
