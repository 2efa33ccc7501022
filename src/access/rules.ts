import type { GraphQLError } from 'graphql';
import type { AccessCondition } from '../generated/graphql.ts';
import { refusal } from './explain.ts';
import type { FieldGuard, Guards } from './guards.ts';
import type { Holding } from './matrix.ts';
import type { Requirements } from './requirements.ts';
import { allow, rule, type ShieldRule } from './shield.ts';

/** What a rule needs of the operation's context. The context is mutable: graphql-shield keeps a cache on it. */
export interface ConditionContext {
  /** Whether the condition of a cell holds for the object with this identifier, for the caller. */
  holds(condition: AccessCondition, subject: string): Promise<boolean>;
}

/** Rules by type and field, as graphql-shield takes them. */
export type RuleTree = Record<string, Record<string, ShieldRule>>;

/** The rule of every field for one holding: `allow` itself wherever nothing stands in the way. */
export function ruleTree(requirements: Requirements, guards: Guards, holding: Holding | null): RuleTree {
  const tree: RuleTree = {};
  for (const [type, fields] of fieldsByType(requirements)) {
    const rules: Record<string, ShieldRule> = {};
    for (const { field, name } of fields) {
      const guard = guards.get(name);
      rules[field] = guard ? guardRule(guard, holding) : allow;
    }
    tree[type] = rules;
  }
  return tree;
}

type FieldNames = ReadonlyMap<string, { readonly field: string; readonly name: string }[]>;
const namesOf = new WeakMap<Requirements, FieldNames>();

/** The fields that have a requirement, taken apart once for all holdings. */
function fieldsByType(requirements: Requirements): FieldNames {
  const known = namesOf.get(requirements);
  if (known) return known;
  const names = new Map<string, { field: string; name: string }[]>();
  for (const { name, kind } of requirements.values()) {
    if (kind !== 'FIELD') continue;
    const [type, field] = name.split('.') as [string, string];
    const ofType = names.get(type);
    if (ofType) ofType.push({ field, name });
    else names.set(type, [{ field, name }]);
  }
  namesOf.set(requirements, names);
  return names;
}

function guardRule(guard: FieldGuard, holding: Holding | null): ShieldRule {
  const { coordinate, decision } = guard;
  if (decision.kind === 'deny') {
    let error: GraphQLError | undefined;
    return rule(`deny ${coordinate.name}`, { cache: 'no_cache' })(() => {
      error ??= refusal(coordinate.name, coordinate.requirement, holding);
      return error;
    });
  }
  return rule(`check ${coordinate.name}`, { cache: 'no_cache' })(
    async (_parent, args: Record<string, unknown>, context: ConditionContext) =>
      (await guardRefusal(guard, holding, args, context)) ?? true,
  );
}

/** Why this guard refuses these arguments, or null when it lets them pass. */
export async function guardRefusal(
  { coordinate, decision, refusedInput }: FieldGuard,
  holding: Holding | null,
  args: Record<string, unknown>,
  context: ConditionContext,
) {
  if (decision.kind === 'deny') return refusal(coordinate.name, coordinate.requirement, holding);
  const input = refusedInput?.(args);
  if (input) return refusal(input.name, input.requirement, holding);
  if (decision.kind === 'allow') return null;
  const held = await context.holds(decision.condition, subjectOf(decision.requirement, args));
  return held ? null : refusal(coordinate.name, coordinate.requirement, holding, decision.condition);
}

function subjectOf(requirement: { kind: string; of?: string | null }, args: Record<string, unknown>): string {
  let value: unknown = args;
  for (const step of requirement.of?.split('.') ?? []) {
    value = (value as Record<string, unknown> | null | undefined)?.[step];
  }
  return String(value ?? '');
}
