import { z } from 'zod';
import { countryInput, idInput } from '../../core/input.ts';
import type { AuthenticationConditionRow } from './entity.ts';

const maxDepth = 5;
const maxItems = 100;

const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .min(1, 'Must have at least one entry.')
    .max(maxItems, `Must have at most ${maxItems} entries.`)
    .optional();
const nested: z.ZodType<AuthenticationConditionRow> = z.lazy(() => condition);
const country = countryInput();

/** Condition with exactly one field that has a value, as GraphQL has ensured. */
const condition = z.object({
  all: list(nested),
  any: list(nested),
  not: nested.optional(),
  ipAddressIn: list(idInput('ipl')),
  locationIn: list(country),
  deviceManaged: z.boolean().optional(),
  deviceEncrypted: z.boolean().optional(),
  operatingSystemIn: list(z.enum(['WINDOWS', 'MAC', 'LINUX', 'IOS', 'ANDROID'])),
}) as unknown as z.ZodType<AuthenticationConditionRow>;

/** Condition as it is stored. Its limits also limit the work of an evaluation. */
export const conditionInput = condition.superRefine((given, context) => {
  const { depth, count } = measure(given);
  if (depth > maxDepth) context.addIssue(`Must have at most ${maxDepth} levels.`);
  if (count > maxItems) context.addIssue(`Must have at most ${maxItems} conditions in total.`);
});

function partsOf({ all, any, not }: AuthenticationConditionRow): readonly AuthenticationConditionRow[] {
  return all ?? any ?? (not ? [not] : []);
}

function measure(given: AuthenticationConditionRow): { depth: number; count: number } {
  const parts = partsOf(given).map(measure);
  return {
    depth: 1 + Math.max(0, ...parts.map(({ depth }) => depth)),
    count: parts.reduce((sum, { count }) => sum + count, 1),
  };
}

/** Lists the IP lists that a condition names, each with its path in the condition, such as `all.0.ipAddressIn.1`. */
export function listsNamedIn(given: AuthenticationConditionRow, place = ''): { id: string; at: string }[] {
  if (given.ipAddressIn)
    return given.ipAddressIn.map((id, index) => ({ id, at: `${place}ipAddressIn.${index}` }));
  if (given.not) return listsNamedIn(given.not, `${place}not.`);
  const name = given.all ? 'all' : 'any';
  return partsOf(given).flatMap((part, index) => listsNamedIn(part, `${place}${name}.${index}.`));
}
