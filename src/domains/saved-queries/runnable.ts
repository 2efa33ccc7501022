import { coerceInputValue, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { refusal } from '../../access/explain.ts';
import type { Context } from '../../core/context.ts';
import { badInput } from '../../errors.ts';
import type { SavedQueryTable } from '../../generated/graphql.ts';
import { filterCondition } from '../../relay/filters.ts';
import type { ListArguments } from '../../relay/list.ts';
import { sourceOf } from './sources.ts';

interface Asked {
  readonly filter?: unknown;
  readonly sort?: unknown;
}

type Caller = Pick<Context, 'guards' | 'permissions'>;

/**
 * The arguments that a saved filter and sort are for their list: read as GraphQL reads input, refused where the caller may
 * not use an input field, and tried out as a condition.
 * @param place the path of the argument that holds both, such as `input`
 * @throws BAD_USER_INPUT, INVALID_ID, CONFLICTING_FILTER at the place that does not fit; FORBIDDEN
 */
export function runnable(
  table: SavedQueryTable,
  { filter, sort }: Asked,
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

/** GraphQL's own words would name what was meant instead; the place says enough. */
function coerced(value: unknown, type: GraphQLInputType, place: string): unknown {
  return coerceInputValue(value, type, (path) => {
    throw badInput([place, ...path].join('.'), `It does not fit ${String(type)}.`);
  });
}
