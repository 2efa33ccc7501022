import type { GraphQLError } from 'graphql';
import { refusal } from './explain.ts';
import type { FieldGuard } from './guards.ts';
import type { Permissions } from './matrix.ts';
import { rule, type ShieldRule } from './shield.ts';

/** Part of an operation's context that rules need. The context is mutable: graphql-shield keeps a cache on it. */
export interface ConditionContext {
  /**
   * Determines whether the condition of a cell holds for the caller and the object with this identifier. Without it no
   * condition holds.
   */
  holds?(condition: string, subject: string): Promise<boolean> | boolean;
}

/** Returns the rule of a guarded field for permissions. */
export function guardRule(guard: FieldGuard, permissions: Permissions | null): ShieldRule {
  const { coordinate, decision } = guard;
  if (decision.kind === 'deny') {
    let error: GraphQLError | undefined;
    return rule(`deny ${coordinate.name}`, { cache: 'no_cache' })(() => {
      error ??= refusal(coordinate.name, coordinate.requirement, permissions);
      return error;
    });
  }
  return rule(`check ${coordinate.name}`, { cache: 'no_cache' })(
    async (_parent, args: Record<string, unknown>, context: ConditionContext) =>
      (await guardRefusal(guard, permissions, args, context)) ?? true,
  );
}

/** Returns the refusal of these arguments by a guard; null where it allows them. */
export async function guardRefusal(
  { coordinate, decision, refusedInput }: FieldGuard,
  permissions: Permissions | null,
  args: Record<string, unknown>,
  context: ConditionContext,
) {
  if (decision.kind === 'deny') return refusal(coordinate.name, coordinate.requirement, permissions);
  const input = refusedInput?.(args);
  if (input) return refusal(input.name, input.requirement, permissions);
  if (decision.kind === 'allow') return null;
  const subject = subjectOf(decision.requirement, args);
  const held = subject !== '' && (await context.holds?.(decision.condition, subject)) === true;
  return held ? null : refusal(coordinate.name, coordinate.requirement, permissions, decision.condition);
}

function subjectOf(requirement: { kind: string; of?: string | null }, args: Record<string, unknown>): string {
  let value: unknown = args;
  for (const step of requirement.of?.split('.') ?? []) {
    value = (value as Record<string, unknown> | null | undefined)?.[step];
  }
  return String(value ?? '');
}
