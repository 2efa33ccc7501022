import { coerceInputValue, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { refusal } from '../../access/explain.ts';
import type { Context } from '../../core/context.ts';
import { badInput } from '../../errors.ts';
import type { SavedQueryTable } from '../../generated/graphql.ts';
import { filterCondition } from '../../relay/filters.ts';
import type { ListArguments } from '../../relay/list.ts';
import { sourceOf } from './sources.ts';

interface SavedArguments {
  readonly filter?: unknown;
  readonly sort?: unknown;
}

type Caller = Pick<Context, 'guards' | 'permissions'>;

/**
 * Converts a saved filter and sort into arguments of their list. Reads them as GraphQL reads input, refuses input
 * fields that the caller may not use, and builds the condition once to check it.
 * @param place the path of the argument that holds both, such as `input`
 * @throws BAD_USER_INPUT, INVALID_ID or CONFLICTING_FILTER, naming the faulty place
 * @throws FORBIDDEN
 */
export function runnable(
  table: SavedQueryTable,
  { filter, sort }: SavedArguments,
  schema: GraphQLSchema,
  { guards, permissions }: Caller,
  place: string,
): ListArguments {
  const { list, query } = sourceOf(table);
  const field = schema.getQueryType()?.getFields()[query];
  const args: Record<string, unknown> = {};
  for (const [name, value] of Object.entries({ filter, sort })) {
    const type = field?.args.find((argument) => argument.name === name)?.type;
    if (!type) throw new Error(`Query.${query} has no argument ${name}.`);
    if (value !== null && value !== undefined) args[name] = coerced(value, type, `${place}.${name}`);
  }
  const refused = guards.get(`Query.${query}`)?.refusedInput?.(args);
  if (refused) throw refusal(refused.name, refused.requirement, permissions);
  filterCondition(list.filters, args.filter as object | undefined, `${place}.filter`);
  return args;
}

/**
 * Coerces a value to its input type. Replaces GraphQL's message, which would suggest similar names, by one with the
 * place.
 */
function coerced(value: unknown, type: GraphQLInputType, place: string): unknown {
  return coerceInputValue(value, type, (path) => {
    throw badInput([place, ...path].join('.'), `The value does not fit ${String(type)}.`);
  });
}
